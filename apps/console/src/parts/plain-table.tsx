import type { ReactNode } from 'react';
import { useId } from 'react';

type PlainTableProps<T> = {
  label: string;
  columns: readonly { id: string; name: string; cell: (row: T) => ReactNode }[];
  rows: readonly T[];
  rowId: (row: T) => string;
};

/** Rows to read only. Scrolls sideways by itself where it is wider than the page. */
export function PlainTable<T>({ label, columns, rows, rowId }: PlainTableProps<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll it by keys
    <section className="card plain-table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className="hidden-text">
          {label}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id}>{column.cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

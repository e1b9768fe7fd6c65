import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';

export type GridColumn<T> = {
  id: string;
  name: string;
  cell: (row: T) => ReactNode;
  /** Long words may take several lines. */
  wraps?: true;
};

type GridTableProps<T> = {
  label: string;
  /** The first column names the row. */
  columns: readonly GridColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  rowName: (row: T) => string;
  rowClass?: (row: T) => string | undefined;
  onOpen: (row: T) => void;
};

/**
 * Rows that open something: an ARIA grid with one tab stop, arrow keys inside, Enter opens the row. Where the page is
 * narrow the rows become cards; the grid stays the same to the keyboard and to a screen reader.
 */
export function GridTable<T>({ label, columns, rows, rowId, rowName, rowClass, onOpen }: GridTableProps<T>) {
  return (
    <Table aria-label={label} className="grid-table">
      <TableHeader>
        {columns.map((column, index) => (
          <Column key={column.id} id={column.id} isRowHeader={index === 0}>
            {column.name}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <Row
            key={rowId(row)}
            id={rowId(row)}
            className={rowClass?.(row) ?? ''}
            textValue={rowName(row)}
            onAction={() => onOpen(row)}
          >
            {columns.map((column) => (
              <Cell key={column.id} data-label={column.name} data-wraps={column.wraps}>
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

import type pg from 'pg';
import { insertRows, type Row } from './insert-rows.ts';

/** Collects rows of many tables and writes them in large statements. */
export type RowBuffer = {
  /** Rows of one table; `county_code` is added. */
  add(table: string, rows: readonly Row[]): void;
  /** Writes when much has come together, so that memory stays bounded. Call it between whole objects. */
  flushIfLarge(): Promise<void>;
  flush(): Promise<void>;
  /** How many rows of each table were added. */
  counts: ReadonlyMap<string, number>;
};

const LARGE = 40_000;

export function rowBuffer(client: pg.ClientBase, county: string): RowBuffer {
  // Rows of one table that name other columns go into statements of their own, so that defaults hold.
  const waiting = new Map<string, { table: string; rows: Row[] }>();
  const counts = new Map<string, number>();
  let size = 0;

  const flush = async (): Promise<void> => {
    for (const { table, rows } of waiting.values()) await insertRows(client, table, rows);
    waiting.clear();
    size = 0;
  };
  return {
    add(table, rows) {
      for (const row of rows) {
        const key = `${table} ${Object.keys(row).join(' ')}`;
        const batch = waiting.get(key) ?? { table, rows: [] };
        waiting.set(key, batch);
        batch.rows.push({ county_code: county, ...row });
      }
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      size += rows.length;
    },
    flushIfLarge: async () => {
      if (size >= LARGE) await flush();
    },
    flush,
    counts,
  };
}

import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Rows per statement: large enough that the round trips don't count, small enough for the parser's memory. */
const BATCH = 5_000;

/**
 * Writes many rows of one table, one array per column (`insert … select * from unnest(…)`).
 * Every row has the same columns; a value that is an object becomes JSON.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const types = await columnTypes(client, table);
  const columns = Object.keys(first);
  const arrays = columns.map((column, place) => `$${place + 1}::${types.get(column)}[]`);
  const text = `insert into ${table} (${columns.join(', ')}) select * from unnest(${arrays.join(', ')})`;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await client.query(
      text,
      columns.map((column) => batch.map((row) => plain(row[column]))),
    );
  }
}

async function columnTypes(client: pg.ClientBase, table: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** Applies the numbered SQL files in order: plain SQL, so that a customer's administrator can read and run them. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

export const MIGRATIONS = path.resolve(import.meta.dirname, '../../../migrations');

/** Any number that nothing else locks: only one process migrates a database at a time. */
const LOCK = 7_305_801;

export type Migration = { name: string; sql: string; sha256: Buffer };

/** The numbered files of a folder, in order. */
export async function readMigrations(folder = MIGRATIONS): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest() };
    }),
  );
}

/**
 * Applies what is missing, each file in its own transaction; returns the names of the applied.
 * @throws when a file that was applied has been changed since
 */
export async function migrate(ownerUrl: string, folder = MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 bytea not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: Buffer }>('select name, sha256 from migration');
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    const fresh: string[] = [];
    for (const { name, sql, sha256 } of migrations) {
      const known = applied.get(name);
      if (known && !known.equals(sha256)) throw new Error(`migration ${name} was changed after it was applied`);
      if (known) continue;
      await apply(client, { name, sql, sha256 });
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}

import type pg from 'pg';

/** The registry's own small database. Numbered like migrations: a step that ran is not run again. */
const STEPS = [
  `create table dossier (
     id uuid primary key,
     county text not null,
     kind text not null,
     digest bytea not null,
     receipt text not null,
     signature bytea not null,
     at timestamptz not null
   )`,
  // Who holds a certificate, and of which county. The person is kept as keyed hash only.
  'create table holder (person bytea primary key, county text not null)',
  // Nonces of messages, for as long as their time stamp would be accepted.
  'create table seen_message (county text, nonce text, at timestamptz not null, primary key (county, nonce))',
  'create sequence registry_no start 100001',
];

const LOCK = 4_726_801;

/** Brings the registry's database up to date; two processes that start together wait for each other. */
export async function migrateRegistry(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('create table if not exists step (number integer primary key)');
    const { rows } = await client.query<{ done: number }>('select count(*)::int as done from step');
    for (let number = rows[0]!.done; number < STEPS.length; number += 1) {
      await client.query(STEPS[number]!);
      await client.query('insert into step values ($1)', [number]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

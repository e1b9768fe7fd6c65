import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, migrate } from './migrate.ts';
import { provision } from './provision.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const add = (name: string, sql: string) => writeFile(path.join(folder, name), sql);

test('what was applied is not applied again', async () => {
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
  await add('9001_more.sql', 'create table more (id int)');
  expect(await migrate(database.ownerUrl, folder)).toEqual(['9001_more.sql']);
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
});

test('two processes that migrate at once apply each file once', async () => {
  await add('9001_more.sql', 'create table more (id int); select pg_sleep(0.2)');
  const applied = await Promise.all([migrate(database.ownerUrl, folder), migrate(database.ownerUrl, folder)]);
  expect(applied.flat()).toEqual(['9001_more.sql']);
});

test('a file that fails leaves nothing behind, and the later ones unapplied', async () => {
  await add('9001_bad.sql', 'create table bad (id int); select 1/0');
  await add('9002_later.sql', 'create table later (id int)');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('9001_bad.sql');
  const { rows } = await database.owner.query(`select to_regclass('bad') as bad, to_regclass('later') as later`);
  expect(rows[0]).toEqual({ bad: null, later: null });
});

test('a file that was changed after it was applied is refused', async () => {
  await add('0001_platform.sql', 'select 1');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('0001_platform.sql was changed');
});

test('provisioning again changes nothing; roles that could pass the policies are refused', async () => {
  const { ownerUrl, appUrl, jobsUrl } = database;
  expect(await provision({ ownerUrl, appUrl, jobsUrl })).toEqual([]);
  await expect(provision({ ownerUrl, appUrl: ownerUrl, jobsUrl })).rejects.toThrow('yimi_app');
});

test('the queue lies in its own schema, whose role sees nothing else', async () => {
  const { rows } = await database.owner.query(
    `select has_schema_privilege('yimi_jobs', 'graphile_worker', 'create') as own,
            has_table_privilege('yimi_jobs', 'person', 'select') as person,
            has_schema_privilege('yimi_app', 'graphile_worker', 'usage') as queue,
            has_database_privilege('yimi_jobs', current_database(), 'create') as make`,
  );
  expect(rows[0]).toEqual({ own: true, person: false, queue: false, make: false });
});

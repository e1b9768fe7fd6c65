import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from './migrate.ts';
import { dumpSchema } from './schema-dump.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('the migrations come to the schema that is committed (npx tsx ops/write-schema.ts writes it)', async () => {
  const committed = await readFile(path.join(MIGRATIONS, 'schema.txt'), 'utf8');
  expect(await dumpSchema(database.owner)).toBe(committed);
});

test('every table key begins with county_code, apart from reference tables', async () => {
  const { rows } = await database.owner.query(
    `select c.relname from pg_class c
     left join pg_index i on i.indrelid = c.oid and i.indisprimary
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname is distinct from 'county_code' order by 1`,
  );
  expect(rows.map((row) => row.relname)).toEqual(['migration', 'region']);
});

test('a change of the schema shows in the dump', async () => {
  const before = await dumpSchema(database.owner);
  await database.owner.query('grant delete on audit to yimi_app');
  expect(await dumpSchema(database.owner)).not.toBe(before);
});

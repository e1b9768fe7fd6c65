import { keyIdOf } from '@yimi/crypto/field-cipher';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCipher } from './cipher.ts';
import { loadDataKeys, rotateDataKey, SETTLE_MS } from './data-keys.ts';
import { resealAll, SEALED_COLUMNS } from './reseal.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const county = '230111';
let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const parts = () => ({ pool: database.owner, county, keys: database.keys, now: database.clock.now });

/** 1 200 persons and one action of a case: more than two batches, and a table that the application may not change. */
async function plant(): Promise<void> {
  const { cipher } = database.store;
  await database.owner.query(
    `insert into person (county_code, id, region_code, name_sealed, name_index, name_masked, citizen_number_sealed,
       citizen_number_index, sex, birth_date, nation, source, confirmed_on)
     select '230111', gen_random_uuid(), '230111009001', $1, '', '张*', $2, int8send(n), 'male', '1980-01-01', '汉族', 'population', '2026-01-01'
     from generate_series(1, 1200) n`,
    [cipher.seal('张三', 'person.name_sealed'), cipher.seal('x', 'person.citizen_number_sealed')],
  );
  await database.owner.query(
    `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail, words_sealed)
     values ($1, $2, 1, 'return', 'x', 'district-reviewer', 'x', now(), '{}', $3)`,
    [county, v7(), cipher.seal('请补户口本', 'case_action.words_sealed')],
  );
}

/** Values that do not carry the key. */
async function notUnder(keyId: number): Promise<number> {
  const counts = await Promise.all(
    SEALED_COLUMNS.flatMap(({ table, columns }) =>
      columns.map(async (column) => {
        const { rows } = await database.owner.query(
          `select ${column} as sealed from ${table} where ${column} is not null`,
        );
        return rows.filter((row) => keyIdOf(row.sealed) !== keyId).length;
      }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

test('a new key seals only after every process had time to learn it; old values stay readable', async () => {
  const { cipher } = database.store;
  const old = cipher.seal('张三', 'person.name_sealed');
  const next = await rotateDataKey(parts());
  await database.dataKeys.reload();
  expect(keyIdOf(cipher.seal('李四', 'person.name_sealed'))).toBe(1);
  database.clock.advance(SETTLE_MS);
  const fresh = cipher.seal('李四', 'person.name_sealed');
  expect(keyIdOf(fresh)).toBe(next);
  expect(cipher.open(old, 'person.name_sealed')).toBe('张三');
  expect(cipher.open(fresh, 'person.name_sealed')).toBe('李四');
});

test('after sealing anew nothing carries the old key, everything reads the same, and the old key is retired', async () => {
  await plant();
  const fileId = v7();
  await database.files.put(fileId, Buffer.from('photo'));
  const next = await rotateDataKey(parts());
  database.clock.advance(SETTLE_MS);
  const { owner, store, dataKeys, files, clock } = database;
  const reseal = { owner, county, cipher: store.cipher, dataKeys, files, now: clock.now };

  expect(await resealAll(reseal)).toBe(2402);

  expect(await notUnder(next)).toBe(0);
  expect(keyIdOf(await files.sealed(fileId))).toBe(next);
  expect((await files.get(fileId)).toString()).toBe('photo');
  const { rows } = await owner.query('select distinct encode(name_sealed, $1) from person limit 5', ['hex']);
  expect(rows).toHaveLength(5);
  const { rows: names } = await owner.query('select name_sealed from person limit 20');
  for (const { name_sealed } of names) expect(store.cipher.open(name_sealed, 'person.name_sealed')).toBe('张三');
  const { rows: words } = await owner.query('select words_sealed from case_action');
  expect(store.cipher.open(words[0].words_sealed, 'case_action.words_sealed')).toBe('请补户口本');
  const { rows: keys } = await owner.query('select id from data_key where retired_at is not null');
  expect(keys).toEqual([{ id: 1 }]);
  expect(await resealAll(reseal)).toBe(0);
});

test('the list of sealed columns is the schema', async () => {
  const { rows } = await database.owner.query(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and (column_name like '%\\_sealed' or column_name = 'totp_secret') order by 1`,
  );
  const listed = SEALED_COLUMNS.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  expect(rows.map((row) => row.name)).toEqual(listed.sort());
});

test('a second process gets the same keys and finds by the same index', async () => {
  const other = await loadDataKeys({ ...parts(), pool: database.store.pool });
  const cipher = createCipher(other);
  const sealed = database.store.cipher.seal('13900000001', 'account.phone_sealed');
  expect(cipher.open(sealed, 'account.phone_sealed')).toBe('13900000001');
  expect(cipher.index('account.phone', '１３９ 0000 0001')).toEqual(
    database.store.cipher.index('account.phone', '13900000001'),
  );
  other.close();
});

test('a value moved to another column does not open', () => {
  const { cipher } = database.store;
  const sealed = cipher.seal('张三', 'person.name_sealed');
  expect(() => cipher.open(sealed, 'person.address_sealed')).toThrow('does not open');
});

/** `npm run keys` as it is run: other processes, a real token, and a kill in the middle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { kekIdOf } from '@yimi/server/platform/keys/key-provider';
import { openKeys } from '@yimi/server/platform/keys/open-keys';
import { WRAPPED_COLUMNS } from '@yimi/server/platform/keys/rewrap-all';
import { loadDataKeys } from '@yimi/server/platform/store/data-keys';
import { createTestDatabase, type TestDatabase } from '@yimi/server/platform/store/test-database';
import { makeSoftToken, type SoftToken } from '@yimi/server/test-support/soft-token';
import { afterAll, beforeAll, expect, test } from 'vitest';

const COUNTY = '230111';
const MANY = 600;
const WITH_PIN = 5;
const secret = Buffer.alloc(32, 7);

let database: TestDatabase;
let token: SoftToken;

beforeAll(async () => {
  database = await createTestDatabase();
  token = makeSoftToken();
});
afterAll(async () => {
  await database.close();
  token.remove();
});

const asToken = () => ({
  KEY_PROVIDER: 'pkcs11',
  PKCS11_LIBRARY: token.library,
  PKCS11_TOKEN: token.token,
  PKCS11_PIN_FILE: token.pinFile,
  ...token.env,
});

function startKeys(command: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'ops/keys.ts', ...command.split(' ')], {
    env: { ...process.env, COUNTY, DATABASE_URL: database.ownerUrl, DATA_DIR: database.dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function runKeys(command: string, env?: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = startKeys(command, env);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said };
}

async function wrappedKeys(): Promise<Buffer[]> {
  const lists = await Promise.all(
    WRAPPED_COLUMNS.map(({ table, column }) => database.owner.query(`select ${column} as wrapped from ${table}`)),
  );
  return lists.flatMap(({ rows }) => rows.map(({ wrapped }) => wrapped));
}

async function notUnder(id: Buffer): Promise<number> {
  return (await wrappedKeys()).filter((wrapped) => !kekIdOf(wrapped).equals(id)).length;
}

test('what there is to do is said when nothing is named', async () => {
  const { code, said } = await runKeys('');
  expect(code).toBe(2);
  expect(said).toMatch(/rotate-data[\s\S]*rotate-kek[\s\S]*rewrap/);
});

test('the list of wrapped keys is the schema', async () => {
  const { rows } = await database.owner.query(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and column_name like 'wrapped%' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(WRAPPED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort());
});

test('a new key-encryption key takes over under a process that runs', async () => {
  const before = await database.keys.inForce();
  const { code, said } = await runKeys('rotate-kek');
  expect(said).toContain('2 keys were wrapped anew');
  expect(code).toBe(0);
  const next = await database.keys.inForce();
  expect(next).not.toEqual(before);
  expect(await notUnder(next)).toBe(0);
  await database.dataKeys.reload();
  const sealed = database.store.cipher.seal('张三', 'person.name_sealed');
  expect(database.store.cipher.open(sealed, 'person.name_sealed')).toBe('张三');
});

test('a move from the file to a token goes on after kill -9, and loses no key', async () => {
  const [plain, salt] = [await database.keys.wrap(secret), randomBytes(16)];
  const pinned = await database.keys.wrapWithPin(secret, '246810', salt);
  for (const [wrapped, pinSalt, count] of [
    [plain, null, MANY],
    [pinned, salt, WITH_PIN],
  ] as const) {
    await database.owner.query(
      `insert into signing_key (county_code, id, owner_kind, owner_id, public_key, certificate, wrapped_private,
         pin_salt, created_at)
       select $1, gen_random_uuid(), 'hospital', gen_random_uuid(), '', '', $2, $3, now() from generate_series(1, $4)`,
      [COUNTY, wrapped, pinSalt, count],
    );
  }
  const inFile = await database.keys.inForce();
  const parts = { dataDir: database.dataDir, county: COUNTY, now: database.clock.now };
  const settings = { provider: 'pkcs11', ...token } as const;

  const child = startKeys('rewrap', asToken());
  await expect.poll(() => notUnder(inFile), { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  // The server of that moment reads both.
  const server = await openKeys(settings, parts);
  const left = await notUnder(await server.inForce());
  expect(left).toBeGreaterThan(0);
  (await loadDataKeys({ ...parts, pool: database.store.pool, keys: server })).close();

  const { said } = await runKeys('rewrap', asToken());
  expect(said).toContain(`${left} keys were wrapped anew`);
  expect(await notUnder(await server.inForce())).toBe(0);
  const { rows } = await database.owner.query('select wrapped_private as wrapped, pin_salt as salt from signing_key');
  expect(rows).toHaveLength(MANY + WITH_PIN);
  const opened = await Promise.all(
    rows.map(({ wrapped, salt: own }) => (own ? server.unwrapWithPin(wrapped, '246810', own) : server.unwrap(wrapped))),
  );
  expect(opened.filter((key) => !key?.equals(secret))).toEqual([]);
  expect((await runKeys('rewrap', asToken())).said).toContain('0 keys were wrapped anew');
  server.close();
});

test('a new seal key is made for nobody who did not order it', async () => {
  expect((await runKeys('rotate-organisation 12')).said).toContain('Name the unit by its id');
  const { code, said } = await runKeys(`rotate-organisation ${randomUUID()}`, asToken());
  expect(code).toBe(1);
  expect(said.trim()).toMatch(/^Nobody ordered a new key for this unit/);
});

test('a token that is away is said in one sentence', async () => {
  token.takeAway();
  const { code, said } = await runKeys('rotate-kek', asToken());
  token.giveBack();
  expect(code).toBe(1);
  expect(said).toContain('does not answer');
});

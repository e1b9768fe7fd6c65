import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../../platform/http/test-server.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/store/test-database.ts';
import { publishTrail } from './commands.head.ts';
import { nextChain, sealTrail } from './commands.seal.ts';
import { verifyTrail } from './queries.verify.ts';
import { publishedHeads } from './store.heads.ts';

const COUNTY = '230111';
let database: TestDatabase;
let server: TestServer;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ county: COUNTY });
  // Who owns the database takes its walls away; what is left is the chain.
  await database.owner.query('alter table audit disable trigger user');
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-heads-'));
  server = await createTestServer({ database, config: { auditHeadsDir: folder } });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** One command with one audit row. */
const act = (what: string) =>
  database.store.command({
    name: 'test.act',
    actor: { id: 'somebody', role: 'citizen', name: '' },
    scope: { county: COUNTY, areas: [COUNTY] },
    key: what,
    fingerprint: what,
    decide: async () => ({
      reply: null,
      writes: [],
      audit: [{ action: 'test.act', objectKind: 'thing', objectId: what, outcome: 'done', detail: { what } }],
      events: [],
    }),
  });
const acts = async (...names: string[]) => {
  for (const name of names) await act(name);
};
const verify = async () => verifyTrail(database.owner, COUNTY, (await publishedHeads(folder, COUNTY))!);
const tamper = (sql: string, ...values: unknown[]) => database.owner.query(sql, values);
const idOf = async (seq: number): Promise<string> =>
  (await database.owner.query('select audit_id from audit_seal where seq = $1', [seq])).rows[0].audit_id;

describe('the sealed trail', () => {
  beforeEach(async () => {
    await acts('one', 'two', 'three');
    await publishTrail(server.app);
    await acts('four', 'five');
    await publishTrail(server.app);
  });

  test('is whole while nobody touches it', async () => {
    expect(await verify()).toEqual({ whole: true, rows: 5, heads: 2 });
    await publishTrail(server.app);
    expect(await verify()).toEqual({ whole: true, rows: 5, heads: 2 });
  });

  test.each([
    ['the actor', `update audit set actor_id = 'another'`],
    ['the time', `update audit set at = at - interval '1 second'`],
    ['the outcome', `update audit set outcome = 'denied'`],
    ['the detail', `update audit set detail = '{}'`],
    ['whose file', `update audit set person_id = id`],
  ])('names the first row of which %s was changed', async (_what, change) => {
    const id = await idOf(2);
    await tamper(`${change} where id in ($1, $2)`, id, await idOf(4));
    expect(await verify()).toEqual({ whole: false, fault: 'changed', seq: 2, id });
  });

  test('names a row that was removed, alone or with its seal', async () => {
    const id = await idOf(3);
    await tamper('delete from audit where id = $1', id);
    expect(await verify()).toEqual({ whole: false, fault: 'removed', seq: 3, id });
    await tamper('delete from audit_seal where seq = 3');
    expect(await verify()).toMatchObject({ fault: 'seal-missing', seq: 3 });
  });

  test('names two rows that changed places', async () => {
    const [second, third] = [await idOf(2), await idOf(3)];
    await tamper('delete from audit_seal where seq = 3');
    await tamper('update audit_seal set audit_id = $1 where seq = 2', third);
    expect(await verify()).toMatchObject({ fault: 'changed', seq: 2, id: third });
    expect(second).not.toBe(third);
  });

  test('names a row that was put in among sealed ones', async () => {
    const { rows } = await tamper(
      `insert into audit (county_code, id, at, actor_id, actor_role, action, object_kind, object_id, outcome, xid)
       select county_code, gen_random_uuid(), at, 'forger', actor_role, action, object_kind, object_id, outcome, xid
         from audit where id = $1 returning id`,
      await idOf(2),
    );
    expect(await verify()).toMatchObject({ whole: false, fault: 'put-in', id: rows[0].id });
  });

  test('who rewrites the seals too is betrayed by the published heads', async () => {
    await tamper(`update audit set actor_id = 'another' where id = $1`, await idOf(2));
    await tamper('delete from audit_seal');
    await tamper('delete from audit_head');
    await sealTrail(database.store);
    expect(await verify()).toEqual({ whole: false, fault: 'head-differs', seq: 3, id: null });
  });

  test('who rewrites one seal is betrayed by the chain', async () => {
    const { rows } = await tamper('select chain, leaf from audit_seal where seq = 2');
    await tamper('update audit_seal set chain = $1 where seq = 2', nextChain(rows[0].chain, rows[0].leaf));
    expect(await verify()).toMatchObject({ fault: 'seal-rewritten', seq: 2 });
  });

  test('an end that was cut off shows', async () => {
    await tamper('delete from audit where id = $1', await idOf(5));
    await tamper('delete from audit_seal where seq = 5');
    expect(await verify()).toEqual({ whole: false, fault: 'end-cut-off', seq: 5, id: null });
  });

  test('a head that the district did not sign is refused', async () => {
    const [name] = (await readdir(folder)).filter((each) => each.endsWith('.jsonl'));
    const file = path.join(folder, name!);
    const first = JSON.parse((await readFile(file, 'utf8')).split('\n')[0]!);
    await appendFile(file, `${JSON.stringify({ ...first, size: 4 })}\n`);
    expect(await verify()).toMatchObject({ fault: 'head-not-signed', seq: 4 });
    await writeFile(file, '');
    expect(await verify()).toEqual({ whole: true, rows: 5, heads: 0 });
  });
});

test('rows of transactions that are still open are not overtaken', async () => {
  await act('one');
  const open = await database.owner.connect();
  await open.query('begin');
  await open.query(
    `insert into audit (county_code, id, at, actor_id, actor_role, action, object_kind, object_id, outcome)
     values ($1, gen_random_uuid(), now(), 'slow', 'citizen', 'test.act', 'thing', 'slow', 'done')`,
    [COUNTY],
  );
  await act('two');
  await sealTrail(database.store);
  const sealed = async () => (await database.owner.query('select count(*)::int as n from audit_seal')).rows[0].n;
  expect(await sealed()).toBe(1);
  await open.query('commit');
  open.release();
  await sealTrail(database.store);
  expect(await sealed()).toBe(3);
});

test('sealing from several processes at once seals each row once', async () => {
  await acts(...Array.from({ length: 30 }, (_, place) => `act ${place}`));
  await Promise.all([1, 2, 3, 4].map(() => sealTrail(database.store)));
  await publishTrail(server.app);
  expect(await verify()).toEqual({ whole: true, rows: 30, heads: 1 });
});

test('the application can neither change nor remove a seal or a head', async () => {
  await act('one');
  await publishTrail(server.app);
  const { pool } = database.store;
  for (const table of ['audit_seal', 'audit_head'])
    for (const change of [`delete from ${table}`, `update ${table} set county_code = county_code`])
      await expect(pool.query(change)).rejects.toThrow('permission denied');
});

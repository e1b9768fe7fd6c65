import { randomBytes, randomUUID } from 'node:crypto';
import { signMessage } from '@yimi/crypto/signed-message';
import { sm2KeyPair } from '@yimi/crypto/sm2';
import { sm3Hex } from '@yimi/crypto/sm3';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildRegistrySimulator } from './national-registry.simulator/registry-simulator.ts';
import { nationalRegistry } from './national-registry.ts';
import { OutsideError } from './outside-error.ts';

const now = (): Date => new Date('2026-11-23T02:00:00Z');
const district = sm2KeyPair(randomBytes);
const registry = sm2KeyPair(randomBytes);
const keys = { client: district, registryPublicKey: registry.publicKey };
const database = `yimi_registry_test_${randomBytes(4).toString('hex')}`;
const NUMBERS = ['230111197001010016', '230111198512310154', '230111195810152007'] as const;

let server: pg.Client;
let pool: pg.Pool;
let simulator: FastifyInstance;
let url: string;

beforeAll(async () => {
  const ownerUrl = new URL(process.env.YIMI_TEST_OWNER_URL!);
  ownerUrl.pathname = '/postgres';
  server = new pg.Client({ connectionString: ownerUrl.href });
  await server.connect();
  await server.query(`create database ${database}`);
  ownerUrl.pathname = `/${database}`;
  pool = new pg.Pool({ connectionString: ownerUrl.href, max: 4 });
  const clients = new Map([
    ['230111', district.publicKey],
    ['230102', district.publicKey],
  ]);
  simulator = await buildRegistrySimulator({ pool, keyPair: registry, clients, now });
  url = await simulator.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await simulator.close();
  await pool.end();
  await server.query(`drop database ${database}`);
  await server.end();
});

beforeEach(async () => {
  await pool.query('truncate dossier, holder, seen_message');
});

const client = (change: Partial<Parameters<typeof nationalRegistry>[0]> = {}) =>
  nationalRegistry({ url, county: '230111', keys, now, ...change });
const dossier = (citizenNumber: string, county = '230111') =>
  JSON.stringify({ kind: 'issue', county, person: { citizenNumber }, level: 2 });
const behave = (body: object): Promise<unknown> =>
  fetch(`${url}/simulator/behaviour`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const faultOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'none',
    (error: unknown) => (error instanceof OutsideError && error.retryable ? error.fault : error),
  );
const kept = async (): Promise<number> => (await pool.query('select from dossier')).rowCount!;

describe('a dossier', () => {
  test('is received, and its signed receipt names it', async () => {
    const id = randomUUID();
    const text = dossier(NUMBERS[0]);
    const answer = await client().submit({ id, dossier: text });
    expect(answer).toMatchObject({ state: 'received', receipt: { submissionId: id, digest: sm3Hex(text) } });
    expect(answer.receipt.registryNo).toMatch(/^CDPF-\d+$/);
  });

  test('handed over again, even twice at once, gets the same receipt and is kept once', async () => {
    const submission = { id: randomUUID(), dossier: dossier(NUMBERS[0]) };
    const answers = await Promise.all([client().submit(submission), client().submit(submission)]);
    answers.push(await client().submit(submission));
    expect(new Set(answers.map(({ signature }) => signature)).size).toBe(1);
    expect(await kept()).toBe(1);
  });

  test('that is another one under the same id is refused', async () => {
    const id = randomUUID();
    await client().submit({ id, dossier: dossier(NUMBERS[0]) });
    const answer = await client().submit({ id, dossier: dossier(NUMBERS[1]) });
    expect(answer).toMatchObject({ state: 'refused', reason: 'other-dossier' });
    expect(await kept()).toBe(1);
  });

  test('of someone who holds the certificate of another county is refused, of the same county received', async () => {
    const other = client({ county: '230102' });
    await other.submit({ id: randomUUID(), dossier: dossier(NUMBERS[0], '230102') });
    const refused = await client().submit({ id: randomUUID(), dossier: dossier(NUMBERS[0]) });
    expect(refused).toMatchObject({ state: 'refused', reason: 'holds-elsewhere', receipt: { state: 'refused' } });
    const again = await other.submit({ id: randomUUID(), dossier: dossier(NUMBERS[0], '230102') });
    expect(again.state).toBe('received');
  });

  test('of a planted holder is refused', async () => {
    await fetch(`${url}/simulator/holders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ citizenNumber: NUMBERS[2], county: '230103' }),
    });
    expect(await client().submit({ id: randomUUID(), dossier: dossier(NUMBERS[2]) })).toMatchObject({
      reason: 'holds-elsewhere',
    });
  });

  test.each(['no json', '{}', dossier('230111197001010015'), dossier(NUMBERS[0], '230102')])(
    'that is malformed (%s) is refused and not kept',
    async (text) => {
      const answer = await client().submit({ id: randomUUID(), dossier: text });
      expect(answer).toMatchObject({ state: 'refused', reason: 'malformed' });
      expect(await kept()).toBe(0);
    },
  );
});

describe('a registry that misbehaves', () => {
  test.each([
    [{ mode: 'fail', times: 1 }, 'unavailable', 0],
    [{ mode: 'twice', times: 1 }, 'unreachable', 1],
    [{ mode: 'garbage', times: 1 }, 'garbage', 1],
    [{ mode: 'slow', times: 1, slowMs: 2_000 }, 'timeout', 1],
  ])('%j is said to be %s, and the same submission succeeds at the next attempt', async (mode, fault, keptThen) => {
    const submission = { id: randomUUID(), dossier: dossier(NUMBERS[0]) };
    await behave(mode);
    expect(await faultOf(client({ timeoutMs: 500 }).submit(submission))).toBe(fault);
    expect(await kept()).toBe(keptThen);
    expect(await client().submit(submission)).toMatchObject({ state: 'received' });
    expect(await kept()).toBe(1);
  });

  test('is not believed when another key signed the receipt', async () => {
    const stranger = { client: district, registryPublicKey: sm2KeyPair(randomBytes).publicKey };
    const asked = client({ keys: stranger }).submit({ id: randomUUID(), dossier: dossier(NUMBERS[0]) });
    expect(await faultOf(asked)).toBe('garbage');
  });
});

describe('a message', () => {
  const message = { method: 'GET', path: `/v1/dossiers/${randomUUID()}`, body: '' };
  const sign = (timestamp: Date, keyPair = district, keyId = '230111') =>
    signMessage(
      { ...message, timestamp: timestamp.toISOString(), nonce: randomBytes(16).toString('hex') },
      { keyId, keyPair },
      randomBytes,
    );
  const get = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(url + message.path, { headers })).status;

  test('that is right reaches the registry, once', async () => {
    const headers = sign(now());
    expect(await get(headers)).toBe(404);
    expect(await get(headers)).toBe(401);
  });

  test.each([
    ['of an unknown county', () => sign(now(), district, '110101')],
    ['with a key that is not the county’s', () => sign(now(), sm2KeyPair(randomBytes))],
    ['from yesterday', () => sign(new Date('2026-11-22T02:00:00Z'))],
    ['without signature', () => ({})],
  ])('%s is turned away', async (_what, headers) => {
    expect(await get(headers())).toBe(401);
  });

  test('asks for an answer that was given before', async () => {
    const id = message.path.split('/').at(-1)!;
    const { receipt } = await client().submit({ id, dossier: dossier(NUMBERS[0]) });
    const answer = await fetch(url + message.path, { headers: sign(now()) });
    expect(await answer.json()).toMatchObject({ receipt });
  });
});

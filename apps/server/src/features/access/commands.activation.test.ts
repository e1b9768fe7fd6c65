import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { COUNTY, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';

const PASSWORD = '三只白鹤 飞过 呼兰河边';

let district: PlantedDistrict;
let system: TestCaller;
let security: TestCaller;
let reviewer: TestCaller & { unitId: string };
let login: string;
let order = 0;

beforeAll(async () => {
  // Many people share one address, as in a demonstration.
  district = await plantDistrict({}, { config: { demo: true } });
  system = await district.staff('administrator', COUNTY);
  security = await district.staff('security-admin', COUNTY);
});
afterAll(() => district.close());
beforeEach(async () => {
  reviewer = await district.staff('district-reviewer', COUNTY);
  login = `reviewer-${++order}`;
  await district.database.owner.query('update account set login = $2 where id = $1', [reviewer.accountId, login]);
});

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const issue = (as = system, key?: string) =>
  district.call<{ code: string }>('POST', `/staff/${reviewer.accountId}/activation`, { as, ...(key && { key }) });
const activate = (code: string, password = PASSWORD) =>
  district.call<{ totpSecret: string; totpUri: string }>('POST', '/sessions/activation', {
    body: { login, code, password },
  });
const signIn = (totp: string, password = PASSWORD) =>
  district.call('POST', '/sessions/staff', { body: { login, password, totp } });
const totpOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: district.database.clock.now().getTime() });

describe('somebody new on the staff', () => {
  test('sets the own password by a code that is good once, and signs in with an authenticator', async () => {
    expect(codeOf(await signIn('000000'))).toBe('login-wrong');
    const { status, body } = await issue();
    expect([status, body.code]).toEqual([200, expect.stringMatching(/^[0-9A-Z]{10}$/)]);
    const spoken = `${body.code.slice(0, 5)}-${body.code.slice(5).toLowerCase()}`;
    const { body: given } = await activate(spoken);
    expect(given.totpUri).toMatch(/^otpauth:\/\/totp\//);
    expect((await signIn(totpOf(given.totpSecret))).status).toBe(200);
    expect(codeOf(await activate(body.code))).toBe('activation-wrong');
    expect(codeOf(await issue())).toBe('account-active');
  });

  test('gets the same code again for the same request, and never one that is stored', async () => {
    const first = await issue(system, 'activation-key-1');
    const again = await issue(system, 'activation-key-1');
    expect(again.body).toEqual(first.body);
    const { rows } = await district.database.owner.query('select reply::text from idempotency');
    expect(rows.map(({ reply }) => reply).join()).not.toContain(first.body.code);
  });

  test.each([
    ['too short', '一二三四五六七'],
    ['with the login in it', () => `${login} und mehr dazu`],
  ])('is told when the password is %s', async (_what, password) => {
    const { body } = await issue();
    const given = typeof password === 'string' ? password : password();
    expect(codeOf(await activate(body.code, given))).toBe('password-weak');
  });

  test('has five tries, and three days', async () => {
    const { body } = await issue();
    for (let guess = 0; guess < 5; guess += 1) expect(codeOf(await activate('AAAAAAAAAA'))).toBe('activation-wrong');
    expect(codeOf(await activate(body.code))).toBe('activation-wrong');
    const late = await issue();
    district.database.clock.advance(3 * 24 * 60 * 60_000);
    expect(codeOf(await activate(late.body.code))).toBe('activation-wrong');
    district.database.clock.set('2026-11-23T09:00:00+08:00');
  });

  test('is let in by the system administrator only', async () => {
    for (const as of [security, reviewer]) expect((await issue(as)).status).toBe(403);
  });
});

test('who lost password or authenticator is reset by four eyes, and out of every session', async () => {
  const { body } = await issue();
  await activate(body.code);
  const links = () => district.database.owner.query('select from sso_link where account_id = $1', [reviewer.accountId]);
  await district.database.owner.query(
    `insert into sso_link (county_code, account_id, subject_index, created_at) values ('230111', $1, '\\x01', now())`,
    [reviewer.accountId],
  );
  const change = { kind: 'reset-sign-in', accountId: reviewer.accountId };
  const proposed = await district.call<{ changeId: string }>('POST', '/organisation/changes', {
    as: system,
    body: { change, reason: '手机丢了' },
  });
  expect(codeOf(await issue())).toBe('account-active');
  const path = `/organisation/changes/${proposed.body.changeId}/confirm`;
  expect((await district.call('POST', path, { as: security })).status).toBe(200);
  expect((await links()).rowCount).toBe(0);
  district.database.clock.advance(5001);
  expect((await district.call('GET', '/session', { as: reviewer })).status).toBe(401);
  expect((await activate((await issue()).body.code)).status).toBe(200);
});

describe('sessions', () => {
  type Sessions = { id: string; present: boolean; device: string; method: string }[];
  const list = (as: TestCaller) => district.call<Sessions>('GET', '/sessions', { as });
  const twice = async () => {
    const { body } = await issue();
    const { totpSecret } = (await activate(body.code)).body;
    const reply = await district.call('POST', '/sessions/staff', {
      body: { login, password: PASSWORD, totp: totpOf(totpSecret) },
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' },
    });
    return { ...reviewer, cookie: String(reply.headers['set-cookie']).split(';')[0] ?? '' };
  };

  test('are told apart, and ended by their owner within five seconds', async () => {
    const second = await twice();
    const { body } = await list(second);
    expect(body).toHaveLength(2);
    expect(body.find(({ present }) => present)).toMatchObject({ device: 'computer', method: 'password' });
    const other = body.find(({ present }) => !present);
    const ended = await district.call('POST', `/sessions/${other?.id}/end`, { as: second });
    expect(ended.body).toEqual({ ended: 1 });
    district.database.clock.advance(5001);
    expect((await list(reviewer)).status).toBe(401);
    expect((await list(second)).body).toHaveLength(1);
  });

  test('end after a working day, however often they are used', async () => {
    const second = await twice();
    const twentyMinutes = 20 * 60_000;
    for (let used = 0; used < 3 * 12 - 1; used += 1) {
      district.database.clock.advance(twentyMinutes);
      expect((await list(second)).status).toBe(200);
    }
    district.database.clock.advance(twentyMinutes);
    expect((await list(second)).status).toBe(401);
    district.database.clock.set('2026-11-23T09:00:00+08:00');
  });

  test('of somebody else are not ended by naming them', async () => {
    const { body } = await list(security);
    const reply = await district.call('POST', `/sessions/${body[0]?.id}/end`, { as: reviewer });
    expect(reply.body).toEqual({ ended: 0 });
    district.database.clock.advance(5001);
    expect((await list(security)).status).toBe(200);
  });

  test('all others end at once, and all of one by the system administrator', async () => {
    const second = await twice();
    expect((await district.call('POST', '/sessions/end-others', { as: second })).body).toEqual({ ended: 1 });
    const path = `/staff/${reviewer.accountId}/sessions/end`;
    expect((await district.call('POST', path, { as: security })).status).toBe(403);
    expect((await district.call('POST', path, { as: system })).body).toEqual({ ended: 1 });
    district.database.clock.advance(5001);
    expect((await list(second)).status).toBe(401);
  });

  test('of a citizen are seen by that citizen', async () => {
    const person = await district.person();
    const citizen = await district.plantCitizen({ personId: person.id });
    expect((await list(citizen)).body).toMatchObject([{ present: true }]);
    expect((await district.call('POST', '/passkeys/options', { as: citizen })).status).toBe(403);
  });
});

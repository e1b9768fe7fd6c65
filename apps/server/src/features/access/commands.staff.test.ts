import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { codeOf, type Refusal } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { hashPassword } from './commands.password.ts';

const PASSWORD = '山雨欲来风满楼-2026';
const WRONG = '山雨欲来风满楼-2025';
const secret = new Secret({ size: 20 });

let district: PlantedDistrict;
let hash: string;
let staff: TestCaller;
let login: string;
let order = 0;
beforeAll(async () => {
  // As in a demonstration: here everybody comes from one address.
  district = await plantDistrict({}, { config: { demo: true } });
  hash = await hashPassword(PASSWORD);
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  staff = await district.staff('district-reviewer');
  login = `reviewer-${++order}`;
  const sealed = district.database.store.cipher.seal(secret.base32, 'account.totp_secret');
  await district.database.owner.query(
    'update account set login = $2, password_hash = $3, totp_secret = $4 where id = $1',
    [staff.accountId, login, hash, sealed],
  );
});

const codeNow = () => new TOTP({ secret }).generate({ timestamp: district.database.clock.now().getTime() });
const signIn = ({ password = PASSWORD, totp = codeNow(), as = login } = {}) =>
  district.call<Refusal>('POST', '/sessions/staff', { body: { login: as, password, totp } });
const wrong = () => signIn({ password: WRONG });
const state = async () =>
  (
    await district.database.owner.query('select failures, locked_until as "lockedUntil" from account where id = $1', [
      staff.accountId,
    ])
  ).rows[0];

describe('signing in', () => {
  test('takes the login, the password and a code that nobody used', async () => {
    const totp = codeNow();
    expect((await signIn({ totp })).status).toBe(200);
    expect(codeOf(await signIn({ totp }))).toBe('totp-wrong');
    district.database.clock.advance(30_000);
    expect((await signIn()).status).toBe(200);
  });

  test('does not tell which part was wrong', async () => {
    const replies = [await wrong(), await signIn({ totp: '000000' }), await signIn({ as: 'nobody' })];
    expect(new Set(replies.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1);
    expect(codeOf(replies[0]!)).toBe('login-wrong');
  });

  test('is closed to who holds no post', async () => {
    await district.database.owner.query(`update post set valid_to = '2026-11-23' where account_id = $1`, [
      staff.accountId,
    ]);
    expect(codeOf(await signIn())).toBe('account-closed');
  });
});

test('a passkey that answers nothing that was asked is refused', async () => {
  const asked = await district.call<{ challengeId: string }>('POST', '/sessions/passkey/options', {});
  const { challengeId } = asked.body;
  const answer = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {}, clientExtensionResults: {} };
  for (const body of [
    { challengeId, response: answer },
    { challengeId: staff.accountId, response: answer },
    { challengeId, response: null },
  ]) {
    const refused = await district.call<Refusal>('POST', '/sessions/passkey', { body });
    expect(codeOf(refused)).toBe('passkey-refused');
  }
});

describe('five failures in a row', () => {
  test('lock the account for a quarter of an hour, for the right password too', async () => {
    for (let times = 0; times < 5; times += 1) expect(codeOf(await wrong())).toBe('login-wrong');
    district.database.clock.set('2026-11-23T09:14:59+08:00');
    const refused = await signIn();
    expect(codeOf(refused)).toBe('login-locked');
    expect(refused.body.title).toContain('09:15');
    district.database.clock.set('2026-11-23T09:15:00+08:00');
    expect((await signIn()).status).toBe(200);
    expect(await state()).toEqual({ failures: 0, lockedUntil: null });
  });

  test('are counted from the last success, and anew after a lock', async () => {
    for (let times = 0; times < 4; times += 1) await wrong();
    expect((await signIn()).status).toBe(200);
    for (let times = 0; times < 5; times += 1) await wrong();
    district.database.clock.set('2026-11-23T09:15:00+08:00');
    for (let times = 0; times < 4; times += 1) await wrong();
    expect(await state()).toMatchObject({ failures: 4 });
    expect((await signIn()).status).toBe(200);
  });

  test('are five, also when they come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, wrong));
    expect(replies.filter((reply) => codeOf(reply) === 'login-wrong')).toHaveLength(5);
    expect(replies.filter((reply) => codeOf(reply) === 'login-locked')).toHaveLength(3);
  });
});

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { codeOf, type Refusal } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { hashPassword } from './commands.password.ts';

const PASSWORD = '河边的白鹤飞过三座桥去了';
const NEXT = '灶台上的闹钟比云跑得慢一点';
const secret = new Secret({ size: 20 });
const MINUTE = 60_000;

let district: PlantedDistrict;
let hash: string;
let staff: TestCaller;
let login: string;
let order = 0;
beforeAll(async () => {
  district = await plantDistrict({}, { config: { demo: true } });
  hash = await hashPassword(PASSWORD);
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  staff = await district.staff('district-reviewer');
  login = `confirmer-${++order}`;
  const sealed = district.database.store.cipher.seal(secret.base32, 'account.totp_secret');
  await district.database.owner.query(
    'update account set login = $2, password_hash = $3, totp_secret = $4, display_name = $5 where id = $1',
    [staff.accountId, login, hash, sealed, '欧阳长江'],
  );
});

const codeNow = () => new TOTP({ secret }).generate({ timestamp: district.database.clock.now().getTime() });
const call = (method: string, path: string, body?: object) =>
  district.call<Refusal>(method, path, { as: staff, ...(body && { body }) });
const confirm = (password = PASSWORD) => call('POST', '/session/confirmation', { password, totp: codeNow() });
const change = (next: string, password = PASSWORD, totp = codeNow()) =>
  call('PUT', '/session/password', { password, totp, next });

/** What changes how somebody signs in, or ends sessions. */
const GRAVE: [method: string, path: string, body?: object][] = [
  ['POST', '/passkeys/options'],
  ['POST', '/passkeys', { challengeId: '00000000-0000-7000-8000-000000000000', name: '钥匙', response: {} }],
  ['DELETE', '/passkeys/00000000-0000-7000-8000-000000000000'],
  ['POST', '/sso-link/visits'],
  ['DELETE', '/sso-link'],
  ['POST', '/sessions/end-others'],
  ['POST', '/sessions/00000000-0000-7000-8000-000000000000/end'],
];

describe('what is grave', () => {
  test.each(GRAVE)(
    '%s %s is done within five minutes of signing in, and then asks again',
    async (method, path, body) => {
      district.database.clock.advance(5 * MINUTE - 1);
      expect(codeOf(await call(method, path, body))).not.toBe('confirm-first');
      district.database.clock.advance(1);
      expect(codeOf(await call(method, path, body))).toBe('confirm-first');
      expect((await confirm()).status).toBe(200);
      expect(codeOf(await call(method, path, body))).not.toBe('confirm-first');
      district.database.clock.advance(5 * MINUTE);
      expect(codeOf(await call(method, path, body))).toBe('confirm-first');
    },
  );

  test('asks each session for itself', async () => {
    const other = await district.call('POST', '/sessions/staff', {
      body: { login, password: PASSWORD, totp: codeNow() },
    });
    const as = { accountId: staff.accountId, cookie: String(other.headers['set-cookie']).split(';')[0] ?? '' };
    district.database.clock.advance(5 * MINUTE);
    await confirm();
    expect(codeOf(await district.call<Refusal>('POST', '/sessions/end-others', { as }))).toBe('confirm-first');
  });

  test('asks no citizen for a password that there is not', async () => {
    const citizen = await district.plantCitizen({ personId: (await district.person()).id });
    district.database.clock.advance(5 * MINUTE);
    expect((await district.call('POST', '/sessions/end-others', { as: citizen })).status).toBe(200);
    const body = { password: 'a', totp: '000000' };
    const refused = await district.call<Refusal>('POST', '/session/confirmation', { as: citizen, body });
    expect(codeOf(refused)).toBe('login-wrong');
  });
});

describe('who confirms', () => {
  test('by a wrong password five times is locked out of both, and stands in the trail', async () => {
    for (let times = 0; times < 5; times += 1) expect(codeOf(await confirm('falsch'))).toBe('login-wrong');
    expect(codeOf(await confirm())).toBe('login-locked');
    expect(codeOf(await change(NEXT))).toBe('login-locked');
    const { rows } = await district.database.owner.query(
      `select outcome from audit where action = 'session.confirm' and object_id = $1`,
      [staff.accountId],
    );
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['denied']));
  });

  test('uses each code once', async () => {
    const totp = codeNow();
    const body = { password: PASSWORD, totp };
    expect((await call('POST', '/session/confirmation', body)).status).toBe(200);
    expect(codeOf(await call('POST', '/session/confirmation', body))).toBe('totp-wrong');
  });

  test('by a passkey answers what was asked, with a key of the same account', async () => {
    const asked = await district.call<{ challengeId: string }>('POST', '/sessions/passkey/options', {});
    const response = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {}, clientExtensionResults: {} };
    const body = { challengeId: asked.body.challengeId, response };
    expect(codeOf(await call('POST', '/session/confirmation/passkey', body))).toBe('passkey-refused');
    expect(codeOf(await call('POST', '/session/confirmation/passkey', body))).toBe('passkey-refused');
  });
});

describe('a password of one’s own choice', () => {
  const signIn = (password: string) =>
    district.call('POST', '/sessions/staff', { body: { login, password, totp: codeNow() } });

  test('takes the old one and a code, and counts from then on', async () => {
    expect(codeOf(await change(NEXT, 'falsch'))).toBe('login-wrong');
    expect(codeOf(await change(NEXT, PASSWORD, '000000'))).toBe('login-wrong');
    expect((await change(NEXT)).status).toBe(200);
    district.database.clock.advance(30_000);
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEXT)).status).toBe(200);
  });

  test.each([
    ['too short', '白鹤飞过桥', 'password-weak'],
    ['with the login', 'xx-confirmer-LOGIN-xx', 'password-weak'],
    ['one of the most common', 'qwertyuiop123', 'password-common'],
    ['common, with signs for letters', 'P@ssw0rd1234', 'password-common'],
    ['numbers in a row', '1234567890123', 'password-common'],
    ['one sign again and again', '啊啊啊啊啊啊啊啊啊啊啊啊啊', 'password-common'],
    ['keys beside each other', 'qazwsxedcrfvtgb', 'password-common'],
    ['a date', '198005171980', 'password-common'],
    ['words of this system', '残疾人联合会残联一米2026', 'password-common'],
    ['the own name and unit', '欧阳长江测试单位欧阳长江', 'password-common'],
    ['the old one with a digit', `${PASSWORD}1`, 'password-common'],
  ])('is not %s', async (_, next, code) => {
    expect(codeOf(await change(next.replace('confirmer-LOGIN', login)))).toBe(code);
  });

  test('may be long, of any letters, and with blanks', async () => {
    expect((await change(`灶 台 上 的 闹 钟 ${'很'.repeat(3)} 慢`)).status).toBe(200);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, type Refusal } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, type PlantedPerson, plantDistrict } from '../../test-support/planted-district.ts';

let district: PlantedDistrict;
let person: PlantedPerson;
let phone: string;
let order = 0;
beforeAll(async () => {
  district = await plantDistrict({}, { config: { demo: true } });
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  person = await district.person();
  phone = `139000010${String(++order).padStart(2, '0')}`;
});

const askCode = (to = phone) => district.call<Refusal>('POST', '/sessions/codes', { body: { phone: to } });
const codeSent = () =>
  district.sent
    .filter(({ to }) => to === phone)
    .at(-1)
    ?.text.match(/\d{6}/)?.[0] ?? '';
const signIn = (change: Record<string, string> = {}) =>
  district.call<Refusal>('POST', '/sessions/citizen', { body: { phone, code: codeSent(), ...change } });
const who = () => ({ citizenNumber: person.citizenNumber, name: person.name });
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');

async function known(): Promise<void> {
  await askCode();
  expect((await signIn(who())).status).toBe(200);
  district.database.clock.advance(60_000);
}

describe('a one-time code', () => {
  test('is asked for once a minute', async () => {
    expect((await askCode()).status).toBe(202);
    district.database.clock.advance(59_999);
    expect(codeOf(await askCode())).toBe('code-too-soon');
    district.database.clock.advance(1);
    expect((await askCode()).status).toBe(202);
    expect(codeOf(await askCode('12345'))).toBe('phone-wrong');
  });

  test('is sent once when it is asked for several times at once', async () => {
    const replies = await Promise.all([askCode(), askCode(), askCode()]);
    expect(replies.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(district.sent.filter(({ to }) => to === phone)).toHaveLength(1);
  });

  test('signs in once, and asks first who it is', async () => {
    await askCode();
    expect(codeOf(await signIn())).toBe('citizen-number-needed');
    expect((await signIn(who())).status).toBe(200);
    expect(codeOf(await signIn(who()))).toBe('code-expired');
  });

  test('is no longer good after five minutes, or when a newer one was sent', async () => {
    await known();
    await askCode();
    const old = codeSent();
    district.database.clock.advance(60_000);
    await askCode();
    if (old !== codeSent()) expect(codeOf(await signIn({ code: old }))).toBe('code-wrong');
    district.database.clock.advance(5 * 60_000);
    expect(codeOf(await signIn())).toBe('code-expired');
  });

  test('bears five wrong guesses, also when they come at once', async () => {
    await known();
    await askCode();
    const guess = () => signIn({ code: otherThan(codeSent()) });
    const replies = await Promise.all(Array.from({ length: 8 }, guess));
    expect(replies.filter((reply) => codeOf(reply) === 'code-wrong')).toHaveLength(5);
    expect(codeOf(await signIn())).toBe('code-expired');
  });

  test('that could not be sent is said so', async () => {
    const send = district.app.sms.send;
    district.app.sms.send = async () => {
      throw new Error('the gateway is away');
    };
    expect(codeOf(await askCode())).toBe('sms-failed');
    district.app.sms.send = send;
  });
});

describe('a phone', () => {
  test('belongs to one person, and a person has one phone', async () => {
    await known();
    const other = await district.person();
    await askCode();
    const theirs = { citizenNumber: other.citizenNumber, name: other.name };
    expect(codeOf(await signIn(theirs))).toBe('phone-of-other-person');
    phone = `139000020${String(++order).padStart(2, '0')}`;
    await askCode();
    expect(codeOf(await signIn(who()))).toBe('bound-to-other-phone');
  });

  test.each([
    ['another name', { name: '李不是' }, 'name-mismatch'],
    ['a name with signs', { name: '王#明' }, 'name-characters'],
    ['15 digits', { citizenNumber: '230111700520001' }, 'citizen-number-fifteen-digits'],
    ['a wrong check character', { citizenNumber: '230111197005209990' }, 'citizen-number-check-character'],
  ])('is not bound by %s, and the code stays good', async (_, change, code) => {
    await askCode();
    const refused = await signIn({ ...who(), ...change });
    expect(codeOf(refused)).toBe(code);
    expect(refused.body.title).toMatch(/请|联系/);
    expect((await signIn(who())).status).toBe(200);
  });

  test('is not bound to somebody who has died', async () => {
    person = await district.person({ diedOn: '2026-01-01' });
    await askCode();
    expect(codeOf(await signIn(who()))).toBe('person-died');
  });
});

test('who asks too often from one address is told to wait a minute', async () => {
  const strict = await plantDistrict();
  const ask = (last: number) =>
    strict.call<Refusal>('POST', '/sessions/codes', { body: { phone: `1390000300${last}` } });
  for (let last = 0; last < 10; last += 1) expect((await ask(last)).status).toBe(202);
  const refused = await ask(0);
  expect(refused.status).toBe(429);
  expect(codeOf(refused)).toBe('too-many-requests');
  expect(refused.body.title).toContain('请等一分钟');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  await strict.close();
});

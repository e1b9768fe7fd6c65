import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import type { TestCaller } from './test-server.ts';

const MINUTE_MS = 60_000;
const BACKGROUND = { 'x-yimi-background': '1' };

let district: PlantedDistrict;
beforeAll(async () => {
  district = await plantDistrict();
});
afterAll(() => district.close());

/** Somebody who signed in this moment, and would be signed out in thirty minutes. */
async function atWork(): Promise<TestCaller> {
  const { database } = district;
  const caller = await district.staff('district-reviewer');
  const ends = new Date(database.store.now().getTime() + 30 * MINUTE_MS);
  await database.owner.query(
    'update session set expires_at = $2, created_at = $3, seen_at = $3 where account_id = $1',
    [caller.accountId, ends, database.store.now()],
  );
  return caller;
}
const ask = async (as: TestCaller, headers?: Record<string, string>) =>
  (await district.call('GET', '/session', { as, headers })).status;
const later = (minutes: number) => district.database.clock.advance(minutes * MINUTE_MS);

test('a page that asks by itself does not keep a session alive at a desk that was left', async () => {
  const caller = await atWork();
  later(20);
  expect(await ask(caller, BACKGROUND)).toBe(200);
  later(11);
  expect(await ask(caller, BACKGROUND)).toBe(401);
});

test('somebody at work keeps it alive', async () => {
  const caller = await atWork();
  later(20);
  expect(await ask(caller)).toBe(200);
  later(11);
  expect(await ask(caller)).toBe(200);
});

test('work counts also within the seconds in which the session is remembered from a background request', async () => {
  const caller = await atWork();
  later(20);
  expect(await ask(caller, BACKGROUND)).toBe(200);
  expect(await ask(caller)).toBe(200);
  later(20);
  expect(await ask(caller)).toBe(200);
});

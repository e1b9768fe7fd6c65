import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../http/test-server.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { watchSessions } from './session-watch.ts';

const OFTEN_MS = 20;

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase({ county: '230111' });
  server = await createTestServer({ database });
});
afterAll(() => server.close());

test('ends the streams of the session that has ended, and no others', async () => {
  const watch = watchSessions(database.store, OFTEN_MS);
  const [leaving, staying] = await Promise.all(
    ['230111001', '230111002'].map((regionCode) => server.plantStaff({ role: 'township-clerk', regionCode })),
  );
  const token = (of: { cookie: string } | undefined) => of?.cookie.split('=')[1] ?? '';
  const ended: string[] = [];
  const gone = new Promise<void>((resolve) => {
    watch.watch(token(leaving), leaving?.postId ?? null, () => {
      ended.push('leaving');
      resolve();
    });
  });
  watch.watch(token(staying), staying?.postId ?? null, () => ended.push('staying'));
  await database.owner.query('update session set ended_at = now() where account_id = $1', [leaving?.accountId]);
  await gone;
  expect(ended).toEqual(['leaving']);
  watch.close();
});

test('ends the streams of a post that has ended while the session goes on', async () => {
  const watch = watchSessions(database.store, OFTEN_MS);
  const clerk = await server.plantStaff({ role: 'township-clerk', regionCode: '230111001' });
  const token = clerk.cookie.split('=')[1] ?? '';
  const ended: string[] = [];
  watch.watch(token, null, () => ended.push('of no post'));
  const gone = new Promise<void>((resolve) => watch.watch(token, clerk.postId ?? null, resolve));
  await database.owner.query(`update post set valid_to = '2026-11-23' where id = $1`, [clerk.postId]);
  await gone;
  expect(ended).toEqual([]);
  watch.close();
});

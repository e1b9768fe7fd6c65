import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('statements that are started together leave in one write', async () => {
  const client = await database.store.pool.connect();
  await client.query('select 1');
  const prototype = Socket.prototype as unknown as { _writev(): void; _write(): void };
  const calls = [vi.spyOn(prototype, '_writev'), vi.spyOn(prototype, '_write')];
  await Promise.all([
    client.query('begin'),
    client.query({ name: 'test.one', text: 'select $1::int', values: [1] }),
    client.query('commit'),
  ]);
  expect(calls.flatMap(({ mock }) => mock.calls)).toHaveLength(1);
  for (const call of calls) call.mockRestore();
  client.release();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countyScope } from './scope.ts';
import { type Statement, statement } from './statement.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Begin of the transaction that serves it, and the lower bound of the scope that it sees. */
const where = statement('test.where', `select now()::text as begun, current_setting('app.lo', true) as low`);
const impossible = statement('test.impossible', 'select 1 / $1::int as never');
const county = countyScope('230111');

const read = async (scope: typeof county, query: Statement) =>
  (await database.store.read<{ begun: string; low: string }>(scope, query))[0]!;

describe('reads that are started together', () => {
  test('share one transaction', async () => {
    const [one, other] = await Promise.all([read(county, where()), read({ ...county }, where())]);
    expect(one.begun).toBe(other.begun);
    expect((await read(county, where())).begun).not.toBe(one.begun);
  });

  test('do not share it with another scope', async () => {
    const village = { county: '230111', areas: ['230111001001'] };
    const [one, other] = await Promise.all([read(county, where()), read(village, where())]);
    expect([one.low, other.low]).toEqual(['230111', '230111001001']);
  });

  test('do not fail because one of them does', async () => {
    const [good, bad, scoped] = await Promise.allSettled([
      read(county, where()),
      read(county, impossible(0)),
      read({ county: '230111', areas: [] }, where()),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { low: '230111' } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(scoped.status).toBe('rejected');
  });
});

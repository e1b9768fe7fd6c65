import { createTestDatabase, type TestDatabase } from '@yimi/server/platform/store/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDistrict } from './seed-district.ts';

let database: TestDatabase;

beforeAll(async () => {
  const t0 = Date.now();
  database = await createTestDatabase();
  const client = await database.owner.connect();
  await seedDistrict(
    { owner: client, store: database.store, keys: database.keys },
    { holders: 12000, residents: 3000 },
  );
  client.release();
  console.log('ms', Date.now() - t0);
}, 120000);
afterAll(() => database.close());

test('x', async () => {
  for (const q of [
    `select status, reissue, count(*) from certificate group by 1,2`,
    `select category, count(*) from certificate group by 1 order by 1`,
    `select count(*) from certificate where issued_on < (select birth_date from person p where p.id = person_id) or issued_on > '2026-11-23' or ended_on > '2026-11-23' or ended_on < issued_on or extract(dow from issued_on) in (0,6)`,
    `select min(birth_date), max(birth_date), count(*) from person`,
    `select min(expires_on) from certificate where status='active'`,
    `select role, count(*) from post group by 1`,
    `select count(*), min(starts_at), max(starts_at), sum(home_visit::int) from appointment_slot`,
  ])
    console.log(q, JSON.stringify((await database.owner.query(q)).rows));
  expect(1).toBe(1);
});

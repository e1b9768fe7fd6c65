/** 网络安全法 article 21: logs are kept for at least six months. The database itself refuses to remove younger ones. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../platform/store/test-database.ts';

const KEPT = 'kept for at least six months';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function rowFrom(age: string): Promise<string> {
  const id = v7();
  await database.owner.query(
    `insert into audit (county_code, id, at, actor_id, actor_role, action, object_kind, object_id, outcome)
     values ('230111', $1, now() - $2::interval, 'somebody', 'citizen', 'session.begin', 'session', 'x', 'done')`,
    [id, age],
  );
  return id;
}
const remove = (id: string) => database.owner.query('delete from audit where id = $1', [id]);

test('even the owner removes no row of the last six months, alone or with older ones', async () => {
  const young = await rowFrom('6 months -1 minute');
  const old = await rowFrom('6 months 1 minute');
  await expect(remove(young)).rejects.toThrow(KEPT);
  await expect(database.owner.query('delete from audit')).rejects.toThrow(KEPT);
  await expect(database.owner.query('truncate audit')).rejects.toThrow(KEPT);
  const { rows } = await database.owner.query('select id from audit');
  expect(rows.map(({ id }) => id).sort()).toEqual([old, young].sort());
  expect((await remove(old)).rowCount).toBe(1);
});

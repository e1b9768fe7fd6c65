/**
 * `npm run bench:row-scope`: what row-level security costs at a million cases, as one JSON line. Each query is asked in
 * turns by a role without policies that names the area in its WHERE, and by the application's role: with the policy
 * alone, and with both walls as the server asks. Wanted: every ratio at most 1.2.
 */
import startTestPostgres from '@yimi/ops/test-postgres';
import { createTestDatabase } from '@yimi/server/platform/store/test-database';
import { fillCases } from './fill-cases.ts';
import { measureRowScope } from './measure-row-scope.ts';

const CASES = 1_000_000;

const stop = await startTestPostgres();
try {
  const database = await createTestDatabase();
  await fillCases(database.owner, CASES);
  const rowScope = await measureRowScope(database);
  console.log(JSON.stringify({ rowScope: { cases: CASES, ...rowScope } }));
  await database.close();
} finally {
  await stop();
}

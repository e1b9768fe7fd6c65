/**
 * `npm run bench:rules`: the rules of every service asked of a whole district at once, behind the row policies, beside
 * the same people judged one by one by the interpreter; one JSON line. Wanted: sqlSeconds below 1 for 10 000 people on two cores.
 */
import { CATALOG } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import { seedDistrict, WHOLE_DISTRICT } from '@yimi/ops/district/seed-district';
import startTestPostgres from '@yimi/ops/test-postgres';
import { factsOfEverybody, type Question, scanEverybody } from '@yimi/server/features/rules/queries.scan';
import type { Reader } from '@yimi/server/platform/store/command';
import { countyScope } from '@yimi/server/platform/store/scope';
import { createTestDatabase } from '@yimi/server/platform/store/test-database';
import { factsFromRegisters } from '@yimi/service-kit/register-facts';
import { suggest, versionOn } from '@yimi/service-kit/rules';

const ROUNDS = 9;

async function fastest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await work();
    times.push((performance.now() - from) / 1000);
  }
  return Number(Math.min(...times).toFixed(3));
}

const stop = await startTestPostgres();
try {
  const database = await createTestDatabase();
  const { store, keys, owner } = database;
  const client = await owner.connect();
  await seedDistrict({ owner: client, store, keys }, WHOLE_DISTRICT);
  client.release();
  await owner.query('analyze');
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const on = localDate(store.now());
  const questions: Question[] = CATALOG.flatMap(({ id, version: edition, rules }) => {
    const version = versionOn(rules, on);
    return version ? [{ name: `${id} ${edition}`, rules, version }] : [];
  });
  const sqlSeconds = await fastest(() => scanEverybody(read, store, scope, on, questions));
  const everybody = [...(await factsOfEverybody(read, store, scope, on)).values()];
  const oneByOneSeconds = await fastest(() => {
    for (const registers of everybody) {
      for (const { rules } of questions) suggest(rules, factsFromRegisters(rules, registers), on);
    }
  });
  const clauses = questions.reduce((sum, { version }) => sum + version.clauses.length, 0);
  const size = { people: everybody.length, services: questions.length, clauses };
  console.log(JSON.stringify({ rules: { ...size, sqlSeconds, oneByOneSeconds } }));
  await database.close();
} finally {
  await stop();
}

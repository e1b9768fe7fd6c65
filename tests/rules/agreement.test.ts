/** Whether interpreter and SQL judge alike: random trees and each service's own rules over many random people. */

import { CATALOG } from '@yimi/catalog/catalog';
import type { LocalDate } from '@yimi/domain/local-date';
import { createTestDatabase, type TestDatabase } from '@yimi/server/platform/store/test-database';
import { namedValues, testsIn } from '@yimi/service-kit/check-rules';
import { typeOf, verdictColumns } from '@yimi/service-kit/rule-sql';
import { evaluate, type Facts, type RuleVersion, suggest, type Verdict } from '@yimi/service-kit/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FactKinds, randomPerson, randomPredicate } from './random-facts.ts';

const PEOPLE = 100_000;
const TREES = 40;
const SERVICE_PEOPLE = 10_000;
/** People in one statement: a JSON text of about 2 MB. */
const BATCH = 20_000;
const LETTER = { yes: 'y', no: 'n', ask: 'a' } satisfies Record<Verdict, string>;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function plant(table: string, kinds: FactKinds, people: readonly Facts[]): Promise<void> {
  const columns = Object.entries(kinds).map(([fact, kind]) => `"${fact}" ${kind}`);
  await database.owner.query(`create table ${table} (id serial, ${columns.join(', ')})`);
  const names = Object.keys(kinds).map((fact) => `"${fact}"`);
  for (let from = 0; from < people.length; from += BATCH) {
    await database.owner.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1) as planted (${columns})`,
      [JSON.stringify(people.slice(from, from + BATCH))],
    );
  }
}

/** One letter for each person of a table, in order. */
async function judgedBySql(table: string, kinds: FactKinds, version: RuleVersion, on: LocalDate): Promise<string> {
  const columns = Object.fromEntries(Object.keys(kinds).map((fact) => [fact, `"${fact}"`]));
  const { text, values } = verdictColumns(version, columns, on);
  const { rows } = await database.owner.query(
    `select string_agg(case when verdict then 'y' when not verdict then 'n' else 'a' end, '' order by id) as letters
     from (select id, ${text} from ${table}) judged`,
    values,
  );
  return rows[0].letters;
}

describe('interpreter and SQL', () => {
  const kinds: FactKinds = { t: 'text', u: 'text', l: 'text[]', n: 'numeric', m: 'numeric', b: 'boolean', d: 'date' };

  it.each(['2026-12-01', '2024-02-29', '2025-02-28'])(
    `agree on ${PEOPLE} people and random trees on %s`,
    async (on) => {
      const table = `people_${on.replaceAll('-', '')}`;
      const people = fc.sample(randomPerson(kinds, on), { numRuns: PEOPLE, seed: 230111 });
      await plant(table, kinds, people);
      await fc.assert(
        fc.asyncProperty(randomPredicate(kinds, on), async (holds) => {
          const version = { from: on, clauses: [{ id: 'only', basis: '样例', holds }] };
          const expected = people.map((facts) => LETTER[evaluate(holds, facts, on)]).join('');
          expect((await judgedBySql(table, kinds, version, on)) === expected).toBe(true);
        }),
        { numRuns: TREES },
      );
    },
    120_000,
  );
});

describe('the rules of each service', () => {
  const versions = CATALOG.flatMap(({ id, version, rules }) =>
    rules.versions.map((ruleVersion) => ({ name: `${id} ${version} from ${ruleVersion.from}`, rules, ruleVersion })),
  );

  it.each(versions)('$name judge alike in both', async ({ name, rules, ruleVersion }) => {
    const on = '2026-12-01';
    const tests = ruleVersion.clauses.flatMap(({ holds }) => testsIn(holds));
    const kinds = Object.fromEntries(tests.map((test) => [test.fact, typeOf(test)]));
    const texts = [...new Set(tests.flatMap(namedValues)), 'another'];
    const bounds = tests.flatMap((test) =>
      'atLeast' in test ? [test.atLeast] : 'atMost' in test ? [test.atMost] : [],
    );
    const people = fc.sample(randomPerson(kinds, on, { texts, bounds }), { numRuns: SERVICE_PEOPLE, seed: 230111 });
    const table = name.replaceAll(/[^a-z0-9]/g, '_');
    await plant(table, kinds, people);
    const expected = people.map((facts) => LETTER[suggest({ ...rules, versions: [ruleVersion] }, facts, on).verdict]);
    expect(new Set(expected)).toEqual(new Set(['y', 'n', 'a']));
    expect((await judgedBySql(table, kinds, ruleVersion, on)) === expected.join('')).toBe(true);
  });
});

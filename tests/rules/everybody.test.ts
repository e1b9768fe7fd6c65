/**
 * Whether the facts of everybody in one query are those that an application of each person would be judged by, and the
 * scan over them answers as the interpreter does, on the rows of a seeded district.
 */
import { randomBytes } from 'node:crypto';
import { CATALOG } from '@yimi/catalog/catalog';
import { sm2KeyPair } from '@yimi/crypto/sm2';
import { ageInYears, localDate } from '@yimi/domain/local-date';
import { SCENARIO_CASES } from '@yimi/ops/district/cases/scenarios';
import { seedDistrict } from '@yimi/ops/district/seed-district';
import { knownOfPerson } from '@yimi/server/features/cases/public';
import { guardiansOf } from '@yimi/server/features/people/public';
import { factsOfEverybody, scanEverybody } from '@yimi/server/features/rules/queries.scan';
import type { Reader } from '@yimi/server/platform/store/command';
import { countyScope } from '@yimi/server/platform/store/scope';
import { createTestDatabase, type TestDatabase } from '@yimi/server/platform/store/test-database';
import { factsFromRegisters, REGISTER_FACTS, registerFacts } from '@yimi/service-kit/register-facts';
import { type RuleInput, suggest, versionOn } from '@yimi/service-kit/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let database: TestDatabase;
let read: Reader;
let on: string;
const people = new Map<string, RuleInput>();
const scope = () => countyScope(database.store.county);

beforeAll(async () => {
  database = await createTestDatabase();
  const { store, keys, files, owner } = database;
  on = localDate(store.now());
  read = (query) => store.read(scope(), query);
  const client = await owner.connect();
  const size = { holders: 400, residents: 60, applicants: 20, cases: SCENARIO_CASES };
  await seedDistrict({ owner: client, store, keys, files, registry: sm2KeyPair(randomBytes) }, size);
  client.release();
  for (const sql of PLANTED) await owner.query(sql);
  for (const { id, birth } of (await owner.query<{ id: string; birth: string }>(PEOPLE)).rows) {
    const [known, guardians] = await Promise.all([
      knownOfPerson(read, store, scope(), id),
      guardiansOf(read, store, id),
    ]);
    const subject = { ageYears: ageInYears(birth, on), hasGuardian: guardians.length > 0 };
    people.set(id, {
      ...known,
      subject: { ...subject, enteredByStaff: false, holdsCertificate: known.certificate !== null },
      answers: {},
    });
  }
});
afterAll(() => database.close());

const PEOPLE = `select id, to_char(birth_date, 'YYYY-MM-DD') as birth from person`;
/** What the seed leaves out, on people by their place: marks, deaths, leap days, entitlements, extensions. */
const PLACED = 'select id, region_code, row_number() over (order by id) as n from person';
const PLANTED = [
  `insert into person_mark select '230111', id, kind, (n + length(kind)) % 2 = 0, 'planted', '2026-01-01'
   from (${PLACED}) p, unnest(array['minimum-living', 'minimum-living-edge', 'destitute', 'orphan', 'injury-care']) kind
   where (n + length(kind)) % 3 <> 0`,
  `update person set died_on = '2025-01-01' where id in (select id from (${PLACED}) p where n % 11 = 0)`,
  `update person set source = 'self' where id in (select id from (${PLACED}) p where n % 13 = 0)`,
  `update person set birth_date = '2008-02-29' where id in (select id from (${PLACED}) p where n % 17 = 0)`,
  `insert into entitlement (county_code, id, case_id, person_id, recipient_id, region_code, service_id, service_version,
     subject_masked, starts_on, ends_on, status, seq)
   select '230111', gen_random_uuid(), gen_random_uuid(), id, id, region_code, service, 1, '王*', '2025-01-01',
     case when n % 4 = 0 then date '2026-01-01' end, case when n % 3 = 0 then 'ended' else 'active' end, 1
   from (${PLACED}) p, unnest(array['fuel-subsidy', 'driver-subsidy']) service where (n + length(service)) % 5 = 0`,
  `delete from district_setting where key = 'benefitExtensions'`,
  `insert into district_setting (county_code, key, valid_from, value)
   values ('230111', 'benefitExtensions', '2020-01-01', '{"subsidyEdge": true, "fuelExcludesMental": true, "subsidyCareTest": false}')`,
];

const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value);

describe('the facts of everybody', () => {
  it('are those that each person is known by', async () => {
    const everybody = await factsOfEverybody(read, database.store, scope(), on);
    expect(everybody.size).toBe(people.size);
    const different = [...people].flatMap(([id, input]) =>
      Object.entries(registerFacts(input))
        .filter(([fact, value]) => {
          const inSql = everybody.get(id)?.[fact as keyof typeof REGISTER_FACTS];
          return JSON.stringify(sorted(inSql)) !== JSON.stringify(sorted(value));
        })
        .map(([fact]) => fact),
    );
    expect([...new Set(different)]).toEqual([]);
  });

  it('show more than one value of each, so that a wrong one would be seen', async () => {
    const everybody = [...(await factsOfEverybody(read, database.store, scope(), on)).values()];
    const same = Object.keys(REGISTER_FACTS).filter(
      (fact) => new Set(everybody.map((facts) => JSON.stringify(facts[fact as keyof typeof REGISTER_FACTS]))).size < 2,
    );
    expect(same).toEqual(['extensions', 'untold']);
  });
});

describe.each(CATALOG)('$id $version', (service) => {
  const { rules, id } = service;

  it('draws from the registers what it would draw from an application that answers nothing', () => {
    const different = [...people.values()].flatMap((input) => {
      const [drawn, told] = [factsFromRegisters(rules, registerFacts(input)), rules.factsOf(input)];
      return Object.keys(rules.fromRegisters ?? {}).filter((fact) => drawn[fact] !== (told[fact] ?? null));
    });
    expect([...new Set(different)]).toEqual([]);
  });

  it('leaves out only what is the same of everybody who answers nothing', () => {
    const leftOut = rules.facts.filter((fact) => !(fact in (rules.fromRegisters ?? {})));
    const told = [...people.values()].map((input) => rules.factsOf(input));
    const depends = leftOut.filter((fact) => new Set(told.map((facts) => JSON.stringify(facts[fact]))).size > 1);
    expect(depends).toEqual([]);
  });

  it('is judged alike by the scan and one by one', async () => {
    const version = versionOn(rules, on);
    if (!version) throw new Error(`${id} has no rules on ${on}`);
    const counts = await scanEverybody(read, database.store, scope(), on, [{ name: id, rules, version }]);
    const verdicts = [...people.values()].map(
      (input) => suggest(rules, factsFromRegisters(rules, registerFacts(input)), on).verdict,
    );
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
    expect(counts.get(id)).toEqual({ yes: count('yes'), no: count('no'), ask: count('ask') });
  });
});

import { randomBytes } from 'node:crypto';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { addYears, localDate } from '@yimi/domain/local-date';
import type { KeyProvider } from '@yimi/server/platform/keys/key-provider';
import type { Files } from '@yimi/server/platform/store/files';
import type { Store } from '@yimi/server/platform/store/store';
import type pg from 'pg';
import { amountRows, cardRows } from './benefit-rows.ts';
import { SCENARIO_CASES } from './cases/scenarios.ts';
import { seedCases } from './cases/seed-cases.ts';
import { REFUSED_PHONE } from './demo-people.ts';
import { settingRows } from './district-settings.ts';
import { insertRows } from './insert-rows.ts';
import { KNOWN_APPLICANTS } from './known-applicants.ts';
import { personMaker } from './made-person.ts';
import { randomOf } from './random.ts';
import { hulanRegions } from './regions.ts';
import { rowBuffer } from './row-buffer.ts';
import { seedDemoPeople } from './seed-demo-people.ts';
import { type Makers, seedApplicants, seedHolders, seedResidents } from './seed-holders.ts';
import { makeSigningKeys } from './signing-keys.ts';
import { administrators, demoStaff, socialSecurityStaff } from './staff.ts';
import { staffAccounts, staffRows } from './staff-rows.ts';
import { topUpSlots } from './top-up-slots.ts';
import { buildUnits, otherLines, socialSecurity } from './units.ts';

export type DistrictSize = {
  /** Holders and former holders of a certificate. */
  holders: number;
  /** People of the population record without certificate. */
  residents: number;
  /** More of them, whom measurements know beforehand: see known-applicants.ts. */
  applicants: number;
  /** Applications in all stages; with SCENARIO_CASES every stage is there. */
  cases: number;
};

/** As large as the real district. */
export const WHOLE_DISTRICT: DistrictSize = {
  holders: 12_000,
  residents: 1_000,
  applicants: KNOWN_APPLICANTS,
  cases: SCENARIO_CASES,
};

export type SeedParts = {
  /** A connection of the owner, in a transaction of the caller: a seed that is cut short leaves nothing. */
  owner: pg.ClientBase;
  store: Pick<Store, 'county' | 'cipher' | 'now'>;
  keys: KeyProvider;
  /** Takes the photos of the applications; without it they have none. */
  files?: Files;
  /** Signs the registry's receipts of the past; another key where nobody will look. */
  registry?: Sm2KeyPair;
  /** Another number gives other people; the demo identities stay. */
  seed?: number;
};

/**
 * Fills an empty database with Hulan District and invented people.
 * @returns how many rows of each table were written
 */
export async function seedDistrict(parts: SeedParts, size: DistrictSize): Promise<ReadonlyMap<string, number>> {
  const { owner, store, files, registry = sm2KeyPair(randomBytes), seed = 230111 } = parts;
  const { county, cipher } = store;
  const random = randomOf(seed);
  const now = store.now();
  const today = localDate(now);
  const regions = hulanRegions();
  const units = buildUnits(random, now, regions);
  const rows = rowBuffer(owner, county);
  const makers: Makers = { random, person: personMaker(random, regions, now), cipher, rows, today };

  await insertRows(owner, 'region', regions);
  rows.add('district_setting', settingRows(addYears(today, -1)));
  rows.add('unit', units.all);
  const staff = staffAccounts(random, now, demoStaff(units, regions));
  const staffed = await staffRows(random, now, addYears(today, -1), staff, cipher);
  rows.add('account', staffed.account);
  rows.add('post', staffed.post);
  const apart = randomOf(seed + 1);
  rows.add('benefit_amount', amountRows(randomOf(seed + 2).id(now), now, today, staff));
  rows.add('unit', otherLines(apart, now, units));
  const pensions = randomOf(seed + 4);
  const office = socialSecurity(pensions, now, units);
  rows.add('unit', [office]);
  for (const [drawn, members] of [
    [apart, administrators(units)],
    [pensions, socialSecurityStaff(office)],
  ] as const) {
    const accounts = staffAccounts(drawn, now, members);
    const posted = await staffRows(drawn, now, addYears(today, -1), accounts, cipher);
    rows.add('account', posted.account);
    rows.add('post', posted.post);
  }
  const keys = await makeSigningKeys(random, now, units, staff, parts.keys);
  rows.add('signing_key', keys.rows);
  const people = seedDemoPeople(makers, now);
  const refused = people.find(({ person }) => person.phone === REFUSED_PHONE);
  await seedHolders(makers, size.holders);
  await seedResidents(makers, size.residents);
  await seedApplicants(makers, size.applicants);
  await rows.flush();
  cardRows({ ...makers, random: randomOf(seed + 3) }, people, staff);
  await rows.flush();
  await topUpSlots(owner, county, now);
  await seedCases({ ...makers, now, county, regions, units, staff, keys, registry, files, refused }, size.cases);
  await rows.flush();
  return rows.counts;
}

import { addYears, localDate } from '@yimi/domain/local-date';
import type { KeyProvider } from '@yimi/server/platform/store/key-provider';
import type { Store } from '@yimi/server/platform/store/store';
import type pg from 'pg';
import { settingRows } from './district-settings.ts';
import { insertRows } from './insert-rows.ts';
import { personMaker } from './made-person.ts';
import { randomOf } from './random.ts';
import { hulanRegions } from './regions.ts';
import { rowBuffer } from './row-buffer.ts';
import { seedDemoPeople } from './seed-demo-people.ts';
import { type Makers, seedHolders, seedResidents } from './seed-holders.ts';
import { makeSigningKeys } from './signing-keys.ts';
import { demoStaff } from './staff.ts';
import { staffAccounts, staffRows } from './staff-rows.ts';
import { topUpSlots } from './top-up-slots.ts';
import { buildUnits } from './units.ts';

export type DistrictSize = {
  /** Holders and former holders of a certificate. */
  holders: number;
  /** People of the population record without certificate. */
  residents: number;
};

/** As large as the real district. */
export const WHOLE_DISTRICT: DistrictSize = { holders: 12_000, residents: 3_000 };

export type SeedParts = {
  /** A connection of the owner, in a transaction of the caller: a seed that is cut short leaves nothing. */
  owner: pg.ClientBase;
  store: Pick<Store, 'county' | 'cipher' | 'now'>;
  keys: KeyProvider;
  /** Another number gives other people; the demo identities stay. */
  seed?: number;
};

/**
 * Fills an empty database with Hulan District and invented people.
 * @returns how many rows of each table were written
 */
export async function seedDistrict(parts: SeedParts, size: DistrictSize): Promise<ReadonlyMap<string, number>> {
  const { owner, store, keys, seed = 230111 } = parts;
  const random = randomOf(seed);
  const now = store.now();
  const today = localDate(now);
  const regions = hulanRegions();
  const units = buildUnits(random, now, regions);
  const rows = rowBuffer(owner, store.county);
  const makers: Makers = { random, person: personMaker(random, regions, now), cipher: store.cipher, rows, today };

  await insertRows(owner, 'region', regions);
  rows.add('district_setting', settingRows(addYears(today, -1)));
  rows.add('unit', units.all);
  const accounts = staffAccounts(random, now, demoStaff(units, regions));
  const staff = await staffRows(random, now, addYears(today, -1), accounts, store.cipher);
  rows.add('account', staff.account);
  rows.add('post', staff.post);
  const signing = await makeSigningKeys(random, now, units, accounts, keys);
  rows.add('signing_key', signing.rows);
  seedDemoPeople(makers, now);
  await seedHolders(makers, size.holders);
  await seedResidents(makers, size.residents);
  await rows.flush();
  await topUpSlots(owner, store.county, now);
  return rows.counts;
}

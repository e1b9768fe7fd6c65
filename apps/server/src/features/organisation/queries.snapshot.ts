/** The organisation as it stands, for rules that look at all of it. A few hundred rows of each kind. */
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { listPosts, listRegions, listStaff, listUnits, type PostRow, type StaffRow, type UnitRow } from './store.ts';

export type RegionRow = { code: string; name: string; validFrom: LocalDate; validTo: LocalDate | null };

/** Changes that follow one another are planned on it in turn: each alters it as it would alter the tables. */
export type Snapshot = {
  today: LocalDate;
  units: UnitRow[];
  staff: StaffRow[];
  /** Those that have not ended. */
  posts: PostRow[];
  regions: ReadonlyMap<string, RegionRow>;
};

export async function readSnapshot(read: Reader, store: Store): Promise<Snapshot> {
  const { county } = store;
  const today = localDate(store.now());
  const [units, staff, posts, regions] = await Promise.all([
    read<UnitRow>(listUnits(county)),
    read<StaffRow>(listStaff(county)),
    read<PostRow>(listPosts(county, today)),
    read<RegionRow>(listRegions(county)),
  ]);
  return { today, units, staff, posts, regions: new Map(regions.map((region) => [region.code, region])) };
}

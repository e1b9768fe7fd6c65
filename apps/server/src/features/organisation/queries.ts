/** The whole organisation of the district, and what is proposed to change. */
import { localDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Change } from './commands.change-kinds.ts';
import type { RegionRow } from './queries.snapshot.ts';
import { type ChangeRow, listChanges } from './store.changes.ts';
import {
  type ColleagueRow,
  findColleagues,
  findHolders,
  findPost,
  type HolderRow,
  listPosts,
  listRegions,
  listStaff,
  listUnits,
  type PostRow,
  type StaffRow,
  type UnitRow,
} from './store.ts';

/** Units, and staff with the posts that they hold or will hold. A district has some hundred of each. */
export async function organisation({ store }: Services) {
  const scope = countyScope(store.county);
  const today = localDate(store.now());
  const [units, staff, posts, regions] = (await store.readAll(scope, [
    listUnits(store.county),
    listStaff(store.county),
    listPosts(store.county, today),
    listRegions(store.county),
  ])) as [UnitRow[], StaffRow[], PostRow[], RegionRow[]];
  return {
    today,
    units,
    people: staff.map(({ id, login, name, closedAt }) => ({ id, login, name, closed: closedAt !== null })),
    posts,
    regions: regions.map(({ code, name }) => ({ code, name })),
  };
}

/** The newest hundred changes, those that wait first. */
export async function changes({ store }: Services) {
  const rows = await store.read<ChangeRow>(countyScope(store.county), listChanges(store.county));
  return rows.map(({ content, proposedAt, decidedAt, ...row }) => ({
    ...row,
    change: content as Change,
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}

export type { PostRow as Post };

/** One post, past or present. */
export async function findPostById(read: Reader, store: Store, id: string): Promise<PostRow | undefined> {
  const [post] = await read<PostRow>(findPost(store.county, id));
  return post;
}

/** Accounts of those who hold one of these roles for an area that contains the region, today. */
export async function holdersOf(
  read: Reader,
  store: Store,
  roles: readonly Role[],
  regionCode: string,
): Promise<string[]> {
  const rows = await read<HolderRow>(findHolders(store.county, roles, regionCode, localDate(store.now())));
  return rows.map(({ accountId }) => accountId);
}

export type { ColleagueRow as Colleague };

/** The same with their names; somebody with two of these roles stands there twice. */
export function colleaguesIn(
  read: Reader,
  store: Store,
  roles: readonly Role[],
  regionCode: string,
): Promise<readonly ColleagueRow[]> {
  return read<ColleagueRow>(findColleagues(store.county, roles, regionCode, localDate(store.now())));
}

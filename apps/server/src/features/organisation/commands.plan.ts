/** What one change writes, how it is undone, or why it cannot be. Alters the snapshot as it would alter the tables. */
import type { LocalDate } from '@yimi/domain/local-date';
import { fitsPlace, mayHoldTogether } from '@yimi/domain/post-rules';
import { problem } from '@yimi/domain/problems';
import { contains } from '@yimi/domain/region-code';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import type { ChangeOf, SingleChange } from './commands.change-kinds.ts';
import type { Snapshot } from './queries.snapshot.ts';
import { endSessionsOf } from './store.ended.ts';
import type { UndoStep } from './store.imports.ts';
import {
  endPost,
  endUnit,
  forgetCredentials,
  forgetPasskeys,
  forgetSsoLink,
  insertPost,
  insertStaff,
  insertUnit,
  type PostRow,
  renameStaff,
  type StaffRow,
  type UnitRow,
  updateUnit,
} from './store.ts';

export type Planned = {
  /** Accounts whom it concerns: their holders may not decide about it. */
  accountIds: readonly string[];
  writes: readonly Statement[];
  events: readonly DomainEvent[];
  undo: readonly UndoStep[];
};

export type Desk = Pick<Store, 'county' | 'newId' | 'now'>;
type Planner<Kind extends SingleChange['kind']> = (now: Snapshot, desk: Desk, change: ChangeOf<Kind>) => Planned;

/** @throws Problem from problems/organisation.ts, and then the snapshot is as before */
export function planChange(now: Snapshot, desk: Desk, change: SingleChange): Planned {
  return PLANNERS[change.kind](now, desk, change as never);
}

const LOGIN = /^[a-z][a-z0-9-]{2,39}$/;
const nobody = { accountIds: [], events: [] };

const PLANNERS: { [Kind in SingleChange['kind']]: Planner<Kind> } = {
  'add-unit'(now, desk, { kind: _, unitKind, ...given }) {
    const region = now.regions.get(given.regionCode);
    if (!region || !inForce(region, given.validFrom)) throw problem('region-unknown');
    refuseRelatives(now, given, null);
    const id = desk.newId();
    now.units.push({ ...given, id, kind: unitKind, regionName: region.name, validTo: null });
    const { code, name, regionCode, parentId, administeredBy, address, phone, textChannel, validFrom } = given;
    const values = [code, unitKind, name, regionCode, parentId, administeredBy, address, phone, textChannel, validFrom];
    return { ...nobody, writes: [insertUnit(desk.county, id, ...values)], undo: [{ step: 'remove-unit', id }] };
  },

  'change-unit'(now, desk, { kind: _, unitId, ...given }) {
    const unit = unitInForce(now, unitId, now.today);
    refuseRelatives(now, given, unitId);
    const { code, name, parentId, administeredBy, address, phone, textChannel } = unit;
    const before = { code, name, parentId, administeredBy, address, phone, textChannel };
    Object.assign(unit, given);
    return {
      ...nobody,
      writes: [updateUnit(desk.county, unitId, ...unitValues(given))],
      undo: [{ step: 'restore-unit', id: unitId, before }],
    };
  },

  'end-unit'(now, desk, { unitId, from }) {
    refusePast(now, from);
    const unit = unitInForce(now, unitId, now.today);
    if (now.posts.some((post) => post.unitId === unitId && lastsAfter(post, from))) throw problem('unit-has-posts');
    const undo = [{ step: 'reopen-unit', id: unitId, validTo: unit.validTo }] as const;
    unit.validTo = from;
    return { ...nobody, writes: [endUnit(desk.county, unitId, from)], undo };
  },

  /** `npm run keys -- rotate-organisation` carries it out: making keys takes more than a snapshot. */
  'rotate-key'(now, _desk, { unitId }) {
    if (unitInForce(now, unitId, now.today).kind !== 'hospital') throw problem('unit-without-key');
    return { ...nobody, writes: [], undo: [] };
  },

  'add-account'(now, desk, { login, name }) {
    if (!LOGIN.test(login)) throw problem('login-characters');
    if (now.staff.some((each) => each.login === login)) throw problem('login-taken');
    const id = desk.newId();
    now.staff.push({ id, login, name, closedAt: null });
    return {
      ...nobody,
      writes: [insertStaff(desk.county, id, login, name.trim(), desk.now())],
      undo: [{ step: 'close-account', id }],
    };
  },

  rename(now, desk, { accountId, name }) {
    const account = staffInForce(now, accountId);
    const undo = [{ step: 'rename', id: accountId, name: account.name }] as const;
    account.name = name;
    const accountIds = [accountId];
    return { ...nobody, accountIds, writes: [renameStaff(desk.county, accountId, name.trim())], undo };
  },

  'reset-sign-in'(now, desk, { accountId }) {
    staffInForce(now, accountId);
    const { county } = desk;
    const writes = [
      forgetCredentials(county, accountId),
      forgetPasskeys(county, accountId),
      forgetSsoLink(county, accountId),
      endSessionsOf(county, accountId, desk.now()),
    ];
    return { ...nobody, accountIds: [accountId], writes, undo: [] };
  },

  'grant-post'(now, desk, post) {
    const { accountId, role, unitId, regionCode, validFrom, validTo, postKind, insteadOf } = post;
    refusePast(now, validFrom);
    if (validTo !== null && validTo <= validFrom) throw problem('dates-order');
    if (postKind !== 'own' && validTo === null) throw problem('end-needed');
    const unit = unitInForce(now, unitId, validFrom);
    const { name: accountName } = staffInForce(now, accountId);
    const region = now.regions.get(regionCode);
    if (!region || !inForce(region, validFrom)) throw problem('region-unknown');
    if (!fitsPlace(role, unit.kind, regionCode)) throw problem('post-place');
    // Whoever looks after an area of another unit for a time is delegated to it.
    if (postKind === 'own' && !contains(unit.regionCode, regionCode)) throw problem('region-outside-unit');
    if (postKind === 'stand-in') refuseOtherStandIn(now, post);
    refuseClash(now, post);
    const id = desk.newId();
    const names = { accountName, unitName: unit.name, regionName: region.name };
    const row = { id, accountId, role, unitId, regionCode, kind: postKind, insteadOf, validFrom, validTo };
    now.posts.push({ ...row, ...names });
    const values = [accountId, role, unitId, regionCode, validFrom, validTo, postKind, insteadOf];
    return {
      accountIds: [accountId],
      writes: [insertPost(desk.county, id, ...values)],
      events: [{ event: 'post.granted', payload: { postId: id, accountId } }],
      undo: [{ step: 'end-post', id }],
    };
  },

  'end-post'(now, desk, { postId, from, successorId }) {
    refusePast(now, from);
    const post = now.posts.find(({ id }) => id === postId);
    if (!post) throw problem('post-unknown-here');
    return endPosts(now, desk, [post], from, successorId);
  },

  leave(now, desk, { accountId, from, successorId }) {
    refusePast(now, from);
    staffInForce(now, accountId);
    const posts = now.posts.filter((post) => post.accountId === accountId && lastsAfter(post, from));
    return { ...endPosts(now, desk, posts, from, successorId), accountIds: [accountId] };
  },
};

function endPosts(
  now: Snapshot,
  desk: Desk,
  posts: readonly PostRow[],
  from: LocalDate,
  successorId: string | null,
): Planned {
  for (const post of posts) if (successorId !== null) refuseUnfit(now, post, from, successorId);
  const undo = posts.map(({ id, validTo }) => ({ step: 'reopen-post', id, validTo }) as const);
  for (const post of posts) post.validTo = endOf(post, from);
  return {
    accountIds: posts.map(({ accountId }) => accountId),
    writes: posts.map(({ id }) => endPost(desk.county, id, from, successorId)),
    events: [],
    undo,
  };
}

/** Never later than it would end anyway, nor before it began. */
function endOf({ validFrom, validTo }: Dated, from: LocalDate): LocalDate {
  if (from < validFrom) return validFrom;
  return validTo === null || from < validTo ? from : validTo;
}

type Dated = { validFrom: LocalDate; validTo: LocalDate | null };
type UnitParts = Pick<UnitRow, 'code' | 'name' | 'parentId' | 'administeredBy' | 'address' | 'phone' | 'textChannel'>;

/** In the order of `updateUnit`. */
export function unitValues({ code, name, parentId, administeredBy, address, phone, textChannel }: UnitParts) {
  return [code, name, parentId, administeredBy, address, phone, textChannel];
}

const lastsAfter = ({ validTo }: Dated, day: LocalDate) => validTo === null || validTo > day;
const inForce = (row: Dated, day: LocalDate) => row.validFrom <= day && lastsAfter(row, day);

function refusePast({ today }: Snapshot, day: LocalDate): void {
  if (day < today) throw problem('date-past');
}

function unitInForce(now: Snapshot, id: string, day: LocalDate): UnitRow {
  const unit = now.units.find((each) => each.id === id);
  // A unit that is still to come may be changed, too.
  if (!unit || !(inForce(unit, day) || unit.validFrom > now.today)) throw problem('unit-unknown');
  return unit;
}

function staffInForce(now: Snapshot, id: string): StaffRow {
  const account = now.staff.find((each) => each.id === id);
  if (!account || account.closedAt) throw problem('account-unknown');
  return account;
}

/** The units that a unit names are there, none is itself, and its code is its own. */
function refuseRelatives(now: Snapshot, { code, parentId, administeredBy }: UnitParts, unitId: string | null): void {
  const named = [parentId, administeredBy].filter((id) => id !== null);
  if (unitId !== null && named.includes(unitId)) throw problem('unit-unknown');
  for (const id of named) unitInForce(now, id, now.today);
  if (code && now.units.some((unit) => unit.code === code && unit.id !== unitId)) throw problem('unit-code-taken');
}

type SamePlace = Pick<PostRow, 'role' | 'unitId' | 'regionCode'>;

const samePlace = (one: SamePlace, other: SamePlace) =>
  one.role === other.role && one.unitId === other.unitId && one.regionCode === other.regionCode;

function refuseOtherStandIn(now: Snapshot, post: ChangeOf<'grant-post'>): void {
  const absent = now.posts.find(({ id }) => id === post.insteadOf);
  if (!absent || !samePlace(absent, post) || absent.accountId === post.accountId) throw problem('stand-in-mismatch');
}

function refuseClash(now: Snapshot, post: ChangeOf<'grant-post'>): void {
  const meanwhile = now.posts.filter(
    (each) =>
      each.accountId === post.accountId &&
      lastsAfter(each, post.validFrom) &&
      (post.validTo === null || each.validFrom < post.validTo),
  );
  if (meanwhile.some(({ role }) => !mayHoldTogether(role, post.role))) throw problem('post-clash');
  if (meanwhile.some((each) => samePlace(each, post))) throw problem('post-held');
}

/** Whoever takes over holds the same role for the same area on that day. */
function refuseUnfit(now: Snapshot, left: PostRow, from: LocalDate, successorId: string): void {
  const fits = now.posts.some(
    (post) =>
      post.accountId === successorId &&
      post.role === left.role &&
      contains(post.regionCode, left.regionCode) &&
      inForce(post, from),
  );
  if (!fits || successorId === left.accountId) throw problem('successor-unfit');
}

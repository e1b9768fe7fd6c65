/** What a change would write, or why it cannot be. Asked when it is proposed, and again when it is confirmed. */

import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { fitsPlace, mayHoldTogether } from '@yimi/domain/post-rules';
import { problem } from '@yimi/domain/problems';
import { contains } from '@yimi/domain/region-code';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Change, ChangeOf } from './commands.change-kinds.ts';
import {
  endPost,
  endUnit,
  findFitPost,
  findLogin,
  findPost,
  findRegionInForce,
  findStaff,
  findUnit,
  findUnitOfCode,
  insertPost,
  insertStaff,
  insertUnit,
  type PostRow,
  postsOfAccount,
  postsOfUnitAfter,
  type StaffRow,
  type UnitRow,
  updateUnit,
} from './store.ts';

export type Prepared = {
  /** The account whom it concerns. */
  accountId: string | null;
  writes: readonly Statement[];
  events: readonly DomainEvent[];
};

/** Reads, with the day that counts. */
type Desk = { read: Reader; store: Store; today: LocalDate };
type Preparer<Kind extends Change['kind']> = (desk: Desk, change: ChangeOf<Kind>) => Promise<Prepared>;

/** @throws Problem from problems/organisation.ts */
export function prepareChange(read: Reader, store: Store, change: Change): Promise<Prepared> {
  const desk = { read, store, today: localDate(store.now()) };
  return PREPARERS[change.kind](desk, change as never);
}

const LOGIN = /^[a-z][a-z0-9-]{2,39}$/;
const none = { accountId: null, events: [] };

const PREPARERS: { [Kind in Change['kind']]: Preparer<Kind> } = {
  async 'add-unit'(desk, unit) {
    const { read, store } = desk;
    const [region] = await read(findRegionInForce(store.county, unit.regionCode, unit.validFrom));
    if (!region) throw problem('region-unknown');
    await refuseRelatives(desk, unit, null);
    const { code, unitKind, name, regionCode, parentId, administeredBy, address, phone, textChannel, validFrom } = unit;
    const values = [code, unitKind, name, regionCode, parentId, administeredBy, address, phone, textChannel, validFrom];
    return { ...none, writes: [insertUnit(store.county, store.newId(), ...values)] };
  },

  async 'change-unit'(desk, unit) {
    const { unitId, code, name, parentId, administeredBy, address, phone, textChannel } = unit;
    await unitInForce(desk, unitId, desk.today);
    await refuseRelatives(desk, unit, unitId);
    const values = [code, name, parentId, administeredBy, address, phone, textChannel];
    return { ...none, writes: [updateUnit(desk.store.county, unitId, ...values)] };
  },

  async 'end-unit'(desk, { unitId, from }) {
    refusePast(desk, from);
    await unitInForce(desk, unitId, desk.today);
    const [left] = await desk.read(postsOfUnitAfter(desk.store.county, unitId, from));
    if (left) throw problem('unit-has-posts');
    return { ...none, writes: [endUnit(desk.store.county, unitId, from)] };
  },

  async 'add-account'({ read, store }, { login, name }) {
    if (!LOGIN.test(login)) throw problem('login-characters');
    const [taken] = await read(findLogin(store.county, login));
    if (taken) throw problem('login-taken');
    return { ...none, writes: [insertStaff(store.county, store.newId(), login, name.trim(), store.now())] };
  },

  async 'grant-post'(desk, post) {
    const { read, store } = desk;
    const { accountId, role, unitId, regionCode, validFrom, validTo, postKind, insteadOf } = post;
    refusePast(desk, validFrom);
    if (validTo !== null && validTo <= validFrom) throw problem('dates-order');
    if (postKind !== 'own' && validTo === null) throw problem('end-needed');
    const [unit, [region]] = await Promise.all([
      unitInForce(desk, unitId, validFrom),
      read(findRegionInForce(store.county, regionCode, validFrom)),
      staffInForce(desk, accountId),
    ]);
    if (!region) throw problem('region-unknown');
    if (!fitsPlace(role, unit.kind, regionCode)) throw problem('post-place');
    // Whoever looks after an area of another unit for a time is delegated to it.
    if (postKind === 'own' && !contains(unit.regionCode, regionCode)) throw problem('region-outside-unit');
    if (postKind === 'stand-in') await refuseOtherStandIn(desk, post);
    await refuseClash(desk, post);
    const id = store.newId();
    const values = [accountId, role, unitId, regionCode, validFrom, validTo, postKind, insteadOf];
    return {
      accountId,
      writes: [insertPost(store.county, id, ...values)],
      events: [{ event: 'post.granted', payload: { postId: id, accountId } }],
    };
  },

  async 'end-post'(desk, { postId, from, successorId }) {
    refusePast(desk, from);
    const post = await postInForce(desk, postId);
    await refuseUnfit(desk, [post], from, successorId);
    return { accountId: post.accountId, writes: [endPost(desk.store.county, postId, from, successorId)], events: [] };
  },

  async leave(desk, { accountId, from, successorId }) {
    refusePast(desk, from);
    await staffInForce(desk, accountId);
    const posts = await desk.read<PostRow>(postsOfAccount(desk.store.county, accountId, from));
    await refuseUnfit(desk, posts, from, successorId);
    const writes = posts.map(({ id }) => endPost(desk.store.county, id, from, successorId));
    return { accountId, writes, events: [] };
  },
};

const inForce = (row: { validFrom: string; validTo: string | null }, day: LocalDate) =>
  row.validFrom <= day && (row.validTo === null || row.validTo > day);

function refusePast({ today }: Desk, day: LocalDate): void {
  if (day < today) throw problem('date-past');
}

async function unitInForce({ read, store }: Desk, id: string, day: LocalDate): Promise<UnitRow> {
  const [unit] = await read<UnitRow>(findUnit(store.county, id));
  if (!unit || !inForce(unit, day)) throw problem('unit-unknown');
  return unit;
}

async function staffInForce({ read, store }: Desk, id: string): Promise<StaffRow> {
  const [account] = await read<StaffRow>(findStaff(store.county, id));
  if (!account || account.closedAt) throw problem('account-unknown');
  return account;
}

async function postInForce({ read, store, today }: Desk, id: string): Promise<PostRow> {
  const [post] = await read<PostRow>(findPost(store.county, id));
  if (!post || (post.validTo !== null && post.validTo <= today)) throw problem('post-unknown-here');
  return post;
}

/** The units that a unit names are there, none is itself, and its code is its own. */
async function refuseRelatives(
  desk: Desk,
  { code, parentId, administeredBy }: Pick<ChangeOf<'add-unit'>, 'code' | 'parentId' | 'administeredBy'>,
  unitId: string | null,
): Promise<void> {
  const named = [parentId, administeredBy].filter((id) => id !== null);
  if (unitId !== null && named.includes(unitId)) throw problem('unit-unknown');
  await Promise.all(named.map((id) => unitInForce(desk, id, desk.today)));
  const [taken] = code ? await desk.read(findUnitOfCode(desk.store.county, code, unitId)) : [];
  if (taken) throw problem('unit-code-taken');
}

async function refuseOtherStandIn(desk: Desk, post: ChangeOf<'grant-post'>): Promise<void> {
  if (post.insteadOf === null) throw problem('stand-in-mismatch');
  const absent = await postInForce(desk, post.insteadOf);
  const same = (['role', 'unitId', 'regionCode'] as const).every((part) => absent[part] === post[part]);
  if (!same || absent.accountId === post.accountId) throw problem('stand-in-mismatch');
}

async function refuseClash({ read, store }: Desk, post: ChangeOf<'grant-post'>): Promise<void> {
  const held = await read<PostRow>(postsOfAccount(store.county, post.accountId, post.validFrom));
  const meanwhile = held.filter(({ validFrom }) => post.validTo === null || validFrom < post.validTo);
  if (meanwhile.some(({ role }) => !mayHoldTogether(role, post.role))) throw problem('post-clash');
  const same = (each: PostRow) =>
    (['role', 'unitId', 'regionCode'] as const).every((part) => each[part] === post[part]);
  if (meanwhile.some(same)) throw problem('post-held');
}

async function refuseUnfit(
  { read, store }: Desk,
  posts: readonly PostRow[],
  from: LocalDate,
  successorId: string | null,
): Promise<void> {
  if (successorId === null) return;
  for (const { accountId, regionCode, role } of posts) {
    const [fit] = await read(findFitPost(store.county, successorId, regionCode, role, from));
    if (!fit || successorId === accountId) throw problem('successor-unfit');
  }
}

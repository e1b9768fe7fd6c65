import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers, sweeps } from '../../rooms.ts';
import {
  COUNTY,
  NEIGHBOUR,
  OTHER_VILLAGE,
  type PlantedDistrict,
  plantDistrict,
  TOWNSHIP,
  VILLAGE,
} from '../../test-support/planted-district.ts';

type Staff = TestCaller & { unitId: string };

const TODAY = '2026-11-23';
const REMEMBERED_MS = 5001;

let district: PlantedDistrict;
let system: Staff;
let security: Staff;
let other: Staff;
let clerk: Staff;
let liaison: Staff;

beforeAll(async () => {
  district = await plantDistrict();
  system = await district.staff('administrator', COUNTY);
  security = await district.staff('security-admin', COUNTY);
  other = await district.staff('security-admin', COUNTY);
  clerk = await district.staff('township-clerk', TOWNSHIP);
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  liaison = await district.staff('liaison', VILLAGE, clerk.unitId);
});

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const propose = (change: object, as: Staff = security) =>
  district.call<{ changeId: string }>('POST', '/organisation/changes', { as, body: { change, reason: '测试需要' } });
const decide = (changeId: string, act: 'confirm' | 'decline', as: Staff) =>
  district.call('POST', `/organisation/changes/${changeId}/${act}`, { as });
const done = async (change: object, proposer: Staff = security) => {
  const { body } = await propose(change, proposer);
  const { status } = await decide(body.changeId, 'confirm', other);
  expect(status).toBe(200);
};
const deliver = () => deliverEvents(district.app, handlers);
const posts = async (as: Staff) => {
  district.database.clock.advance(REMEMBERED_MS);
  return district.call<{ posts: { role: string; regionCode: string; kind: string }[] }>('GET', '/session', {
    as: { ...as, postId: undefined } as never,
  });
};
const grant = (accountId: string, change: object = {}) => ({
  kind: 'grant-post',
  accountId,
  role: 'liaison',
  unitId: clerk.unitId,
  regionCode: NEIGHBOUR,
  validFrom: TODAY,
  validTo: null,
  postKind: 'own',
  insteadOf: null,
  ...change,
});
const messages = async (as: Staff) =>
  (await district.call<{ title: string }[]>('GET', '/staff-messages', { as })).body.map(({ title }) => title);

describe('a change by four eyes', () => {
  test('of what is not there is refused when it is proposed', async () => {
    const nothing = '01900000-0000-7000-8000-000000000000';
    const refused = async (change: object, as?: Staff) => codeOf(await propose(change, as));
    expect(await refused(grant(nothing))).toBe('account-unknown');
    expect(await refused(grant(liaison.accountId, { unitId: nothing }))).toBe('unit-unknown');
    expect(await refused({ kind: 'end-unit', unitId: nothing, from: TODAY }, system)).toBe('unit-unknown');
    const end = { kind: 'end-post', postId: nothing, from: TODAY, successorId: null };
    expect(await refused(end)).toBe('post-unknown-here');
  });

  test('counts only when somebody else has confirmed it, and is told to whom it concerns', async () => {
    const { status, body } = await propose(grant(liaison.accountId));
    expect(status).toBe(201);
    expect((await posts(liaison)).body.posts).toHaveLength(1);
    expect(codeOf(await decide(body.changeId, 'confirm', security))).toBe('change-by-self');
    expect((await decide(body.changeId, 'confirm', other)).status).toBe(200);
    expect((await posts(liaison)).body.posts.map(({ regionCode }) => regionCode)).toEqual([VILLAGE, NEIGHBOUR]);
    expect(codeOf(await decide(body.changeId, 'confirm', other))).toBe('change-decided');
    await deliver();
    expect(await messages(liaison)).toEqual(['您有了新岗位']);
    expect(await messages(other)).toContain('有一项人员变动等您确认');
  });

  test('the table itself refuses one pair of eyes', async () => {
    const { body } = await propose(grant(liaison.accountId));
    const confirmed = district.database.owner.query(
      `update organisation_change set state = 'confirmed', decided_by = proposed_by where id = $1`,
      [body.changeId],
    );
    await expect(confirmed).rejects.toThrow('organisation_change_four_eyes');
  });

  test('nobody proposes or confirms what concerns the own account', async () => {
    expect(
      codeOf(await propose({ kind: 'leave', accountId: security.accountId, from: TODAY, successorId: null })),
    ).toBe('change-of-own');
    const about = await propose({ kind: 'leave', accountId: other.accountId, from: TODAY, successorId: null });
    expect(codeOf(await decide(about.body.changeId, 'confirm', other))).toBe('change-of-own');
    expect((await decide(about.body.changeId, 'decline', security)).status).toBe(200);
  });

  test('each administrator proposes within the own duty, everybody else nothing', async () => {
    expect(codeOf(await propose(grant(liaison.accountId), system))).toBe('not-allowed');
    expect(codeOf(await propose({ kind: 'add-account', login: 'new-one', name: '李新' }, security))).toBe(
      'not-allowed',
    );
    for (const who of [clerk, await district.staff('district-reviewer', COUNTY)]) {
      expect((await district.call('GET', '/organisation', { as: who })).status).toBe(403);
      expect(codeOf(await propose(grant(liaison.accountId), who))).toBe('not-allowed');
    }
    const { body } = await propose(grant(liaison.accountId));
    expect(codeOf(await decide(body.changeId, 'confirm', system))).toBe('not-allowed');
    const auditor = await district.staff('auditor', COUNTY);
    expect(codeOf(await decide(body.changeId, 'decline', auditor))).toBe('not-allowed');
    expect((await district.call('GET', '/organisation', { as: auditor })).status).toBe(200);
  });

  test('is checked again on the day it is confirmed', async () => {
    const first = await propose(grant(liaison.accountId));
    const second = await propose(grant(liaison.accountId));
    await decide(first.body.changeId, 'confirm', other);
    expect(codeOf(await decide(second.body.changeId, 'confirm', other))).toBe('post-held');
    expect((await decide(second.body.changeId, 'decline', other)).status).toBe(200);
  });
});

describe('a post', () => {
  test.each([
    ['of a role that has no place there', { role: 'doctor', regionCode: COUNTY }, 'post-place'],
    ['for an area that is too large', { regionCode: TOWNSHIP }, 'post-place'],
    ["outside the unit's area", { regionCode: OTHER_VILLAGE }, 'region-outside-unit'],
    ['that began before today', { validFrom: '2026-11-22' }, 'date-past'],
    ['that ends before it begins', { validTo: TODAY }, 'dates-order'],
    ['of a stand-in without end', { postKind: 'stand-in' }, 'end-needed'],
    ['of a stand-in for nobody', { postKind: 'stand-in', validTo: '2026-12-01' }, 'stand-in-mismatch'],
    ['in a region that is not there', { regionCode: '230111009299' }, 'region-unknown'],
  ])('%s is refused in words', async (_what, change, code) => {
    expect(codeOf(await propose(grant(liaison.accountId, change)))).toBe(code);
  });

  test('is not given to who runs the system, nor the system to who does business', async () => {
    const unitId = system.unitId;
    const county = { role: 'district-reviewer', unitId, regionCode: COUNTY };
    expect(codeOf(await propose(grant(system.accountId, county)))).toBe('post-clash');
    expect(codeOf(await propose(grant(liaison.accountId, { ...county, role: 'auditor' })))).toBe('post-clash');
    const doctor = await district.staff('doctor', COUNTY);
    expect(codeOf(await propose(grant(doctor.accountId, county)))).toBe('post-clash');
  });

  test('delegated for a time lies outside the own unit, and ends by itself', async () => {
    await done(grant(liaison.accountId, { postKind: 'delegated', regionCode: OTHER_VILLAGE, validTo: '2026-11-30' }));
    expect((await posts(liaison)).body.posts.at(-1)).toMatchObject({ regionCode: OTHER_VILLAGE, kind: 'delegated' });
    district.database.clock.set('2026-11-29T23:59:59+08:00');
    expect((await posts(liaison)).body.posts).toHaveLength(1);
    district.database.clock.set('2026-11-30T00:00:00+08:00');
    expect((await posts(liaison)).body.posts).toHaveLength(1);
  });

  test('that ended gives nothing from that day on: within five seconds, in every door', async () => {
    const second = await district.staff('liaison', NEIGHBOUR, clerk.unitId);
    await done({ kind: 'end-post', postId: second.postId, from: TODAY, successorId: null });
    district.database.clock.advance(REMEMBERED_MS);
    expect((await district.call('GET', '/cases', { as: second })).status).toBe(401);
    const { rows } = await district.database.owner.query('select ended_at from session where account_id = $1', [
      second.accountId,
    ]);
    expect(rows[0].ended_at).not.toBeNull();
  });

  test('of a unit that ended gives nothing either', async () => {
    const { rows } = await district.database.owner.query<{ id: string }>(
      `insert into unit (county_code, id, kind, name, region_code, valid_to)
       values ($1, gen_random_uuid(), 'township-dpf', '撤销的单位', $2, $3) returning id`,
      [COUNTY, TOWNSHIP, TODAY],
    );
    const left = await district.staff('liaison', VILLAGE, rows[0]?.id);
    expect(codeOf(await district.call('GET', '/cases', { as: left }))).toBe('post-unknown');
  });
});

describe('whoever leaves', () => {
  const drafts = (as: Staff) => district.call<{ id: string }[]>('GET', '/drafts', { as });
  const begin = async (as: Staff) => {
    const { name, citizenNumber } = await district.person();
    const body = { serviceId: 'disability-certificate', subject: { kind: 'person', name, citizenNumber } };
    const reply = await district.call<{ id: string }>('POST', '/drafts', { as, body });
    expect(reply.status).toBeLessThan(300);
    return { id: reply.body.id, body };
  };
  const leave = (successorId: string | null, from = TODAY) =>
    done({ kind: 'leave', accountId: liaison.accountId, from, successorId });

  test('hands drafts on to a successor, who is told', async () => {
    const { id } = await begin(liaison);
    const successor = await district.staff('liaison', VILLAGE, clerk.unitId);
    await leave(successor.accountId);
    await deliver();
    expect((await drafts(successor)).body.map((draft) => draft.id)).toEqual([id]);
    await deliver();
    expect(await messages(successor)).toEqual(['有 1 件工作交给您了']);
    district.database.clock.advance(REMEMBERED_MS);
    expect((await drafts(liaison)).status).toBe(401);
  });

  test('without a successor, work waits in its area and is taken once', async () => {
    const { id } = await begin(liaison);
    await leave(null);
    await deliver();
    await deliver();
    const township = await district.staff('township-clerk', TOWNSHIP);
    const elsewhere = await district.staff('liaison', OTHER_VILLAGE);
    type Work = { id: string; objectId: string; kind: string; subjectMasked: string }[];
    const list = (as: Staff) => district.call<Work>('GET', '/handed-work', { as });
    const work = (await list(township)).body.find(({ objectId }) => objectId === id);
    expect(work).toMatchObject({ kind: 'draft', subjectMasked: '王*明' });
    expect((await list(elsewhere)).body).toEqual([]);
    const take = (as: Staff) => district.call('POST', `/handed-work/${work?.id}/take`, { as });
    expect((await take(elsewhere)).status).toBe(404);
    expect((await take(township)).status).toBe(200);
    expect(codeOf(await take(clerk))).toBe('work-taken');
    expect((await drafts(township)).body.map((draft) => draft.id)).toEqual([id]);
    expect(await messages(clerk)).toContain('有 1 件工作等人接手');
  });

  test('a draft that the successor has too waits, and neither is lost', async () => {
    const { body } = await begin(liaison);
    const successor = await district.staff('liaison', VILLAGE, clerk.unitId);
    await district.call('POST', '/drafts', { as: successor, body });
    await leave(successor.accountId);
    await deliver();
    expect((await drafts(successor)).body).toHaveLength(1);
    const { body: list } = await district.call<{ id: string }[]>('GET', '/handed-work', { as: successor });
    const reply = await district.call('POST', `/handed-work/${list.at(-1)?.id}/take`, { as: successor });
    expect(codeOf(reply)).toBe('draft-of-yours');
  });

  test('open cases find a new keeper, and their history keeps the old one', async () => {
    const { caseId } = await district.applied();
    const { owner } = district.database;
    await owner.query('update case_file set entered_by = $2 where id = $1', [caseId, liaison.accountId]);
    const successor = await district.staff('liaison', VILLAGE, clerk.unitId);
    const before = await owner.query('select actor_id from case_action where case_id = $1', [caseId]);
    await leave(successor.accountId);
    await deliver();
    const { body } = await district.call<{ id: string }[]>('GET', '/cases', { as: successor });
    expect(body.map(({ id }) => id)).toEqual([caseId]);
    expect((await owner.query('select actor_id from case_action where case_id = $1', [caseId])).rows).toEqual(
      before.rows,
    );
  });

  test('on a later day stays until then, and the sweep hands on', async () => {
    const { id } = await begin(liaison);
    const successor = await district.staff('liaison', VILLAGE, clerk.unitId);
    await leave(successor.accountId, '2026-12-01');
    await deliver();
    expect((await drafts(liaison)).body).toHaveLength(1);
    district.database.clock.set('2026-12-01T00:00:30+08:00');
    for (const sweep of sweeps) if (sweep.name === 'organisation.ended-posts') await sweep.run(district.app);
    await deliver();
    expect((await drafts(successor)).body.map((draft) => draft.id)).toEqual([id]);
    const { rows } = await district.database.owner.query('select ended_at from session where account_id = $1', [
      liaison.accountId,
    ]);
    expect(rows[0].ended_at).not.toBeNull();
  });

  test('names a successor of the same role and area only', async () => {
    const elsewhere = await district.staff('liaison', OTHER_VILLAGE);
    const change = { kind: 'leave', accountId: liaison.accountId, from: TODAY };
    expect(codeOf(await propose({ ...change, successorId: elsewhere.accountId }))).toBe('successor-unfit');
    expect(codeOf(await propose({ ...change, successorId: clerk.accountId }))).toBe('successor-unfit');
  });

  test("a stand-in's work goes back to whom they stood in for", async () => {
    const standIn = await district.staff('liaison', NEIGHBOUR, clerk.unitId);
    const absent = { postKind: 'stand-in', regionCode: VILLAGE, insteadOf: liaison.postId, validTo: '2026-11-25' };
    await done(grant(standIn.accountId, absent));
    const { body: session } = await posts(standIn);
    const post = session.posts.find(({ kind }) => kind === 'stand-in') as unknown as { id: string };
    const { id } = await begin({ ...standIn, postId: post.id });
    district.database.clock.set('2026-11-25T00:00:10+08:00');
    for (const sweep of sweeps) if (sweep.name === 'organisation.ended-posts') await sweep.run(district.app);
    await deliver();
    expect((await drafts(liaison)).body.map((draft) => draft.id)).toEqual([id]);
  });
});

describe('units and accounts', () => {
  const unit = (code: string | null, change: object = {}) => ({
    kind: 'add-unit',
    code,
    unitKind: 'court',
    name: '呼兰区人民法院',
    regionCode: COUNTY,
    parentId: null,
    administeredBy: system.unitId,
    address: null,
    phone: null,
    textChannel: null,
    validFrom: TODAY,
    ...change,
  });
  type Tree = { units: { id: string; name: string; code: string; administeredBy: string; validTo: string | null }[] };
  const tree = async () => (await district.call<Tree>('GET', '/organisation', { as: system })).body;

  test('of every line stand in the tree, with who administers them, until their end', async () => {
    await done(unit('FY01'), system);
    const court = (await tree()).units.find(({ code }) => code === 'FY01');
    expect(court).toMatchObject({ name: '呼兰区人民法院', administeredBy: system.unitId });
    expect(codeOf(await propose(unit('FY01'), system))).toBe('unit-code-taken');
    expect(codeOf(await propose({ kind: 'end-unit', unitId: clerk.unitId, from: TODAY }, system))).toBe(
      'unit-has-posts',
    );
    await done({ kind: 'end-unit', unitId: court?.id, from: '2026-12-01' }, system);
    expect((await tree()).units.find(({ code }) => code === 'FY01')?.validTo).toBe('2026-12-01');
  });

  test('a login is used once', async () => {
    await done({ kind: 'add-account', login: 'liaison-900', name: '李新' }, system);
    expect(codeOf(await propose({ kind: 'add-account', login: 'liaison-900', name: '李新' }, system))).toBe(
      'login-taken',
    );
    expect(codeOf(await propose({ kind: 'add-account', login: '李新', name: '李新' }, system))).toBe(
      'login-characters',
    );
  });
});

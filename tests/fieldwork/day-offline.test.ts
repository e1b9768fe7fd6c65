/** 24 hours without network, then a bad one: what was done in the field arrives, and arrives once. */
import type { DueVisit, DueVisits } from '@yimi/api-client/views';
import { serviceOf } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import {
  type Act,
  type Action,
  type Lane,
  newLane,
  type PhotoKind,
  photoActs,
  unsentActs,
  withActions,
} from '@yimi/mobile/src/offline/lane.ts';
import { conflictOf, keepMine } from '@yimi/mobile/src/offline/settle.ts';
import {
  addMyCheck,
  checkConflictOf,
  type VisitAct,
  type VisitAction,
  type VisitLane,
  visitLane,
} from '@yimi/mobile/src/offline/visit-lane.ts';
import type { TestCaller } from '@yimi/server/platform/http/test-server';
import {
  COUNTY,
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
  TOWNSHIP,
  VILLAGE,
} from '@yimi/server/test-support/planted-district';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FieldPhone, fieldPhone } from './field-phone.ts';

const PEOPLE = 20;
const HOUR_MS = 3_600_000;
const ANSWERS = {
  capacity: 'yes',
  phone: '13900000001',
  contactWay: 'sms',
  disabilityKinds: ['limb'],
  cause: 'illness',
  since: '2019',
  livingHelp: 'some-help',
  assessmentPlace: 'hospital',
} as const;
const PHOTOS = {
  portrait: 'portrait',
  idFront: 'id-front',
  idBack: 'id-back',
  householdBook: 'household-book',
} as const satisfies Record<string, PhotoKind>;
const SERVICE = 'disability-certificate';

/** In the middle of the day. */
const VISIT_ROUND = 6;

const visitsOf = async (phone: FieldPhone): Promise<VisitLane[]> =>
  (await Promise.all((await phone.visits.ids()).map(phone.visits.read))).flatMap((lane) => lane ?? []);
const once = (list: readonly DueVisit[]) => Object.fromEntries(list.map(({ personId }) => [personId, 1]));

let district: PlantedDistrict;
let url: string;
beforeAll(async () => {
  district = await plantDistrict();
  url = await district.server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => district.close());

/** The same row of numbers in each run (mulberry32). */
function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const action = (act: Act): Action => ({ ...act, key: v7(), at: district.database.clock.now().getTime() });

/** Everything that the officer does for one person, each as what it puts into the lane. */
function actsFor(): Act[][] {
  return [
    ...Object.entries(ANSWERS).map(([question, value]): Act[] => [{ kind: 'answer', question, value, seen: 0 }]),
    ...Object.entries(PHOTOS).map(([question, kind]) => photoActs(v7(), kind, question, 0)),
    [{ kind: 'submit' }],
  ];
}

function begun({ name, citizenNumber }: PlantedPerson, accountId: string): Lane {
  const id = v7();
  const { version: serviceVersion } = serviceOf(SERVICE, 1);
  const body = { serviceId: SERVICE, subject: { kind: 'person' as const, name, citizenNumber, regionCode: VILLAGE } };
  const draft: Lane['draft'] = {
    id,
    serviceId: SERVICE,
    serviceVersion,
    revision: 0,
    updatedAt: district.database.clock.now().toISOString(),
    subject: { personId: id, name, isSelf: false, relation: null },
    facts: { ageYears: 56, hasGuardian: false, enteredByStaff: true, holdsCertificate: false },
    answers: {},
  };
  return newLane(draft, accountId, action({ kind: 'begin', body }));
}

/** Somebody's bus card, granted a year ago: its yearly check is due in two days. */
async function grantedAYearAgo({ id: personId }: PlantedPerson): Promise<void> {
  const { owner } = district.database;
  const id = v7();
  await owner.query(
    `insert into entitlement (county_code, id, case_id, person_id, recipient_id, region_code, service_id, service_version,
       grade, subject_masked, starts_on, status, check_due_on, seq)
     values ($1, $2, $3, $4, $4, $5, 'bus-card', 1, 'free', '王*', '2025-11-25', 'active', '2026-11-25', 1)`,
    [COUNTY, id, v7(), personId, VILLAGE],
  );
  await owner.query(
    `insert into entitlement_entry (county_code, entitlement_id, seq, kind, counts_on, actor_id, actor_role, actor_name, at)
     values ($1, $2, 1, 'started', '2025-11-25', 'system:test', 'system', '', $3)`,
    [COUNTY, id, district.app.store.now()],
  );
}

/** The list as the officer's phone downloads it in the morning. */
async function downloaded(as: TestCaller): Promise<readonly DueVisit[]> {
  return (await district.call<DueVisits>('GET', '/visits-due', { as })).body.visits;
}

/** What is done at the home of somebody on the list, on the phone's day. */
function actsAtVisit({ reasons }: DueVisit): VisitAct[] {
  const on = localDate(district.database.clock.now());
  const checks = reasons.filter(({ kind }) => kind === 'check-due');
  return [
    ...checks.map((check): VisitAct => ({ kind: 'check', entitlementId: check.aboutId, dueOn: check.on, on })),
    { kind: 'visit', outcome: 'wants-something', note: '想换一副拐杖', on },
  ];
}

const madeAtVisit = (act: VisitAct): VisitAction => ({
  ...act,
  key: v7(),
  at: district.database.clock.now().getTime(),
});

async function counts(query: string): Promise<Record<string, number>> {
  const { rows } = await district.database.owner.query(query);
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
}

test('24 hours offline, 320 acts for 20 people with visits and yearly checks, lost answers, doubled requests, restarts: 0 lost, 0 doubled', async () => {
  const officer = await district.staff('liaison', VILLAGE);
  const { clock } = district.database;
  const random = randomRow(20261124);
  const headers = { cookie: officer.cookie, 'x-yimi-post': officer.postId ?? '' };
  const phone = fieldPhone({ url, headers, clock, random });
  phone.network.lostRequests = 1;

  const lanes = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, order) => {
      const person = await district.person({ name: `王小${'甲乙丙丁戊己庚辛壬癸'.charAt(order % 10)}` });
      const lane = begun(person, officer.accountId);
      await phone.drafts.change(lane.id, () => lane);
      await grantedAYearAgo(person);
      return { person, id: lane.id, acts: actsFor() };
    }),
  );
  const list = await downloaded(officer);
  expect(list.map(({ personId }) => personId).sort()).toEqual(lanes.map(({ person }) => person.id).sort());
  const rounds = lanes[0]?.acts.length ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { person, id, acts } of lanes) {
      const made = (acts[round] ?? []).map(action);
      await phone.drafts.change(id, (lane) => lane && withActions(lane, ...made));
      const visit = round === VISIT_ROUND ? list.find(({ personId }) => personId === person.id) : undefined;
      const lane = visit && withActions(visitLane(visit, officer.accountId), ...actsAtVisit(visit).map(madeAtVisit));
      if (lane) await phone.visits.change(lane.id, () => lane);
      await phone.pass((24 * HOUR_MS) / (rounds * PEOPLE));
    }
    phone.restart();
    await phone.wake();
  }
  const kept = await Promise.all(lanes.map(({ id }) => phone.drafts.read(id)));
  const ofDrafts = kept.reduce((sum, lane) => sum + (lane ? unsentActs(lane) : 0), 0);
  const ofVisits = (await visitsOf(phone)).reduce((sum, { actions }) => sum + actions.length, 0);
  expect([ofDrafts, ofVisits]).toEqual([PEOPLE * (rounds + 1), PEOPLE * 2]);
  expect(phone.sent()).toBe(0);

  Object.assign(phone.network, { lostRequests: 0.15, lostAnswers: 0.25, twice: 0.2 });
  const open = async () => {
    const drafts = await Promise.all(lanes.map(({ id }) => phone.drafts.read(id)));
    return [...drafts, ...(await visitsOf(phone))].filter((lane) => lane && lane.actions.length > 0);
  };
  let tries = 0;
  while ((await open()).length > 0) {
    tries += 1;
    if (tries > 500) throw new Error(`not sent: ${JSON.stringify((await open()).map((lane) => lane?.refusal))}`);
    const sending = phone.wake();
    // Every third time the app is ended while requests are under way.
    if (tries % 3 === 0) phone.restart();
    else await sending;
    await phone.pass(10 * 60_000);
  }

  const cases = await counts('select count(*), count(distinct person_id)::text as name from case_file group by ()');
  expect(cases).toEqual({ [PEOPLE]: PEOPLE });
  expect(await counts("select action as name, count(*) from audit where action like 'draft.%' group by 1")).toEqual({
    'draft.begin': PEOPLE,
    'draft.answer': PEOPLE * (Object.keys(ANSWERS).length + Object.keys(PHOTOS).length),
  });
  expect(await counts('select kind as name, count(*) from stored_file group by 1')).toEqual(
    Object.fromEntries(Object.values(PHOTOS).map((kind) => [kind, PEOPLE])),
  );
  expect(await counts("select 'drafts' as name, count(*) from draft")).toEqual({ drafts: 0 });
  expect(await counts('select person_id::text as name, count(*) from visit group by 1')).toEqual(once(list));
  const checked = `select e.person_id::text as name, count(*) from entitlement_entry n
    join entitlement e on e.id = n.entitlement_id where n.kind = 'checked' and n.way = 'home-visit' group by 1`;
  expect(await counts(checked)).toEqual(once(list));
  for (const { id } of lanes) {
    const lane = await phone.drafts.read(id);
    const { body } = await district.call<{ answers: { question: string; value: unknown }[]; photos: unknown[] }>(
      'GET',
      `/cases/${lane?.caseId}`,
      { as: officer },
    );
    const given = Object.fromEntries(body.answers.map(({ question, value }) => [question, value]));
    expect(given).toMatchObject({ ...ANSWERS, phone: '139****0001' });
    expect(body.photos).toHaveLength(Object.keys(PHOTOS).length);
  }
}, 120_000);

test('a yearly check that a colleague did meanwhile is told with both, and neither is doubled by itself', async () => {
  const [officer, clerk] = [await district.staff('liaison', VILLAGE), await district.staff('township-clerk', TOWNSHIP)];
  const headers = { cookie: officer.cookie, 'x-yimi-post': officer.postId ?? '' };
  const phone = fieldPhone({ url, headers, clock: district.database.clock, random: randomRow(9) });
  const person = await district.person();
  await grantedAYearAgo(person);
  const visit = (await downloaded(officer)).find(({ personId }) => personId === person.id);
  if (!visit) throw new Error('nobody to visit');
  const lane = withActions(visitLane(visit, officer.accountId), ...actsAtVisit(visit).map(madeAtVisit));
  await phone.visits.change(lane.id, () => lane);

  const [check] = visit.reasons;
  const today = localDate(district.database.clock.now());
  const body = { way: 'staff', dueOn: check?.on };
  await district.call('POST', `/entitlements/${check?.aboutId}/checks`, { as: clerk, body });
  await phone.wake();
  const stopped = await phone.visits.read(lane.id);
  expect(stopped && checkConflictOf(stopped)).toEqual({
    mine: { on: today, way: 'home-visit' },
    theirs: { on: today, way: 'staff' },
  });
  expect(stopped?.actions).toHaveLength(2);

  const entries = `select n.kind as name, count(*) from entitlement_entry n join entitlement e on e.id = n.entitlement_id
    where e.person_id = '${person.id}' group by 1`;
  expect(await counts(entries)).toEqual({ started: 1, checked: 1 });
  await phone.visits.change(lane.id, (now) => now && addMyCheck(now, v7));
  await phone.wake();
  expect((await phone.visits.read(lane.id))?.actions).toEqual([]);
  expect(await counts(entries)).toEqual({ started: 1, checked: 2 });
});

test('an answer from elsewhere stops its lane alone, and the person’s choice is sent', async () => {
  const officer = await district.staff('liaison', VILLAGE);
  const headers = { cookie: officer.cookie, 'x-yimi-post': officer.postId ?? '' };
  const phone = fieldPhone({ url, headers, clock: district.database.clock, random: randomRow(7) });
  const [first, second] = [await district.person(), await district.person()];
  const body = {
    serviceId: SERVICE,
    subject: { kind: 'person', name: first.name, citizenNumber: first.citizenNumber },
  };
  const elsewhere = await district.call<{ id: string; revision: number }>('POST', '/drafts', { as: officer, body });
  await district.call('PUT', `/drafts/${elsewhere.body.id}/answers/cause`, {
    as: officer,
    body: { value: 'work', revision: elsewhere.body.revision },
  });

  const answer = action({ kind: 'answer', question: 'cause', value: 'illness', seen: 0 });
  const [mine, other] = [begun(first, officer.accountId), begun(second, officer.accountId)];
  for (const lane of [mine, other])
    await phone.drafts.change(lane.id, () => withActions(lane, { ...answer, key: v7() }));
  await phone.wake();

  const stopped = await phone.drafts.read(mine.id);
  expect(stopped && conflictOf(stopped)).toEqual({ question: 'cause', mine: 'illness', theirs: 'work' });
  expect((await phone.drafts.read(other.id))?.actions).toEqual([]);

  await phone.drafts.change(mine.id, (lane) => lane && keepMine(lane, v7));
  await phone.wake();
  expect((await phone.drafts.read(mine.id))?.actions).toEqual([]);
  const { body: draft } = await district.call<{ answers: Record<string, { value: unknown }> }>(
    'GET',
    `/drafts/${elsewhere.body.id}`,
    { as: officer },
  );
  expect(draft.answers.cause?.value).toBe('illness');
});

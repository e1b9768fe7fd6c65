/** 24 hours without network, then a bad one: what was done in the field arrives, and arrives once. */
import { serviceOf } from '@yimi/catalog/catalog';
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
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
  VILLAGE,
} from '@yimi/server/test-support/planted-district';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldPhone } from './field-phone.ts';

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

async function counts(query: string): Promise<Record<string, number>> {
  const { rows } = await district.database.owner.query(query);
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
}

test('24 hours offline, 280 acts for 20 people, lost answers, doubled requests, restarts: 0 lost, 0 doubled', async () => {
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
      await phone.store.change(lane.id, () => lane);
      return { person, id: lane.id, acts: actsFor() };
    }),
  );
  const rounds = lanes[0]?.acts.length ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, acts } of lanes) {
      const made = (acts[round] ?? []).map(action);
      await phone.store.change(id, (lane) => lane && withActions(lane, ...made));
      await phone.pass((24 * HOUR_MS) / (rounds * PEOPLE));
    }
    phone.restart();
    await phone.wake();
  }
  const kept = await Promise.all(lanes.map(({ id }) => phone.store.read(id)));
  expect(kept.reduce((sum, lane) => sum + (lane ? unsentActs(lane) : 0), 0)).toBe(PEOPLE * (rounds + 1));
  expect(phone.sent()).toBe(0);

  Object.assign(phone.network, { lostRequests: 0.15, lostAnswers: 0.25, twice: 0.2 });
  const open = async () =>
    (await Promise.all(lanes.map(({ id }) => phone.store.read(id)))).filter((lane) => lane && lane.actions.length > 0);
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
  for (const { id } of lanes) {
    const lane = await phone.store.read(id);
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
    await phone.store.change(lane.id, () => withActions(lane, { ...answer, key: v7() }));
  await phone.wake();

  const stopped = await phone.store.read(mine.id);
  expect(stopped && conflictOf(stopped)).toEqual({ question: 'cause', mine: 'illness', theirs: 'work' });
  expect((await phone.store.read(other.id))?.actions).toEqual([]);

  await phone.store.change(mine.id, (lane) => lane && keepMine(lane, v7));
  await phone.wake();
  expect((await phone.store.read(mine.id))?.actions).toEqual([]);
  const { body: draft } = await district.call<{ answers: Record<string, { value: unknown }> }>(
    'GET',
    `/drafts/${elsewhere.body.id}`,
    { as: officer },
  );
  expect(draft.answers.cause?.value).toBe('illness');
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeOf, type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';

let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
beforeAll(async () => {
  district = await plantDistrict();
  team = await plantTeam(district);
});
afterAll(() => district.close());
beforeEach(async () => {
  driven = await driveCase(district, team);
  await driven.upTo('assign');
});

const book = (slotId: string, { citizen, caseId } = driven) =>
  district.call('POST', `/cases/${caseId}/appointment`, { as: citizen, body: { slotId } });
const cancel = () => district.call('DELETE', `/cases/${driven.caseId}/appointment`, { as: driven.citizen });
const taken = async (slotId: string) =>
  (await district.database.owner.query('select taken from appointment_slot where id = $1', [slotId])).rows[0].taken;

test('of two who want the last place at once one gets it, and the other is told to choose another', async () => {
  const other = await driveCase(district, team);
  await other.upTo('assign');
  const slotId = await team.slot({ capacity: 1 });
  const replies = await Promise.all([book(slotId), book(slotId, other)]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(replies.flatMap((reply) => codeOf(reply) ?? [])).toEqual(['slot-full']);
  expect(await taken(slotId)).toBe(1);
});

test.each([
  ['in the past', async () => team.slot({ startsAt: '2026-11-23T08:59:59+08:00' }), 'slot-in-the-past'],
  [
    'of another hospital',
    async () => team.slot({ hospitalId: (await team.anotherHospital()).id }),
    'slot-of-other-hospital',
  ],
  ['that is gone', async () => driven.caseId, 'slot-gone'],
])('an appointment %s is refused, and the case still waits for one', async (_, slot, code) => {
  const refused = await book(await slot());
  expect(codeOf(refused)).toBe(code);
  expect(refused.body.title).toContain('请');
  expect(await driven.stage()).toBe('assigned');
});

test('an appointment that is moved gives its place back', async () => {
  const [first, second] = [await team.slot(), await team.slot()];
  expect((await book(first)).body).toMatchObject({ stage: 'booked' });
  expect((await book(second)).body).toMatchObject({ stage: 'booked' });
  expect([await taken(first), await taken(second)]).toEqual([0, 1]);
});

test('an appointment that is given up gives its place back, once', async () => {
  const slotId = await team.slot();
  await book(slotId);
  expect((await cancel()).body).toMatchObject({ stage: 'assigned' });
  expect(codeOf(await cancel())).toBe('action-not-open');
  expect(await taken(slotId)).toBe(0);
  expect((await book(slotId)).status).toBe(200);
});

test('one that was kept is no longer in force', async () => {
  const slotId = await team.slot();
  await book(slotId);
  await driven.again('begin', 'begin');
  expect(codeOf(await cancel())).toBe('action-not-open');
  expect((await driven.act('withdraw', driven.citizen)).status).toBe(200);
  expect(await taken(slotId)).toBe(1);
});

test('a case that comes back is booked anew, and stands in the hospital’s list once', async () => {
  driven = await driveCase(district, team, { conclusion: 'fails' });
  await driven.upTo('seal');
  const reason = '检查那天身体不好。';
  expect((await driven.act('object', driven.citizen, { reason })).body).toMatchObject({ stage: 'city-review' });
  expect((await driven.act('reassess', team.leader, { reason })).body).toMatchObject({ stage: 'accepted' });
  await driven.again('assign', 'begin');
  type Work = Record<'today' | 'open' | 'toSeal', { caseId: string }[]>;
  const { body } = await district.call<Work>('GET', '/assessments', { as: team.doctors[0] });
  expect(Object.values(body).flatMap((list) => list.filter(({ caseId }) => caseId === driven.caseId))).toHaveLength(1);
});

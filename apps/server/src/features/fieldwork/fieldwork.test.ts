/** Whom an officer has to visit and why, and what came of it, through the doors that phones use. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';
import { OTHER_VILLAGE, VILLAGE } from '../../test-support/planted-district.ts';

type Reason = { kind: string; aboutId: string; says: string; on: string };
type Visit = {
  personId: string;
  subjectMasked: string;
  regionName: string;
  reasons: Reason[];
  lastVisit: { on: string; outcome: string } | null;
};

let district: BenefitDistrict;
let officer: TestCaller;
let elsewhere: TestCaller;
beforeAll(async () => {
  district = await plantBenefits();
  officer = await district.staff('liaison', VILLAGE);
  elsewhere = await district.staff('liaison', OTHER_VILLAGE);
});
afterAll(() => district.close());
beforeEach(async () => {
  await district.begin();
  for (const table of ['outbox', 'visit', 'draft', 'case_action', 'case_file', 'certificate'])
    await district.database.owner.query(`delete from ${table}`);
});

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const due = async (as = officer) =>
  (await district.call<{ on: string; visits: Visit[] }>('GET', '/visits-due', { as })).body;
const record = (body: object, as = officer, key?: string) =>
  district.call<{ id: string }>('POST', '/visits', { as, body, ...(key && { key }) });

/** Somebody with a bus card, whose check is due on the given day. */
async function checkDue(on: string, name = '王小明') {
  const person = await district.person({ name });
  await district.certificate(person.id);
  district.citizen = await district.plantCitizen({ personId: person.id });
  await district.granted('bus-card');
  await district.database.owner.query('update entitlement set check_due_on = $2 where person_id = $1', [person.id, on]);
  return person;
}

describe('whom to visit', () => {
  test('names each reason in a sentence, masked, the worst harm first', async () => {
    const soon = await checkDue('2026-12-01', '孙小红');
    const late = await checkDue('2026-11-13', '李大山');
    const returned = await district.applied();
    await district.act(returned.caseId, 'return', district.reviewer, { missing: ['contact-unreachable'] });
    const ending = await district.person({ name: '周三' });
    await district.certificate(ending.id);
    await district.database.owner.query(`update certificate set expires_on = '2027-03-01' where person_id = $1`, [
      ending.id,
    ]);
    const begun = await district.person({ name: '赵大力' });
    const subject = { kind: 'person', name: begun.name, citizenNumber: begun.citizenNumber };
    await district.call('POST', '/drafts', { as: officer, body: { serviceId: 'disability-certificate', subject } });

    const { on, visits } = await due();
    expect(on).toBe('2026-11-23');
    expect(visits.map(({ personId, reasons }) => [personId, reasons.map(({ kind }) => kind)])).toEqual([
      [late.id, ['check-late']],
      [returned.person.id, ['case-returned']],
      [begun.id, ['draft-waits']],
      [soon.id, ['check-due']],
      [ending.id, ['certificate-ends']],
    ]);
    expect(visits.map(({ reasons }) => reasons[0]?.says)).toEqual([
      '残疾人公交卡的年审 2026年11月13日 到期，已经过了 10 天，还没有人核对。',
      '残疾人证新办退回来补材料，今天退的。留的号码联系不上：请换一个能收短信的号码，家人的也可以。',
      '残疾人证新办填了一半，今天还在填，还没有提交。',
      '残疾人公交卡的年审 2026年12月1日 到期，还有 8 天。',
      '残疾人证 2027年3月1日 到期，还有 98 天。请告诉本人，别让证过了期。',
    ]);
    expect(visits.map(({ subjectMasked }) => subjectMasked)).toEqual(['李*山', '王*明', '赵*力', '孙*红', '周*']);
    expect(JSON.stringify(visits)).not.toMatch(/李大山|230111\d{12}/);
  });

  test('holds the own area only, and drafts of the own account only', async () => {
    const { id } = await checkDue('2026-11-13');
    expect((await due(elsewhere)).visits).toEqual([]);
    expect((await due(district.clerk)).visits.map(({ personId }) => personId)).toEqual([id]);
    const { name, citizenNumber } = await district.person({ name: '赵大力' });
    const subject = { kind: 'person', name, citizenNumber };
    await district.call('POST', '/drafts', {
      as: district.clerk,
      body: { serviceId: 'disability-certificate', subject },
    });
    expect((await due()).visits.map(({ personId }) => personId)).toEqual([id]);
  });

  test('says when the person asked for it, and has a person with several reasons once', async () => {
    await checkDue('2026-12-01');
    await district.database.owner.query(`update entitlement set check_asked = 'home-visit'`);
    await district.database.owner.query(`update certificate set expires_on = '2027-03-01'`);
    const { visits } = await due();
    expect(visits).toHaveLength(1);
    expect(visits[0]?.reasons.map(({ kind }) => kind)).toEqual(['check-due', 'certificate-ends']);
    expect(visits[0]?.reasons[0]?.says).toContain('本人想在家里核对。');
  });

  test('leaves out certificates whose holder has applied for another, and those that last', async () => {
    const { person } = await district.applied();
    await district.certificate(person.id);
    await district.certificate((await district.person()).id);
    await district.database.owner.query(`update certificate set expires_on = '2027-03-01' where person_id = $1`, [
      person.id,
    ]);
    expect((await due()).visits).toEqual([]);
  });
});

describe('a visit', () => {
  test('is written down once, sealed, with its trace', async () => {
    const { id: personId } = await checkDue('2026-11-13');
    const body = { personId, outcome: 'wants-something', note: '想换一副拐杖', on: '2026-11-22' };
    const key = v7();
    const first = await record(body, officer, key);
    expect(first.status).toBe(201);
    expect((await record(body, officer, key)).body).toEqual(first.body);
    const { owner } = district.database;
    const { rows } = await owner.query('select visited_on::text as on, note_sealed from visit');
    expect(rows).toHaveLength(1);
    expect(rows[0].on).toBe('2026-11-22');
    expect(rows[0].note_sealed.toString('utf8')).not.toContain('拐杖');
    const { rows: trail } = await owner.query(`select person_id, detail from audit where action = 'visit.record'`);
    expect(trail).toEqual([{ person_id: personId, detail: { on: '2026-11-22', outcome: 'wants-something' } }]);
  });

  test('at which somebody wanted something comes back until they are met again', async () => {
    const { id: personId } = await district.person({ name: '李大山' });
    const kinds = async () => (await due()).visits.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    await record({ personId, outcome: 'wants-something', note: '想换一副拐杖', on: '2026-11-20' });
    expect((await due()).visits[0]).toMatchObject({
      reasons: [{ kind: 'wish', says: '2026年11月20日走访时，本人想要：想换一副拐杖' }],
      lastVisit: { on: '2026-11-20', outcome: 'wants-something' },
    });
    await record({ personId, outcome: 'nobody-home', on: '2026-11-22' });
    expect(await kinds()).toEqual(['wish']);
    expect((await due()).visits[0]?.lastVisit).toEqual({ on: '2026-11-22', outcome: 'nobody-home' });
    await record({ personId, outcome: 'done', on: '2026-11-23' });
    expect(await kinds()).toEqual([]);
  });

  test('of today puts the person behind those who still wait', async () => {
    const first = await checkDue('2026-11-10');
    const second = await checkDue('2026-11-20');
    expect((await due()).visits.map(({ personId }) => personId)).toEqual([first.id, second.id]);
    await record({ personId: first.id, outcome: 'nobody-home', on: '2026-11-23' });
    expect((await due()).visits.map(({ personId }) => personId)).toEqual([second.id, first.id]);
  });

  test('is refused outside the area, on a day that cannot be, and without the wish that it names', async () => {
    const { id: personId } = await district.person();
    const visit = { personId, outcome: 'done', on: '2026-11-23' };
    expect(codeOf(await record(visit, elsewhere))).toBe('not-found');
    expect(codeOf(await record({ ...visit, on: '2026-11-24' }))).toBe('visit-day-wrong');
    expect(codeOf(await record({ ...visit, on: '2026-10-01' }))).toBe('visit-day-wrong');
    expect(codeOf(await record({ ...visit, outcome: 'wants-something', note: ' ' }))).toBe('visit-note-missing');
    expect((await district.database.owner.query('select 1 from visit')).rows).toEqual([]);
  });
});

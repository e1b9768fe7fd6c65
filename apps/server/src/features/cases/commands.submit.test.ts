import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import {
  citizenNumber,
  FOREIGN_VILLAGE,
  NEIGHBOUR,
  OTHER_VILLAGE,
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
  VILLAGE,
} from '../../test-support/planted-district.ts';

const SERVICE = 'disability-certificate';

let district: PlantedDistrict;
let person: PlantedPerson;
let citizen: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
});
afterAll(() => district.close());
beforeEach(async () => {
  person = await district.person();
  citizen = await district.plantCitizen({ personId: person.id });
});

async function submit(change: Record<string, unknown> = {}, more: { key?: string; as?: TestCaller } = {}) {
  const answers = { ...(await district.answers(person.id)), ...change };
  const body = { serviceId: SERVICE, subject: { kind: 'self' }, answers };
  return district.call<Refusal & { caseId: string; caseNo: string }>('POST', '/cases', { as: citizen, body, ...more });
}

type Refusal = { type: string; title: string; fields?: { path: string; code: string; title: string }[] };
const codeOf = ({ body }: { body: Refusal }) => body.type?.split('/').at(-1);
const count = async (table: string) =>
  (await district.database.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n as number;

describe('a good application', () => {
  test('becomes a case in its village, with action, audit row and event', async () => {
    const { status, body } = await submit();
    expect(status).toBe(200);
    expect(body.caseNo).toMatch(/^残20261123-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await district.fileOf(body.caseId)).toMatchObject({
      region_code: VILLAGE,
      stage: 'submitted',
      owner_role: 'district-reviewer',
      subject_masked: '王*明',
      seq: 1,
      due_at: new Date('2026-11-30T23:59:59.999+08:00'),
    });
    const { rows } = await district.database.owner.query(
      `select (select count(*)::int from case_action where case_id = $1) as actions,
         (select count(*)::int from audit where object_id = $1::text and action = 'case.submit') as audited,
         (select count(*)::int from outbox where event = 'case.submitted' and payload->>'caseId' = $1::text) as told`,
      [body.caseId],
    );
    expect(rows[0]).toEqual({ actions: 1, audited: 1, told: 1 });
  });

  test('seals what was answered', async () => {
    const { body } = await submit({ since: '二零一九年春天' });
    const { rows } = await district.database.owner.query(
      'select answers_sealed as sealed from case_file where id = $1',
      [body.caseId],
    );
    expect(rows[0].sealed.includes(person.citizenNumber)).toBe(false);
    const view = await district.call<{ answers: { question: string; value: unknown }[] }>(
      'GET',
      `/cases/${body.caseId}`,
      {
        as: citizen,
      },
    );
    expect(view.body.answers).toContainEqual(expect.objectContaining({ question: 'since', value: '二零一九年春天' }));
  });

  test('keeps the corrected value and what was known before', async () => {
    const { body } = await submit({ address: '长岭村二组' });
    const view = await district.call<{ answers: unknown[] }>('GET', `/cases/${body.caseId}`, { as: citizen });
    expect(view.body.answers).toContainEqual(
      expect.objectContaining({ question: 'address', value: '长岭村二组', previous: '长岭街道长岭村一组' }),
    );
  });

  test('makes photos of the uploader the subject’s, so that the reviewer sees them', async () => {
    const portrait = await district.photo('portrait', { uploadedBy: citizen.accountId });
    expect((await submit({ portrait })).status).toBe(200);
    const { rows } = await district.database.owner.query(
      'select person_id, region_code from stored_file where id = $1',
      [portrait],
    );
    expect(rows).toEqual([{ person_id: person.id, region_code: VILLAGE }]);
  });

  test('is answered once for one key', async () => {
    const answers = await district.answers(person.id);
    const call = { as: citizen, key: 'key-for-one', body: { serviceId: SERVICE, subject: { kind: 'self' }, answers } };
    const [first, second] = await Promise.all([
      district.call<{ caseId: string }>('POST', '/cases', call),
      district.call<{ caseId: string }>('POST', '/cases', call),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
  });

  test('of two at once one is taken', async () => {
    const replies = await Promise.all([submit(), submit(), submit()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(replies.filter(({ status }) => status === 409).map(codeOf)).toEqual([
      'open-application-exists',
      'open-application-exists',
    ]);
  });
});

describe('bad input is refused with a sentence, and nothing is left half done', () => {
  const refusedFields: [string, Record<string, unknown>, string][] = [
    ['a missing answer', { cause: '' }, 'cause:missing'],
    ['an unknown option', { contactWay: 'pigeon' }, 'contactWay:not-an-option'],
    ['a wrong phone', { phone: '12345' }, 'phone:phone'],
    ['a date that does not exist', { birthDate: '1970-02-30' }, 'birthDate:date-impossible'],
    ['a birth date that is not the number’s', { birthDate: '1970-05-21' }, 'birthDate:not-the-same-as-citizen-number'],
    ['a village that takes no part', { region: FOREIGN_VILLAGE }, 'region:region-unknown'],
    ['a village that does not exist', { region: '230111009999' }, 'region:region-unknown'],
    ['a photo that does not exist', { portrait: '01900000-0000-7000-8000-000000000000' }, 'portrait:photo-missing'],
    ['a photo that is no id', { portrait: 'portrait.jpg' }, 'portrait:photo-missing'],
  ];
  test.each(refusedFields)('%s', async (_, change, wrong) => {
    const before = await count('case_file');
    const reply = await submit(change);
    expect(reply.status).toBe(422);
    expect(codeOf(reply)).toBe('answers-incomplete');
    expect(reply.body.fields?.map(({ path, code }) => `${path}:${code}`)).toEqual([wrong]);
    expect(reply.body.fields?.[0]?.title).toMatch(/请/);
    expect(await count('case_file')).toBe(before);
  });

  test('the number of another person', async () => {
    const another = citizenNumber(person.birthDate, Number(person.citizenNumber.slice(14, 17)) + 2);
    expect((await submit({ citizenNumber: another })).body.fields).toMatchObject([
      { path: 'citizenNumber', code: 'not-changeable' },
    ]);
  });

  test('a stranger’s photo, and a photo of another kind', async () => {
    const stranger = await district.person();
    const theirs = await district.photo('portrait', { personId: stranger.id, uploadedBy: citizen.accountId });
    const card = await district.photo('id-front', { personId: person.id, uploadedBy: citizen.accountId });
    for (const portrait of [theirs, card]) {
      expect((await submit({ portrait })).body.fields).toMatchObject([{ path: 'portrait', code: 'photo-missing' }]);
    }
  });

  test.each(['active', 'frozen', 'expired', 'lost'])('a person who holds a certificate (%s)', async (status) => {
    await district.certificate(person.id, { status });
    const reply = await submit();
    expect([reply.status, codeOf(reply)]).toEqual([409, 'already-certified']);
  });

  test('someone inside the year after cancellation, until it has passed', async () => {
    await district.certificate(person.id, { status: 'cancelled', endedOn: '2025-11-24' });
    const early = await submit();
    expect([early.status, codeOf(early)]).toEqual([409, 'reapply-too-early']);
    expect(early.body.title).toContain('2026-11-24');
    await district.database.owner.query(`update certificate set ended_on = '2025-11-23' where person_id = $1`, [
      person.id,
    ]);
    expect((await submit()).status).toBe(200);
  });

  test('a second application while one is open names the first', async () => {
    const { body } = await submit();
    const again = await submit();
    expect([again.status, codeOf(again)]).toEqual([409, 'open-application-exists']);
    expect(again.body.title).toContain(body.caseNo);
  });

  test('a question that the form does not have, a service that does not exist', async () => {
    expect(codeOf(await submit({ shoeSize: '41' }))).toBe('question-unknown');
    const reply = await district.call<Refusal>('POST', '/cases', {
      as: citizen,
      body: { serviceId: 'free-beer', subject: { kind: 'self' }, answers: {} },
    });
    expect([reply.status, codeOf(reply)]).toEqual([404, 'service-unknown']);
  });

  test('somebody who has died', async () => {
    await district.database.owner.query(`update person set died_on = '2026-01-01' where id = $1`, [person.id]);
    expect(codeOf(await submit())).toBe('person-died');
  });

  test('a replacement without a certificate, or of one that is frozen', async () => {
    const body = { serviceId: 'certificate-replacement', subject: { kind: 'self' }, answers: {} };
    const replace = () => district.call<Refusal>('POST', '/cases', { as: citizen, body });
    expect(codeOf(await replace())).toBe('certificate-needed');
    await district.certificate(person.id, { status: 'frozen' });
    expect(codeOf(await replace())).toBe('certificate-not-in-force');
  });
});

describe('who may apply for whom', () => {
  const apply = async (as: TestCaller, subject: Record<string, unknown>, personId: string, more = {}) =>
    district.call<Refusal & { caseId: string }>('POST', '/cases', {
      as,
      body: { serviceId: SERVICE, subject, answers: { ...(await district.answers(personId)), ...more } },
    });

  test('a minor not alone, a registered guardian for the minor', async () => {
    const child = await district.person({ name: '王小宝', born: '2015-06-01' });
    const alone = await district.plantCitizen({ personId: child.id });
    expect(codeOf(await apply(alone, { kind: 'self' }, child.id))).toBe('guardian-needed');

    await district.guardian(child.id, person.id);
    const guardianDocument = await district.photo('guardian-document', {
      personId: child.id,
      uploadedBy: citizen.accountId,
    });
    const reply = await district.call<{ caseId: string }>('POST', '/cases', {
      as: citizen,
      body: {
        serviceId: SERVICE,
        subject: { kind: 'ward', personId: child.id },
        answers: await guarded(child.id, guardianDocument),
      },
    });
    expect(reply.status).toBe(200);
    expect(await district.fileOf(reply.body.caseId)).toMatchObject({
      person_id: child.id,
      applicant_person_id: person.id,
    });
  });

  const guarded = async (childId: string, guardianDocument: string) => {
    const { capacity: _, idFront: __, idBack: ___, ...answers } = await district.answers(childId);
    return { ...answers, guardianPhone: '13900000002', guardianDocument };
  };

  test('a guardianship that ended on the 18th birthday no longer counts', async () => {
    const grown = await district.person({ born: '2008-11-23' });
    await district.guardian(grown.id, person.id, '2026-11-23');
    expect(codeOf(await apply(citizen, { kind: 'ward', personId: grown.id }, grown.id))).toBe('not-guardian');
  });

  test('nobody guards oneself, and no minor guards', async () => {
    const newWard = ({ citizenNumber: number, name }: PlantedPerson) => ({
      ...{ kind: 'new-ward', citizenNumber: number, name, relation: '父亲' },
    });
    expect(codeOf(await apply(citizen, newWard(person), person.id))).toBe('guardian-is-subject');
    const [youth, child] = [
      await district.person({ born: '2009-06-01' }),
      await district.person({ born: '2016-06-01' }),
    ];
    const as = await district.plantCitizen({ personId: youth.id });
    expect(codeOf(await apply(as, newWard(child), child.id))).toBe('guardian-is-minor');
  });

  test('no officer enters an application of their own', async () => {
    const liaison = await district.staff('liaison', VILLAGE);
    await district.database.owner.query('update account set person_id = $2 where id = $1', [
      liaison.accountId,
      person.id,
    ]);
    const subject = { kind: 'person', citizenNumber: person.citizenNumber, name: person.name };
    expect(codeOf(await apply(liaison, subject, person.id))).toBe('own-case');
  });

  test('a stranger who knows name and number is shown nothing of the person', async () => {
    const child = await district.person({ name: '李小宝', born: '2016-06-01', phone: '13900000009' });
    const begun = await district.call<{ id: string; answers: Record<string, { value: string }> }>('POST', '/drafts', {
      as: citizen,
      body: {
        serviceId: SERVICE,
        subject: { kind: 'new-ward', citizenNumber: child.citizenNumber, name: child.name, relation: '父亲' },
      },
    });
    expect(begun.status).toBe(200);
    expect(begun.body.answers.name?.value).toBe(child.name);
    for (const unsaid of ['address', 'phone', 'region', 'nation']) expect(begun.body.answers[unsaid]).toBeUndefined();
    expect(begun.body.answers.guardianName?.value).toBe(person.name);
  });

  test('a liaison officer in the own village only, with the name as registered', async () => {
    const liaison = await district.staff('liaison', VILLAGE);
    const far = await district.person({ regionCode: OTHER_VILLAGE });
    const subject = (of: PlantedPerson, name = of.name) => ({ kind: 'person', citizenNumber: of.citizenNumber, name });
    expect(codeOf(await apply(liaison, subject(far), far.id))).toBe('outside-area');
    expect(codeOf(await apply(liaison, subject(person, '王大明'), person.id))).toBe('name-mismatch');
    expect(codeOf(await apply(liaison, subject(person), person.id, { region: NEIGHBOUR }))).toBe('outside-area');
    const reply = await apply(liaison, subject(person), person.id);
    expect(reply.status).toBe(200);
    expect(await district.fileOf(reply.body.caseId)).toMatchObject({ applicant_person_id: null });
  });

  test.each(['15-digit', 'check'])('a number that cannot be one (%s)', async (kind) => {
    const liaison = await district.staff('liaison', VILLAGE);
    const number =
      kind === 'check'
        ? `${person.citizenNumber.slice(0, 17)}${person.citizenNumber.endsWith('0') ? '1' : '0'}`
        : '230111700520001';
    const reply = await apply(liaison, { kind: 'person', citizenNumber: number, name: '王小明' }, person.id);
    expect(codeOf(reply)).toBe(kind === 'check' ? 'citizen-number-check-character' : 'citizen-number-fifteen-digits');
  });

  test('neither reviewers nor doctors apply, and citizens not as staff', async () => {
    const reviewer = await district.staff('district-reviewer');
    expect(codeOf(await apply(reviewer, { kind: 'self' }, person.id))).toBe('not-allowed');
    const asStaff = { kind: 'person', citizenNumber: person.citizenNumber, name: person.name };
    expect(codeOf(await apply(citizen, asStaff, person.id))).toBe('not-allowed');
  });
});

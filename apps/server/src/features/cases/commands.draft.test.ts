import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import {
  type PlantedDistrict,
  type PlantedPerson,
  plantDistrict,
  VILLAGE,
} from '../../test-support/planted-district.ts';

type Draft = {
  id: string;
  revision: number;
  facts: Record<string, unknown>;
  answers: Record<string, { value: unknown; source: string; sourceLabel?: string; confirmed: boolean }>;
};
type Refusal = { type: string; yours?: unknown; theirs?: unknown; revision?: number };

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

const codeOf = ({ body }: { body: unknown }) => (body as Refusal).type?.split('/').at(-1);
const begin = (as = citizen, subject: unknown = { kind: 'self' }) =>
  district.call<Draft>('POST', '/drafts', { as, body: { serviceId: 'disability-certificate', subject } });
const answer = (draftId: string, question: string, value: unknown, revision: number, more: { key?: string } = {}) =>
  district.call<Refusal & { answer: { value: unknown } | null }>('PUT', `/drafts/${draftId}/answers/${question}`, {
    as: citizen,
    body: { value, revision },
    ...more,
  });

describe('a draft', () => {
  test('begins with what is known, each value with its source', async () => {
    const { body } = await begin();
    expect(body.answers.name).toEqual({
      value: person.name,
      source: 'person.name',
      sourceLabel: '来自公安人口信息，2026年11月23日',
      confirmed: false,
    });
    expect(body.answers.region?.value).toBe(VILLAGE);
    expect(body.facts).toEqual({ ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false });
  });

  test('is the same one when begun again, and keeps its answers over sign-ins', async () => {
    const { body: first } = await begin();
    await answer(first.id, 'cause', 'illness', 1);
    const { body: again } = await begin();
    expect(again.id).toBe(first.id);
    expect(again.answers.cause).toMatchObject({ value: 'illness', source: 'typed' });
  });

  test('is its account’s own', async () => {
    const { body } = await begin();
    const stranger = await district.plantCitizen({ personId: (await district.person()).id });
    expect(codeOf(await district.call('GET', `/drafts/${body.id}`, { as: stranger }))).toBe('draft-gone');
    expect((await district.call('GET', '/drafts', { as: stranger })).body).toEqual([]);
  });

  test('leaves nothing readable in the database, not even in stored replies', async () => {
    const { body } = await begin();
    await answer(body.id, 'address', '长岭村三组九号', body.revision);
    const { rows } = await district.database.owner.query(
      `select position(convert_to('三组九号', 'UTF8') in answers_sealed) as at,
         (select count(*)::int from idempotency where reply::text like '%三组九号%') as replies
       from draft where id = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ at: 0, replies: 0 }]);
  });

  test('tells at the begin what forbids the application', async () => {
    await district.certificate(person.id);
    expect(codeOf(await begin())).toBe('already-certified');
  });

  test('is gone after it was thrown away', async () => {
    const { body } = await begin();
    expect((await district.call('DELETE', `/drafts/${body.id}`, { as: citizen })).status).toBe(200);
    expect(codeOf(await answer(body.id, 'cause', 'illness', 1))).toBe('draft-gone');
  });
});

describe('an answer', () => {
  test('of another question does not conflict, whatever revision was seen', async () => {
    const { body } = await begin();
    expect((await answer(body.id, 'cause', 'illness', body.revision)).status).toBe(200);
    expect((await answer(body.id, 'since', '2019', body.revision)).status).toBe(200);
  });

  test('given differently elsewhere comes back with both values', async () => {
    const { body } = await begin();
    await answer(body.id, 'cause', 'illness', body.revision);
    const late = await answer(body.id, 'cause', 'birth', body.revision);
    expect([late.status, codeOf(late)]).toEqual([409, 'draft-changed']);
    expect(late.body).toMatchObject({ yours: 'birth', theirs: 'illness', revision: 2 });
    expect((await answer(body.id, 'cause', 'birth', 2)).status).toBe(200);
  });

  test('repeated with its key is saved once', async () => {
    const { body } = await begin();
    const key = v7();
    await answer(body.id, 'cause', 'illness', body.revision, { key });
    const again = await answer(body.id, 'cause', 'illness', body.revision, { key });
    expect(again.body.revision).toBe(2);
  });

  test('two at once follow one another', async () => {
    const { body } = await begin();
    const questions = ['cause', 'since', 'livingHelp', 'contactWay'];
    const values = ['illness', '2019', 'alone', 'sms'];
    const saved = await Promise.all(
      questions.map((question, i) => answer(body.id, question, values[i], body.revision)),
    );
    expect(saved.map(({ body: { revision } }) => revision).sort()).toEqual([2, 3, 4, 5]);
    const { body: after } = await district.call<Draft>('GET', `/drafts/${body.id}`, { as: citizen });
    expect(questions.map((question) => after.answers[question]?.value)).toEqual(values);
  });

  test('that an authority gave for the number cannot be overwritten here', async () => {
    const { body } = await begin();
    const wrong = await answer(body.id, 'citizenNumber', '230111198001010011', body.revision);
    expect([wrong.status, codeOf(wrong)]).toEqual([422, 'answer-fixed']);
  });

  test('to a question that is not asked is refused', async () => {
    const { body } = await begin();
    expect(codeOf(await answer(body.id, 'guardianName', '张三', body.revision))).toBe('question-unknown');
  });

  test('can be taken back', async () => {
    const { body } = await begin();
    await answer(body.id, 'cause', 'illness', body.revision);
    expect((await answer(body.id, 'cause', null, 2)).body.answer).toBeNull();
  });
});

describe('submitting a draft', () => {
  const fill = async () => {
    const { body } = await begin();
    let revision = body.revision;
    for (const [question, value] of Object.entries(await district.answers(person.id))) {
      const saved = await answer(body.id, question, value, revision);
      expect(saved.status).toBe(200);
      revision = saved.body.revision ?? revision;
    }
    return body.id;
  };
  const submit = (draftId: string, key = v7()) =>
    district.call<{ caseId: string }>('POST', `/drafts/${draftId}/submit`, { as: citizen, key });

  test('makes a case of it and removes it', async () => {
    const id = await fill();
    const reply = await submit(id);
    expect(reply.status).toBe(200);
    expect(await district.fileOf(reply.body.caseId)).toMatchObject({ person_id: person.id, stage: 'submitted' });
    expect((await district.call('GET', '/drafts', { as: citizen })).body).toEqual([]);
  });

  test('twice with one key is one case; with another key the draft is gone', async () => {
    const id = await fill();
    const first = await submit(id, 'same-key-twice');
    const second = await submit(id, 'same-key-twice');
    expect(second.body).toEqual(first.body);
    expect(codeOf(await submit(id))).toBe('draft-gone');
  });

  test('keeps the draft when something is missing', async () => {
    const { body } = await begin();
    const refused = await submit(body.id);
    expect(codeOf(refused)).toBe('answers-incomplete');
    expect((await district.call('GET', `/drafts/${body.id}`, { as: citizen })).status).toBe(200);
  });

  test('for a ward whose paper nobody has seen: the reviewer’s acceptance registers the guardian', async () => {
    const { handlers } = await import('./jobs.ts');
    const child = await district.person({ name: '王小宝', born: '2014-03-02' });
    const subject = { kind: 'new-ward', citizenNumber: child.citizenNumber, name: child.name, relation: '父亲' };
    const { body } = await begin(citizen, subject);
    const photo = (kind: string) => district.photo(kind, { uploadedBy: citizen.accountId });
    const given = {
      nation: '汉族',
      region: VILLAGE,
      address: '长岭村一组',
      phone: '13900000003',
      guardianPhone: '13900000003',
      contactWay: 'sms',
      disabilityKinds: ['intellectual'],
      cause: 'birth',
      since: '2014',
      livingHelp: 'full-help',
      assessmentPlace: 'hospital',
      portrait: await photo('portrait'),
      householdBook: await photo('household-book'),
      guardianDocument: await photo('guardian-document'),
    };
    for (const [question, value] of Object.entries(given)) {
      expect((await answer(body.id, question, value, 99)).status).toBe(200);
    }
    const { body: submitted, status } = await submit(body.id);
    expect(status).toBe(200);
    const view = await district.call<{ subject: { name: string } }>('GET', `/cases/${submitted.caseId}`, {
      as: citizen,
    });
    expect(view.body.subject.name).toBe('王小宝');
    expect((await district.call<unknown[]>('GET', '/me/people', { as: citizen })).body).toHaveLength(1);

    const reviewer = await district.staff('district-reviewer');
    await district.call('POST', `/cases/${submitted.caseId}/actions/accept`, { as: reviewer, body: {} });
    const payload = { caseId: submitted.caseId, action: 'accept' };
    const event = { id: v7(), event: 'case.moved', at: '2026-11-23T01:00:00Z', payload } as never;
    for (const handler of handlers.filter(({ event: heard }) => heard === 'case.moved')) {
      await handler.run(district.app, event, 'accept-once');
      await handler.run(district.app, event, 'accept-once');
    }
    expect((await district.call('GET', '/me/people', { as: citizen })).body).toMatchObject([
      { relation: 'self' },
      { personId: child.id, relation: '父亲', ageYears: 12 },
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { OTHER_VILLAGE, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';

type View = {
  acceptance: {
    verdict: string;
    on: string;
    clauses: { clause: string; verdict: string; reason: string; basis: string }[];
  } | null;
  known: { certificate: { status: string } | null; otherCases: { id: string; stage: string }[] } | null;
};

let district: PlantedDistrict;
let reviewer: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  reviewer = await district.staff('district-reviewer');
});
afterAll(() => district.close());

let applied: Awaited<ReturnType<PlantedDistrict['applied']>>;
beforeEach(async () => {
  applied = await district.applied();
});

const viewFor = async (as: TestCaller, caseId = applied.caseId) =>
  (await district.call<View>('GET', `/cases/${caseId}`, { as })).body;
const verdicts = ({ acceptance }: View) =>
  Object.fromEntries(acceptance?.clauses.map(({ clause, verdict }) => [clause, verdict]) ?? []);

describe('what the reviewer is told before accepting', () => {
  test('is the answer, reason and article of every clause, and never yes for what nobody asked', async () => {
    const view = await viewFor(reviewer);
    expect(verdicts(view)).toEqual({
      'registered-here': 'yes',
      'holds-none': 'ask',
      'year-since-cancellation': 'ask',
      'guardian-of-minor': 'yes',
      'guardian-of-adult': 'yes',
    });
    expect(view.acceptance).toMatchObject({ verdict: 'ask', on: '2026-11-23' });
    expect(view.acceptance?.clauses[1]).toMatchObject({
      reason: '还没有查到名下有没有残疾人证。请先查全国系统。',
      basis: '《中华人民共和国残疾人证管理办法》第十九条、第二十二条',
    });
  });

  test('does not take the person’s own word for the household registration', async () => {
    await district.database.owner.query("update person set source = 'self' where id = $1", [applied.person.id]);
    expect(verdicts(await viewFor(reviewer))).toMatchObject({ 'registered-here': 'ask' });
  });

  test('names a certificate of this district, and the other cases of the person', async () => {
    const first = applied.caseId;
    await district.call('POST', `/cases/${first}/actions/refuse`, { as: reviewer, body: { reason: '资料不符' } });
    await district.certificate(applied.person.id, { status: 'cancelled', endedOn: '2024-01-05' });
    const again = await district.call<{ caseId: string }>('POST', '/cases', {
      as: applied.citizen,
      body: {
        serviceId: 'disability-certificate',
        subject: { kind: 'self' },
        answers: await district.answers(applied.person.id),
      },
    });
    const view = await viewFor(reviewer, again.body.caseId);
    expect(verdicts(view)).toMatchObject({ 'holds-none': 'yes', 'year-since-cancellation': 'yes' });
    expect(view.known).toMatchObject({
      certificate: { status: 'cancelled', endedOn: '2024-01-05' },
      otherCases: [{ id: first, stage: 'refused' }],
    });
  });

  test('is nothing once the case is closed', async () => {
    await district.call('POST', `/cases/${applied.caseId}/actions/refuse`, { as: reviewer, body: { reason: '不符' } });
    expect((await viewFor(reviewer)).acceptance).toBeNull();
  });

  test('is not shown to the applicant, and to nobody outside the area', async () => {
    expect(await viewFor(applied.citizen)).toMatchObject({ acceptance: null, known: null });
    const elsewhere = await district.staff('township-clerk', OTHER_VILLAGE.slice(0, 9));
    expect((await district.call('GET', `/cases/${applied.caseId}`, { as: elsewhere })).status).toBe(404);
  });
});

/** One thing (一件事): one form, several departments, and each part on its own. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { sweeps } from '../../rooms.ts';
import { ACCOUNT, type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';

type Part = { id: string; serviceId: string; stage: string; closedAt: string | null };
type View = { id: string; stage: string; parts: Part[]; partOf: { id: string } | null };

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(() => district.begin());

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const ANSWERS = {
  phone: '13900000001',
  needsCare: true,
  otherAllowance: false,
  bankAccount: ACCOUNT,
  pensionNow: 'none',
};

function submit(parts: readonly string[], answers: object = ANSWERS) {
  const body = { serviceId: 'disability-one-thing', subject: { kind: 'self' }, answers: { ...answers, parts } };
  return district.call<{ caseId: string }>('POST', '/cases', { as: district.citizen, body });
}

async function applied(parts: readonly string[] = ['care-subsidy', 'pension-premium']): Promise<View> {
  const reply = await submit(parts);
  expect(reply).toMatchObject({ status: 200 });
  return view(reply.body.caseId);
}

const view = async (caseId: string, as: TestCaller = district.citizen) =>
  (await district.call<View>('GET', `/cases/${caseId}`, { as })).body;
const partOf = ({ parts }: View, serviceId: string) => {
  const part = parts.find((each) => each.serviceId === serviceId);
  if (!part) throw new Error(`no part ${serviceId}`);
  return part.id;
};

async function decidePremium(whole: View) {
  const premium = partOf(whole, 'pension-premium');
  await district.act(premium, 'pass-first', district.reviewer);
  return district.act(premium, 'approve', district.social);
}

async function refuseCare(whole: View) {
  const care = partOf(whole, 'care-subsidy');
  await district.act(care, 'pass-first', district.clerk);
  await district.act(care, 'pass-second', district.reviewer);
  return district.act(care, 'refuse', district.civil, { reason: 'conditions-not-met' });
}

test('one form opens a case of its own for each part that was chosen', async () => {
  const whole = await applied();
  expect(whole.parts.map(({ serviceId }) => serviceId).sort()).toEqual(['care-subsidy', 'pension-premium']);
  expect(await view(partOf(whole, 'care-subsidy'))).toMatchObject({ stage: 'submitted', partOf: { id: whole.id } });
});

test('all parts are opened, or none', async () => {
  await district.apply('pension-premium');
  const before = await district.database.owner.query('select count(*)::int as n from case_file');
  expect(codeOf(await submit(['care-subsidy', 'pension-premium']))).toBe('open-application-exists');
  expect((await district.database.owner.query('select count(*)::int as n from case_file')).rows).toEqual(before.rows);
});

test('what a chosen part asks has to be answered, and what no chosen part asks does not', async () => {
  const { pensionNow: _, ...withoutPension } = ANSWERS;
  expect(await submit(['care-subsidy', 'pension-premium'], withoutPension)).toMatchObject({
    status: 422,
    body: { fields: [{ path: 'pensionNow' }] },
  });
  expect(await submit(['care-subsidy'], withoutPension)).toMatchObject({ status: 200 });
});

test('each department decides its part, and a refused one does not touch the others', async () => {
  const whole = await applied();
  expect(await refuseCare(whole)).toMatchObject({ status: 200 });
  await district.settle();
  expect(await view(whole.id)).toMatchObject({ stage: 'running' });
  expect(await decidePremium(whole)).toMatchObject({ status: 200 });
  await district.settle();
  expect(await view(whole.id)).toMatchObject({ stage: 'decided' });
  expect(await district.only()).toMatchObject({ serviceId: 'pension-premium' });
});

test('a department sees its part, and neither the whole nor the others', async () => {
  const whole = await applied();
  const open = (caseId: string) => district.call('GET', `/cases/${caseId}`, { as: district.social });
  expect(codeOf(await open(whole.id))).toBe('not-found');
  expect(codeOf(await open(partOf(whole, 'care-subsidy')))).toBe('not-found');
  expect(await open(partOf(whole, 'pension-premium'))).toMatchObject({ status: 200, body: { partOf: null } });
});

test('withdrawing the whole withdraws what still runs, and leaves what was decided', async () => {
  const whole = await applied();
  await decidePremium(whole);
  await district.settle();
  expect(await district.act(whole.id, 'withdraw', district.citizen)).toMatchObject({ status: 200 });
  const { stage, parts } = await view(whole.id);
  expect(stage).toBe('withdrawn');
  expect(Object.fromEntries(parts.map((part) => [part.serviceId, part.stage]))).toEqual({
    'care-subsidy': 'withdrawn',
    'pension-premium': 'granted',
  });
  await district.settle();
  expect(await view(whole.id)).toMatchObject({ stage: 'withdrawn' });
});

test('a whole that a crash left running is ended by the sweep', async () => {
  const whole = await applied(['pension-premium']);
  await decidePremium(whole);
  await district.database.owner.query('delete from outbox');
  const sweep = () => sweeps.find(({ name }) => name === 'cases.end-whole')?.run(district.app);
  await sweep();
  expect(await view(whole.id)).toMatchObject({ stage: 'running' });
  await district.moveTo('2026-11-23T09:03:00+08:00');
  await sweep();
  await sweep();
  expect(await view(whole.id)).toMatchObject({ stage: 'decided' });
});

test('a list of own cases shows the whole, and its parts inside it', async () => {
  const whole = await applied();
  const { body } = await district.call<{ id: string }[]>('GET', '/cases', { as: district.citizen });
  expect(body.map(({ id }) => id)).toEqual([whole.id]);
});

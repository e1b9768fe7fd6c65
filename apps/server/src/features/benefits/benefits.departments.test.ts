/** Two departments beside the federation: each decides its own, and sees nothing of the other's. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type BenefitDistrict, plantBenefits } from '../../test-support/benefit-district.ts';

let district: BenefitDistrict;
beforeAll(async () => {
  district = await plantBenefits();
});
afterAll(() => district.close());
beforeEach(() => district.begin());

const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const open = (caseId: string, as: TestCaller) => district.call('GET', `/cases/${caseId}`, { as });

test('the premium is decided by social security after the federation has looked at the certificate', async () => {
  const caseId = await district.apply('pension-premium');
  expect(codeOf(await district.act(caseId, 'approve', district.social))).toBe('action-not-open');
  expect(codeOf(await district.act(caseId, 'pass-first', district.social))).toBe('not-allowed');
  await district.act(caseId, 'pass-first', district.reviewer);
  expect(codeOf(await district.act(caseId, 'approve', district.reviewer))).toBe('not-allowed');
  expect(await district.act(caseId, 'approve', district.social)).toMatchObject({ status: 200 });
  await district.settle();
  expect(await district.only()).toMatchObject({
    serviceId: 'pension-premium',
    grade: { id: 'severe' },
    amountFen: null,
    // The pension begins on the sixtieth birthday of somebody born on 20 May 1970.
    endsOn: '2030-05-20',
  });
});

test('a registration is left to social security alone', async () => {
  const caseId = await district.apply('employment-registration');
  expect(codeOf(await district.act(caseId, 'approve', district.reviewer))).toBe('not-allowed');
  expect(await district.act(caseId, 'approve', district.social)).toMatchObject({ status: 200 });
  await district.settle();
  expect(await district.only()).toMatchObject({ grade: { id: 'without-work' }, endsOn: null });
});

test('neither department sees a case of the other', async () => {
  const premium = await district.apply('pension-premium');
  const care = await district.apply('care-subsidy');
  expect(codeOf(await open(premium, district.civil))).toBe('not-found');
  expect(codeOf(await open(care, district.social))).toBe('not-found');
  expect(await open(premium, district.social)).toMatchObject({ status: 200 });
});

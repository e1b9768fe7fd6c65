import { expect, inject, it } from 'vitest';
import { type Applicant, knownApplicants, unknownApplicant } from '../journey/applicant.ts';
import { certificateJourney, signInTheStaff } from '../journey/certificate-journey.ts';

const whole = async (applicant: Applicant) => {
  const addresses = { url: inject('url'), sms: inject('sms') };
  return certificateJourney(addresses, await signInTheStaff(addresses), applicant);
};

it('an application of somebody known becomes a certificate with at most eight typed answers', async () => {
  const result = await whole(knownApplicants()());
  expect(result.certificateId).toMatch(/^[0-9a-f-]{36}$/);
  expect(result.answersTyped).toBeLessThanOrEqual(8);
});

it('somebody whom no record knows types nation, region and address as well', async () => {
  const result = await whole(unknownApplicant());
  expect(result.certificateId).toMatch(/^[0-9a-f-]{36}$/);
  expect(result.answersTyped).toBe(10);
});

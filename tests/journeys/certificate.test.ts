import { expect, inject, it } from 'vitest';
import { newApplicant } from '../journey/applicant.ts';
import { certificateJourney, signInTheStaff } from '../journey/certificate-journey.ts';

it('an application becomes a certificate that anybody can verify', async () => {
  const addresses = { url: inject('url'), sms: inject('sms') };
  const result = await certificateJourney(addresses, await signInTheStaff(addresses), newApplicant());
  expect(result.certificateId).toMatch(/^[0-9a-f-]{36}$/);
  // Somebody whom no record knows types nation, region, address and capacity beside the six that everybody is asked.
  expect(result.answersTyped).toBe(10);
});

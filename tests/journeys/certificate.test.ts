import { expect, inject, it } from 'vitest';
import { type Applicant, unknownApplicant } from '../journey/applicant.ts';
import { certificateJourney } from '../journey/certificate-journey.ts';
import { cast } from './cast.ts';
import { regularTeam } from './regulars.ts';

const whole = async (applicant: Applicant) =>
  certificateJourney({ url: inject('url'), sms: inject('sms') }, await regularTeam(), applicant);

it('an application of somebody known becomes a certificate with at most eight typed answers', async () => {
  const result = await whole(cast('throughTheApi'));
  expect(result.certificateId).toMatch(/^[0-9a-f-]{36}$/);
  expect(result.answersTyped).toBeLessThanOrEqual(8);
});

it('somebody whom no record knows types nation, region and address as well', async () => {
  const result = await whole(unknownApplicant());
  expect(result.certificateId).toMatch(/^[0-9a-f-]{36}$/);
  expect(result.answersTyped).toBe(10);
});

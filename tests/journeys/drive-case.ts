/** Brings an application to a stage through the public API, as its people would. */
import { inject, vi } from 'vitest';
import { type Applicant, unknownApplicant } from '../journey/applicant.ts';
import type { Caller } from '../journey/caller.ts';
import { apply, assess, assign, book, type Staff } from '../journey/certificate-journey.ts';
import { signInCitizen } from '../journey/sign-in.ts';

export type DrivenCase = { applicant: Applicant; citizen: Caller; caseId: string; caseNo: string };

type CaseView = { certificateId: string | null; stage: string };

const ADDRESSES = { url: inject('url'), sms: inject('sms') };
const PATIENCE_MS = 30_000;
const DEMO_PIN = '246810';

/** Somebody whom nobody knows yet applies. */
export async function submitted(applicant: Applicant = unknownApplicant()): Promise<DrivenCase> {
  const citizen = await signInCitizen(ADDRESSES, applicant);
  const { caseId, caseNo } = await apply(citizen);
  return { applicant, citizen, caseId, caseNo };
}

/** Accepts, and names the hospital of the team. */
export async function assigned({ caseId }: DrivenCase, { reviewer, hospitalId }: Staff): Promise<void> {
  await reviewer.call('POST', `/cases/${caseId}/actions/accept`, {});
  await assign(reviewer, caseId, hospitalId);
}

/** From the hospital's name to the doctor's signature. @returns digest of the signed conclusion */
export async function signed({ citizen, caseId }: DrivenCase, doctor: Caller): Promise<string> {
  await book(citizen, caseId);
  const digest = await assess(doctor, caseId);
  await doctor.call('POST', `/assessments/${caseId}/signatures`, { digest, pin: DEMO_PIN });
  return digest;
}

/** The hospital's seal: the case waits for the last review. */
export async function sealed(driven: DrivenCase, { doctor, sealKeeper }: Staff): Promise<void> {
  const digest = await signed(driven, doctor);
  await sealKeeper.call('POST', `/assessments/${driven.caseId}/seal`, { digest });
}

/** All the way: the certificate is there, and its notice runs. @returns the certificate's id */
export async function issued(staff: Staff): Promise<DrivenCase & { certificateId: string }> {
  const driven = await submitted();
  await assigned(driven, staff);
  await sealed(driven, staff);
  await staff.reviewer.call('POST', `/cases/${driven.caseId}/actions/approve`, {});
  return { ...driven, certificateId: await untilIssued(driven.citizen, driven.caseId) };
}

/** The hospital concludes that the standard is not met, and seals it: the person may object. */
export async function notCertified(team: Staff): Promise<DrivenCase> {
  const { doctor, sealKeeper } = team;
  const driven = await submitted();
  const { citizen, caseId } = driven;
  await assigned(driven, team);
  await book(citizen, caseId);
  await doctor.call('POST', `/assessments/${caseId}/begin`, {});
  const { document } = await doctor.call<{ document: { digest: string } }>('PUT', `/assessments/${caseId}/conclusion`, {
    parts: [{ category: 2, values: { betterEarDbHL_500_1k_2k_4k: [30, 30, 30, 30] }, level: null }],
    meets: false,
    opinion: '听力损失轻，没有达到标准。',
  });
  const { digest } = document;
  await doctor.call('POST', `/assessments/${caseId}/signatures`, { digest, pin: DEMO_PIN });
  await sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest });
  return driven;
}

/** The same, and the person objects: the city is to answer. */
export async function atTheCity(team: Staff): Promise<DrivenCase> {
  const driven = await notCertified(team);
  await objects(driven);
  return driven;
}

/** The person objects to the conclusion, or to what the city answered. */
export function objects({ citizen, caseId }: DrivenCase): Promise<unknown> {
  const reason = '检查那天身体不好，请再评定一次。';
  return citizen.call('POST', `/cases/${caseId}/actions/object`, { reason });
}

function untilIssued(citizen: Caller, caseId: string): Promise<string> {
  const ask = async () => {
    const { certificateId, stage } = await citizen.call<CaseView>('GET', `/cases/${caseId}`);
    if (!certificateId) throw new Error(`no certificate yet; the case is in ${stage}`);
    return certificateId;
  };
  return vi.waitFor(ask, { timeout: PATIENCE_MS, interval: 200 });
}

/** The main job, from a phone to an electronic certificate, through the public API only. */
import { randomInt } from 'node:crypto';
import { serviceOf } from '@yimi/catalog/catalog';
import type { Answers, AnswerValue, SubjectFacts } from '@yimi/service-kit/form';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import type { Applicant } from './applicant.ts';
import { ApiProblem, type Caller, newCaller } from './caller.ts';
import { type LiveNews, liveNews } from './live-news.ts';
import { type Addresses, signInCitizen, signInStaff } from './sign-in.ts';
import { uploadPhoto } from './upload-photo.ts';

/** Those who decide, and the hospital in which the doctor works. */
export type Staff = { reviewer: Caller; doctor: Caller; sealKeeper: Caller; hospitalId: string };

export type JourneyResult = {
  ok: true;
  caseNo: string;
  certificateId: string;
  /** Milliseconds of each stage: what the person waited for answers. */
  stages: Record<string, number>;
  /** Without sign-in, which is a stage of its own. */
  totalMachineMs: number;
  answersTyped: number;
};

type Draft = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  facts: SubjectFacts;
  answers: Answers;
  revision: number;
};
type CaseView = { hospitalId: string | null };
type Slot = { id: string; free: number };

/** What someone types who is not in the population record; who is needs only the last six. */
const TYPED: Readonly<Record<string, AnswerValue>> = {
  nation: '汉族',
  region: '230111001001',
  address: '胜利社区 1 号楼 2 单元',
  capacity: 'yes',
  contactWay: 'sms',
  disabilityKinds: ['limb'],
  cause: 'traffic',
  since: '2024年',
  livingHelp: 'some-help',
  assessmentPlace: 'hospital',
};

const DEMO_PIN = '246810';
const PATIENCE_MS = 30_000;

/** Reviewer, doctor and seal keeper of each hospital of the seeded district. */
export const TEAMS = [
  ['reviewer1', 'doctor1', 'seal1'],
  ['reviewer2', 'doctor3', 'seal2'],
] as const;

export async function signInTheStaff(addresses: Addresses, team: readonly string[] = TEAMS[0]): Promise<Staff> {
  const [reviewer, doctor, sealKeeper] = await Promise.all(team.map((login) => signInStaff(addresses, login)));
  if (!reviewer || !doctor || !sealKeeper) throw new Error('three people have to sign in');
  return asTeam(reviewer, doctor, sealKeeper);
}

/** Three who are signed in. */
export async function asTeam(reviewer: Caller, doctor: Caller, sealKeeper: Caller): Promise<Staff> {
  const { post } = await doctor.call<{ post: { unitId: string } }>('GET', '/session');
  return { reviewer, doctor, sealKeeper, hospitalId: post.unitId };
}

export async function certificateJourney(
  addresses: Addresses,
  staff: Staff,
  applicant: Applicant,
): Promise<JourneyResult> {
  const stages: Record<string, number> = {};
  const timed = async <Result>(stage: string, work: () => Promise<Result>): Promise<Result> => {
    const before = performance.now();
    const result = await work();
    stages[stage] = performance.now() - before;
    return result;
  };

  const citizen = await timed('signIn', () => signInCitizen(addresses, applicant));
  const { caseId, caseNo, answersTyped } = await timed('apply', () => apply(citizen));
  const { reviewer, doctor, sealKeeper, hospitalId } = staff;
  await timed('accept', () => reviewer.call('POST', `/cases/${caseId}/actions/accept`, {}));
  await timed('assign', () => assign(reviewer, caseId, hospitalId));
  await timed('book', () => book(citizen, caseId));
  const digest = await timed('assess', () => assess(doctor, caseId));
  await timed('sign', () => doctor.call('POST', `/assessments/${caseId}/signatures`, { digest, pin: DEMO_PIN }));
  await timed('seal', () => sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest }));
  const news = await liveNews(citizen);
  const certificateId = await timed('approveToCertificate', () => approve(reviewer, caseId, news));
  news.close();
  await timed('show', () => show(citizen, addresses, certificateId));
  const totalMachineMs = Object.entries(stages).reduce((sum, [stage, ms]) => sum + (stage === 'signIn' ? 0 : ms), 0);
  return {
    ok: true,
    caseNo,
    certificateId,
    stages: rounded(stages),
    totalMachineMs: Math.round(totalMachineMs),
    answersTyped,
  };
}

/** The same up to the point at which the district may approve. @returns the case */
export async function applyUntilSealed(addresses: Addresses, staff: Staff, applicant: Applicant): Promise<string> {
  const citizen = await signInCitizen(addresses, applicant);
  const { caseId } = await apply(citizen);
  const { reviewer, doctor, sealKeeper, hospitalId } = staff;
  await reviewer.call('POST', `/cases/${caseId}/actions/accept`, {});
  await assign(reviewer, caseId, hospitalId);
  await book(citizen, caseId);
  const digest = await assess(doctor, caseId);
  await doctor.call('POST', `/assessments/${caseId}/signatures`, { digest, pin: DEMO_PIN });
  await sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest });
  return caseId;
}

export async function apply(citizen: Caller): Promise<{ caseId: string; caseNo: string; answersTyped: number }> {
  const draft = await citizen.call<Draft>('POST', '/drafts', {
    serviceId: 'disability-certificate',
    subject: { kind: 'self' },
  });
  const { form } = serviceOf(draft.serviceId, draft.serviceVersion);
  const answers: Record<string, Answers[string]> = { ...draft.answers };
  let { revision } = draft;
  let answersTyped = 0;
  for (;;) {
    const question = visibleQuestions(form, answers, draft.facts).find(({ id }) => !answers[id]);
    if (!question) break;
    const photo = question.kind === 'photo';
    const value = photo ? await uploadPhoto(citizen, question.photo ?? '') : TYPED[question.id];
    if (value === undefined) throw new Error(`the journey has no answer to ${question.id}`);
    const saved = await citizen.call<{ answer: Answers[string]; revision: number }>(
      'PUT',
      `/drafts/${draft.id}/answers/${question.id}`,
      { value, revision },
    );
    answers[question.id] = saved.answer;
    revision = saved.revision;
    if (!photo) answersTyped += 1;
  }
  const submitted = await citizen.call<{ caseId: string; caseNo: string }>('POST', `/drafts/${draft.id}/submit`, {});
  return { ...submitted, answersTyped };
}

/** The reviewer chooses among the hospitals the one whose doctor takes part. */
export async function assign(reviewer: Caller, caseId: string, hospitalId: string): Promise<void> {
  const hospitals = await reviewer.call<{ id: string }[]>('GET', '/hospitals');
  if (!hospitals.some(({ id }) => id === hospitalId)) throw new Error('the doctor belongs to no designated hospital');
  await reviewer.call('POST', `/cases/${caseId}/actions/assign-hospital`, { hospitalId });
}

/** Takes a free appointment; who comes second to one takes another. */
export async function book(citizen: Caller, caseId: string): Promise<void> {
  const { hospitalId } = await citizen.call<CaseView>('GET', `/cases/${caseId}`);
  const slots = await citizen.call<Slot[]>('GET', `/hospitals/${hospitalId}/slots`);
  if (slots.length === 0) throw new Error('no appointment is left: begin with a fresh district');
  for (let tries = 0; tries < 20; tries += 1) {
    const slot = slots[randomInt(slots.length)];
    try {
      await citizen.call('POST', `/cases/${caseId}/appointment`, { slotId: slot?.id });
      return;
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'slot-full')) throw error;
    }
  }
  throw new Error('every appointment was full');
}

export async function assess(doctor: Caller, caseId: string): Promise<string> {
  await doctor.call('POST', `/assessments/${caseId}/begin`, {});
  const parts = [{ category: 4, values: { limbClauses: ['L3b'], dailyLiving: 3 }, level: 3 }];
  await doctor.call('POST', `/assessments/${caseId}/suggestion`, { parts });
  const { document } = await doctor.call<{ document: { digest: string } }>('PUT', `/assessments/${caseId}/conclusion`, {
    parts,
    meets: true,
    opinion: '单前臂缺失，符合肢体残疾三级。',
  });
  return document.digest;
}

/** The citizen's phone is open meanwhile and shows the certificate when it is told of it. */
async function approve(reviewer: Caller, caseId: string, news: LiveNews): Promise<string> {
  await reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
  const issued = await news.until(
    ({ event, payload }) => event === 'certificate.issued' && payload.caseId === caseId,
    PATIENCE_MS,
  );
  return issued.payload.certificateId ?? '';
}

async function show(citizen: Caller, { url }: Addresses, certificateId: string): Promise<void> {
  const certificate = await citizen.call<{ verificationCode: string }>('GET', `/certificates/${certificateId}`);
  const document = await citizen.raw(`/api/certificates/${certificateId}/document.pdf`);
  const pdf = Buffer.from(await document.arrayBuffer());
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the document is no PDF');
  const anybody = newCaller(url);
  const { valid } = await anybody.call<{ valid: string }>('GET', `/verify/${certificate.verificationCode}`);
  if (valid !== 'valid') throw new Error(`the certificate is ${valid}`);
}

function rounded(stages: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, Math.round(ms)]));
}

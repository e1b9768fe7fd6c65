/** The main job, from a phone to an electronic certificate, through the public API only. */
import { randomInt } from 'node:crypto';
import { serviceOf } from '@yimi/catalog/catalog';
import type { Answers, AnswerValue, SubjectFacts } from '@yimi/service-kit/form';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import type { Applicant } from './applicant.ts';
import { ApiProblem, type Caller, newCaller } from './caller.ts';
import { type Addresses, signInCitizen, signInStaff } from './sign-in.ts';
import { uploadPhoto } from './upload-photo.ts';

export type Staff = { reviewer: Caller; doctor: Caller; sealKeeper: Caller };

export type JourneyResult = {
  ok: true;
  caseNo: string;
  certificateId: string;
  /** Machine milliseconds of each stage: what the person waited for answers. */
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
type CaseView = { stage: string; hospitalId: string | null; certificateId: string | null };
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
const POLL_MS = 100;
const PATIENCE_MS = 30_000;

export async function signInTheStaff(addresses: Addresses): Promise<Staff> {
  const [reviewer, doctor, sealKeeper] = await Promise.all(
    ['reviewer1', 'doctor1', 'seal1'].map((login) => signInStaff(addresses, login)),
  );
  if (!reviewer || !doctor || !sealKeeper) throw new Error('three people have to sign in');
  return { reviewer, doctor, sealKeeper };
}

export async function certificateJourney(
  addresses: Addresses,
  staff: Staff,
  applicant: Applicant,
): Promise<JourneyResult> {
  const stages: Record<string, number> = {};
  const started = performance.now();
  const citizen = await signInCitizen(addresses, applicant);
  citizen.machineMs();
  stages.signIn = performance.now() - started;

  const timed = async <Result>(stage: string, caller: Caller, work: () => Promise<Result>): Promise<Result> => {
    const before = performance.now();
    const result = await work();
    caller.machineMs();
    stages[stage] = performance.now() - before;
    return result;
  };

  const { caseId, caseNo, answersTyped } = await timed('apply', citizen, () => apply(citizen));
  const { reviewer, doctor, sealKeeper } = staff;
  await timed('accept', reviewer, () => reviewer.call('POST', `/cases/${caseId}/actions/accept`, {}));
  await timed('assign', reviewer, async () => {
    const hospitals = await reviewer.call<{ id: string; name: string }[]>('GET', '/hospitals');
    const hospitalId = await hospitalOf(doctor, hospitals);
    await reviewer.call('POST', `/cases/${caseId}/actions/assign-hospital`, { hospitalId });
  });
  await timed('book', citizen, () => book(citizen, caseId));
  const digest = await timed('assess', doctor, () => assess(doctor, caseId));
  await timed('sign', doctor, () =>
    doctor.call('POST', `/assessments/${caseId}/signatures`, { digest, pin: DEMO_PIN }),
  );
  await timed('seal', sealKeeper, () => sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest }));
  const certificateId = await timed('approveToCertificate', citizen, async () => {
    await reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
    return untilIssued(citizen, caseId);
  });
  await timed('show', citizen, () => show(citizen, addresses, certificateId));
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

async function apply(citizen: Caller): Promise<{ caseId: string; caseNo: string; answersTyped: number }> {
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

/** The hospital whose doctor takes part: the one whose work list this doctor sees. */
async function hospitalOf(doctor: Caller, hospitals: readonly { id: string; name: string }[]): Promise<string> {
  const { post } = await doctor.call<{ post: { unitId: string } }>('GET', '/session');
  const own = hospitals.find(({ id }) => id === post.unitId);
  if (!own) throw new Error('the doctor belongs to no designated hospital');
  return own.id;
}

/** Takes a free appointment; who comes second to one takes another. */
async function book(citizen: Caller, caseId: string): Promise<void> {
  const { hospitalId } = await citizen.call<CaseView>('GET', `/cases/${caseId}`);
  const slots = await citizen.call<Slot[]>('GET', `/hospitals/${hospitalId}/slots`);
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

async function assess(doctor: Caller, caseId: string): Promise<string> {
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

async function untilIssued(citizen: Caller, caseId: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { certificateId, stage } = await citizen.call<CaseView>('GET', `/cases/${caseId}`);
    if (certificateId) return certificateId;
    if (Date.now() > deadline) throw new Error(`no certificate after ${PATIENCE_MS} ms; the case is in ${stage}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function show(citizen: Caller, { url }: Addresses, certificateId: string): Promise<void> {
  const certificate = await citizen.call<{ verificationCode: string }>('GET', `/certificates/${certificateId}`);
  const pdf = Buffer.from(await (await citizen.raw(`/api/certificates/${certificateId}/document.pdf`)).arrayBuffer());
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the document is no PDF');
  const anybody = newCaller(url);
  const { valid } = await anybody.call<{ valid: string }>('GET', `/verify/${certificate.verificationCode}`);
  if (valid !== 'valid') throw new Error(`the certificate is ${valid}`);
}

function rounded(stages: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, Math.round(ms)]));
}

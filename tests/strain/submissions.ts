/** Applications through the public API, each sent again under its keys until it is answered. */
import { randomUUID } from 'node:crypto';
import { localDate } from '@yimi/domain/local-date';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';
import { ApiProblem, type Caller } from '../journey/caller.ts';
import { uploadPhoto } from '../journey/upload-photo.ts';

export type Acknowledged = { caseId: string; caseNo: string; citizenNumber: string };

type Officer = { caller: Caller; village: string };

const ANSWERS = {
  nation: '汉族',
  address: '胜利社区 1 号楼',
  capacity: 'yes',
  phone: '13600000000',
  contactWay: 'phone',
  disabilityKinds: ['limb'],
  cause: 'work',
  since: '2020年',
  livingHelp: 'some-help',
  assessmentPlace: 'hospital',
};
const PHOTOS = { portrait: 'portrait', idFront: 'id-front', idBack: 'id-back', householdBook: 'household-book' };
const PAUSE_MS = 50;
const PATIENCE_MS = 60_000;

/** A person whom nobody knows; each number gives another one. */
function strangerOf(number: number) {
  const birthDate = localDate(new Date(Date.UTC(1950, 0, 1 + Math.floor(number / 50))));
  return { name: '严试验', citizenNumber: citizenNumberOf(birthDate, 'male', 400 + (number % 50)) };
}

/** One application of a liaison officer with four photos, which the district accepts. */
export async function submitAndAccept(officer: Officer, reviewer: Caller, number: number): Promise<Acknowledged> {
  const { caller, village } = officer;
  const { name, citizenNumber } = strangerOf(number);
  const answers: Record<string, unknown> = { ...ANSWERS, region: village };
  for (const [question, kind] of Object.entries(PHOTOS)) {
    answers[question] = await persistently(() => uploadPhoto(caller, kind));
  }
  const body = {
    serviceId: 'disability-certificate',
    subject: { kind: 'person', name, citizenNumber, regionCode: village },
    answers,
  };
  const submitting = randomUUID();
  const { caseId, caseNo } = await persistently(() =>
    caller.call<{ caseId: string; caseNo: string }>('POST', '/cases', body, submitting),
  );
  const accepting = randomUUID();
  await persistently(() => reviewer.call('POST', `/cases/${caseId}/actions/accept`, {}, accepting));
  return { caseId, caseNo, citizenNumber };
}

/** Again while there is no answer, or none of substance. @throws ApiProblem what the server decided */
export async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const decided = error instanceof ApiProblem && error.code !== 'unavailable' && error.code !== 'internal';
      if (decided || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

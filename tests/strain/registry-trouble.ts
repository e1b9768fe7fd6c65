/** Approved cases while the national registry misbehaves, and while the worker dies between receipt and certificate. */
import { setTimeout as sleep } from 'node:timers/promises';
import { knownApplicant } from '@yimi/ops/district/known-applicants';
import { MODES, type Mode } from '@yimi/server/platform/outside/simulated-behaviour';
import { applyUntilSealed, type Staff, signInTheStaff } from '../journey/certificate-journey.ts';
import type { OwnDistrict } from '../own-district/own-district.ts';

export type TroubleResult = { certificates: number; caught: number; faults: string[] };

const PATIENCE_MS = 150_000;
const LOOK_MS = 5;
/** Longer than the client waits for the registry. */
const SLOW_MS = 12_000;

/** @param each how many cases are approved in each mode of the registry, and before the kill */
export async function approveInTrouble(district: OwnDistrict, each: number): Promise<TroubleResult> {
  const staff = await signInTheStaff(district);
  const approved: string[] = [];
  let applicant = 0;
  const approveSome = async () => {
    const cases = await Promise.all(
      Array.from({ length: each }, () => applyUntilSealed(district, staff, knownApplicant(applicant++))),
    );
    await Promise.all(cases.map((caseId) => approve(staff, caseId)));
    approved.push(...cases);
    return cases;
  };

  for (const mode of MODES) {
    await behave(district, mode, each);
    await untilCertified(district, await approveSome());
  }
  const caught = await killAfterReceipt(district, await approveSome());
  await untilCertified(district, approved);
  return { certificates: approved.length, caught, faults: await faultsOf(district, approved) };
}

async function behave({ registry }: OwnDistrict, mode: Mode, times: number): Promise<void> {
  const answer = await fetch(`${registry}/simulator/behaviour`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode, times, slowMs: SLOW_MS }),
  });
  if (!answer.ok) throw new Error(`the simulator refuses the mode ${mode}`);
}

function approve({ reviewer }: Staff, caseId: string): Promise<unknown> {
  return reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
}

const RECEIVED_WITHOUT = `select count(*)::int as n from registry_submission s where s.case_id = any($1)
  and s.state = 'received' and not exists (select from certificate c where c.case_id = s.case_id)`;

/** Kills the worker when a receipt is there and its certificate is not. @returns how many cases that caught */
async function killAfterReceipt({ owner, kill, start }: OwnDistrict, cases: readonly string[]): Promise<number> {
  const waiting = async () => (await owner.query<{ n: number }>(RECEIVED_WITHOUT, [cases])).rows[0]?.n ?? 0;
  await until(async () => (await waiting()) > 0, 'no case waited between receipt and certificate');
  await kill('worker');
  const caught = await waiting();
  await start('worker');
  return caught;
}

async function untilCertified({ owner }: OwnDistrict, cases: readonly string[]): Promise<void> {
  await until(async () => {
    const { rows } = await owner.query('select count(*)::int as n from certificate where case_id = any($1)', [cases]);
    return rows[0].n >= cases.length;
  }, 'not every approved case got its certificate');
}

async function until(done: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error(otherwise);
    await sleep(LOOK_MS);
  }
}

/** Exactly one receipt, one certificate and one move to each for every approved case. */
async function faultsOf({ owner }: OwnDistrict, cases: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; receipts: number; certificates: number; issued: number }>(
    `select our.id,
       (select count(*) from registry_submission s where s.case_id = our.id and s.state = 'received')::int as receipts,
       (select count(*) from certificate c where c.case_id = our.id)::int as certificates,
       (select count(*) from case_action a where a.case_id = our.id and a.action = 'certificate-issued')::int as issued
     from unnest($1::uuid[]) as our(id)`,
    [cases],
  );
  return rows
    .filter(({ receipts, certificates, issued }) => receipts !== 1 || certificates !== 1 || issued !== 1)
    .map((row) => JSON.stringify(row));
}

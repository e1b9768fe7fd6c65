import { demoTotpCode } from '@yimi/server/platform/outside/sms.simulator/demo-totp';
import { ApiProblem, type Caller, newCaller } from './caller.ts';

export type Addresses = { url: string; sms: string };

const DEMO_PASSWORD = 'Yimi-demo-2026';

const STEP_MS = 30_000;
/** Each code counts once, and the server takes those of the steps before and after: three sign-ins in one step. */
const STEPS = [0, 1, -1];

/** One-time codes of a demo login that are accepted now, each once. */
function oneTimeCodes(login: string): string[] {
  return STEPS.map((step) => demoTotpCode(login, new Date(Date.now() + step * STEP_MS)).code);
}

/** A demo login of the seeded district, whose last codes may have been used a moment ago. */
export async function signInStaff({ url }: Addresses, login: string): Promise<Caller> {
  const caller = newCaller(url);
  const tried = await firstUnusedCode(login, (totp) =>
    caller.call('POST', '/sessions/staff', { login, password: DEMO_PASSWORD, totp }).then(() => true, isUsedCode),
  );
  if (!tried) throw new Error(`no code lets ${login} in`);
  return caller;
}

/** Tries the codes that are accepted now, and those of the next half minute where all were used. */
export async function firstUnusedCode(login: string, signIn: (code: string) => Promise<boolean>): Promise<boolean> {
  for (const code of oneTimeCodes(login)) if (await signIn(code)) return true;
  await new Promise((resolve) => setTimeout(resolve, STEP_MS - (Date.now() % STEP_MS)));
  for (const code of oneTimeCodes(login)) if (await signIn(code)) return true;
  return false;
}

function isUsedCode(error: unknown): false {
  if (error instanceof ApiProblem && error.code === 'totp-wrong') return false;
  throw error;
}

/** A citizen: the one-time code is read from the simulated phone, as a person would read it. */
export async function signInCitizen(
  { url, sms }: Addresses,
  { phone, citizenNumber, name }: { phone: string; citizenNumber?: string; name?: string },
): Promise<Caller> {
  const caller = newCaller(url);
  await caller.call('POST', '/sessions/codes', { phone });
  const inbox = (await (await fetch(`${sms}/v1/messages?to=${phone}`)).json()) as { text: string }[];
  const code = /\d{6}/.exec(inbox[0]?.text ?? '')?.[0];
  if (!code) throw new Error(`no code arrived on ${phone.slice(0, 3)}****`);
  await caller.call('POST', '/sessions/citizen', { phone, code, citizenNumber, name });
  return caller;
}

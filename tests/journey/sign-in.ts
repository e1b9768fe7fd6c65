import { demoTotpCode } from '@yimi/server/platform/outside/sms.simulator/demo-totp';
import { type Caller, newCaller } from './caller.ts';

export type Addresses = { url: string; sms: string };

const DEMO_PASSWORD = 'Yimi-demo-2026';

/** A demo login of the seeded district. */
export async function signInStaff({ url }: Addresses, login: string): Promise<Caller> {
  const caller = newCaller(url);
  const totp = demoTotpCode(login, new Date()).code;
  await caller.call('POST', '/sessions/staff', { login, password: DEMO_PASSWORD, totp });
  return caller;
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

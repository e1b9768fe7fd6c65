/**
 * Starts the whole seeded district once for all journeys, by the very command that a stranger types: a fresh one in a
 * home of its own, so that a journey finds the same people each time and nobody's own district is touched.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { TEAMS } from '../journey/certificate-journey.ts';
import { type Addresses, signInStaff } from '../journey/sign-in.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    sms: string;
    wechat: string;
    /** The folder in which this district lives. */
    home: string;
    /** The cookie of each regular's session, by login. */
    regulars: Readonly<Record<string, string>>;
  }
}

const HOME = '.yimi/journeys';
const PATIENCE_MS = 300_000;

/**
 * Who works in many journeys is signed in once for all of them: each one-time code counts once and only three count at
 * a time, so that the fourth sign-in of one person within half a minute waits for the next code.
 */
const REGULARS = [...TEAMS.flat(), 'leader1'];

export default async function startDistrict(project: TestProject): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['ops/start.mjs', '--fresh'], {
    env: { ...process.env, YIMI_HOME: HOME },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await untilReady(child);
  const address = (label: string) => {
    // A port that is taken is told in a line of its own, without an address.
    const lines = said.split('\n').filter((each) => each.includes(label));
    const url = /http:\/\/localhost:\d+/.exec(lines.join('\n'))?.[0];
    if (!url) throw new Error(`npm start named no address for ${label}`);
    return url;
  };
  const url = address('Phone pages');
  const sms = address('Text messages');
  project.provide('home', HOME);
  project.provide('url', url);
  project.provide('sms', sms);
  project.provide('wechat', address('WeChat'));
  project.provide('regulars', await signInRegulars({ url, sms }));
  return async () => {
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`npm start did not end cleanly: exit code ${code}`);
  };
}

async function signInRegulars(addresses: Addresses): Promise<Record<string, string>> {
  const signedIn = REGULARS.map(async (login) => [login, (await signInStaff(addresses, login)).cookie()] as const);
  return Object.fromEntries(await Promise.all(signedIn));
}

/** What npm start has said when the table of logins is complete. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const tooLong = setTimeout(() => reject(new Error(`npm start was not ready in time:\n${said}`)), PATIENCE_MS);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Ctrl-C stops everything')) return;
      clearTimeout(tooLong);
      child.removeAllListeners('exit');
      resolve(said);
    });
  });
}

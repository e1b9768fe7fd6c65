/** `npm start` killed like any process by a machine that runs out of memory, and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { makeFolders, startAnew } from '@yimi/ops/start/folders';
import { freePort } from '@yimi/ops/start/free-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import { newCaller } from '../journey/caller.ts';
import { apply } from '../journey/certificate-journey.ts';
import { signInCitizen } from '../journey/sign-in.ts';

const HOME = '.yimi/killed-start';
/** Away from the ports of `npm start`, and of the other strained district. */
const FIRST_PORT = 8700;

let env: NodeJS.ProcessEnv;
let launcher: Launcher;
beforeAll(async () => {
  const folders = await makeFolders(process.cwd(), HOME);
  await startAnew(folders);
  const taken = new Set<number>();
  const ports: Record<string, string> = {};
  for (const name of ['PORT', 'SMS_PORT', 'REGISTRY_PORT', 'WECHAT_PORT', 'SSO_PORT']) {
    const port = await freePort(FIRST_PORT, taken);
    taken.add(port);
    ports[name] = String(port);
  }
  env = { ...process.env, ...ports, YIMI_HOME: HOME };
  delete env.DATABASE_URL;
});
afterAll(() => launcher?.end('SIGINT'));

type Launcher = { said(): string; ready: Promise<void>; end(signal: NodeJS.Signals): Promise<number | null> };

function launch(): Launcher {
  const child: ChildProcess = spawn(process.execPath, ['ops/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += text;
      if (said.includes('Yimi is ready.')) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended before it was ready:\n${said}`)));
  });
  return {
    ready,
    said: () => said,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
  };
}

it('the next start ends what was left, and everything acknowledged is there', async () => {
  launcher = launch();
  await launcher.ready;
  const url = `http://127.0.0.1:${env.PORT}`;
  const citizen = await signInCitizen({ url, sms: `http://127.0.0.1:${env.SMS_PORT}` }, unknownApplicant());
  const { caseId, caseNo } = await apply(citizen);
  await launcher.end('SIGKILL');

  launcher = launch();
  await launcher.ready;
  expect(launcher.said()).toMatch(/[1-9]\d* processes of a killed start ended/);
  // The same phone goes on: its session is one of the things that were acknowledged.
  const again = newCaller(url, citizen.cookie());
  expect(await again.call('GET', `/cases/${caseId}`)).toMatchObject({ caseNo, stage: 'submitted' });
  expect(await launcher.end('SIGINT')).toBe(0);
});

/** A seeded district of its own, whose processes can be killed and started one by one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { openDatabases } from '@yimi/ops/start/databases';
import { makeFolders, startAnew } from '@yimi/ops/start/folders';
import { freePort } from '@yimi/ops/start/free-port';
import { planChildren } from '@yimi/ops/start/plan-children';
import { connectRegistry } from '@yimi/ops/start/registry-connection';
import { seedOnce } from '@yimi/ops/start/seed-once';
import type { ChildPlan } from '@yimi/ops/start/supervisor';
import { untilAnswers } from '@yimi/ops/start/until-answers';
import { provision } from '@yimi/server/platform/store/provision';
import pg from 'pg';

export type ProcessName = 'registry' | 'sms' | 'wechat' | 'sso' | 'server' | 'worker';

export type OwnDistrict = {
  url: string;
  sms: string;
  registry: string;
  /** Of the owner: reads past the policies. */
  owner: pg.Pool;
  ownerUrl: string;
  /** Of the application's role, under the policies. */
  appUrl: string;
  /** Starts a process and waits until it serves; the worker serves nobody, so it is not waited for. */
  start(name: ProcessName): Promise<void>;
  /** SIGKILL, and gone when it resolves. */
  kill(name: ProcessName): Promise<void>;
  /** Ends everything. */
  stop(): Promise<void>;
};

const COUNTY = '230111';
const READY_LIMIT_MS = 60_000;
/** Far from the ports of `npm start`, so that both may run. */
const FIRST_PORT = 8500;

/** @param home its folder, emptied first @param env for server and worker, such as CALLS_PER_MINUTE */
export async function startOwnDistrict(home: string, env: Record<string, string> = {}): Promise<OwnDistrict> {
  const folders = await makeFolders(process.cwd(), home);
  await startAnew(folders);
  const databases = await openDatabases(folders, undefined);
  await provision(databases);
  const registry = await connectRegistry(folders, COUNTY);
  await seedOnce(databases, { county: COUNTY, dataDir: folders.data, registry: registry.keyPair });

  const taken = new Set<number>();
  const port = async () => {
    const free = await freePort(FIRST_PORT, taken);
    taken.add(free);
    return free;
  };
  const ports = {
    web: await port(),
    sms: await port(),
    registry: await port(),
    wechat: await port(),
    sso: await port(),
  };
  const planned = planChildren({ folders, databases, registry, ports, county: COUNTY });
  const plans = new Map([...planned.outside, ...planned.district].map((plan) => [plan.name, plan]));
  const running = new Map<string, ChildProcess>();
  const owner = new pg.Pool({ connectionString: databases.ownerUrl, max: 4 });
  // PostgreSQL ends what is idle when it stops.
  owner.on('error', () => {});
  const health: Partial<Record<ProcessName, string>> = {
    registry: `http://127.0.0.1:${ports.registry}/health/live`,
    sms: `http://127.0.0.1:${ports.sms}/health/live`,
    server: `http://127.0.0.1:${ports.web}/health/ready`,
  };

  const kill = async (name: ProcessName, signal: NodeJS.Signals = 'SIGKILL') => {
    const child = running.get(name);
    running.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const district: OwnDistrict = {
    url: `http://127.0.0.1:${ports.web}`,
    sms: `http://127.0.0.1:${ports.sms}`,
    registry: `http://127.0.0.1:${ports.registry}`,
    owner,
    ownerUrl: databases.ownerUrl,
    appUrl: databases.appUrl,
    async start(name) {
      const plan = plans.get(name);
      if (!plan) throw new Error(`no process is called ${name}`);
      running.set(name, run(plan, env));
      const address = health[name];
      if (address) await untilAnswers(address, { limitMs: READY_LIMIT_MS, logFile: plan.logFile });
    },
    kill,
    async stop() {
      for (const name of [...running.keys()].reverse()) await kill(name as ProcessName, 'SIGTERM');
      await owner.end();
      await databases.stop();
    },
  };
  for (const name of plans.keys()) await district.start(name as ProcessName);
  return district;
}

function run({ args, env, logFile }: ChildPlan, more: Record<string, string>): ChildProcess {
  const log = openSync(path.resolve(logFile), 'a');
  // No front ends: what is strained and measured is the API.
  const only = { STATIC_MOBILE: '', STATIC_CONSOLE: '', ...more };
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, ...only },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

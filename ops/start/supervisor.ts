import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { endProcess, identify, type ProcessIdentity } from './process-identity.ts';

export type ChildPlan = {
  name: string;
  /** Arguments of node. */
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  logFile: string;
};

export type SupervisorParts = {
  /** Called with the number of each process that is started. */
  started(pid: number): void;
  /** Called when a child ended that should not have; it is started again after `waitMs`. */
  died(name: string, how: string, waitMs: number): void;
  /** Called when a child did not end when asked. */
  killed(name: string): void;
};

export type Supervisor = {
  start(plan: ChildPlan): void;
  /** Ends all children one after the other, the last started first. */
  stop(): Promise<void>;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Whoever lived that long has recovered: the next death waits briefly again. */
const HEALTHY_AFTER_MS = 60_000;
const PATIENCE_MS = 15_000;

type Child = { name: string; process: ProcessIdentity | null; retry: NodeJS.Timeout | null };

/** Keeps processes running: one that dies is started again, ever more slowly while it keeps dying. */
export function supervisor(parts: SupervisorParts): Supervisor {
  const children: Child[] = [];
  let stopping = false;

  const run = (plan: ChildPlan, child: Child, waitMs: number): void => {
    const log = openSync(plan.logFile, 'a');
    // Detached: Ctrl-C in a terminal reaches this process only, which then ends the others in order.
    const spawned = spawn(process.execPath, plan.args, {
      env: { ...process.env, ...plan.env },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    const since = Date.now();
    child.retry = null;
    child.process = spawned.pid === undefined ? null : identify(spawned.pid);
    if (spawned.pid !== undefined) parts.started(spawned.pid);
    once(spawned, 'exit').then(
      ([code, signal]) => again(`${signal ?? `exit code ${code}`}`),
      (error: Error) => again(error.message),
    );
    const again = (how: string): void => {
      child.process = null;
      if (stopping) return;
      const wait = Date.now() - since > HEALTHY_AFTER_MS ? FIRST_WAIT_MS : waitMs;
      parts.died(plan.name, how, wait);
      child.retry = setTimeout(() => run(plan, child, Math.min(wait * 2, LONGEST_WAIT_MS)), wait);
    };
  };

  return {
    start(plan) {
      if (stopping) return;
      const child: Child = { name: plan.name, process: null, retry: null };
      children.push(child);
      run(plan, child, FIRST_WAIT_MS);
    },
    async stop() {
      stopping = true;
      for (const child of children.reverse()) {
        if (child.retry) clearTimeout(child.retry);
        if (child.process && !(await endProcess(child.process, PATIENCE_MS))) parts.killed(child.name);
      }
    },
  };
}

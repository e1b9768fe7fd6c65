import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endProcess, identify, isAlive, type ProcessIdentity } from './process-identity.ts';

type Running = { launcher: ProcessIdentity; children: ProcessIdentity[] };

/** The file in which a launcher notes its processes, so that the next one finds what a `kill -9` left behind. */
export type RunningProcesses = {
  note(pid: number): void;
  /** Everything ended in order: nothing is left to find. */
  clear(): void;
};

/** What was asked of a launcher is being done by another one already. */
export class AlreadyRunning extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`running already as process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Takes the place of an earlier launcher; what it left running is ended first.
 * @returns the file and how many processes were ended
 * @throws AlreadyRunning when that launcher is alive
 */
export async function takeOver(file: string): Promise<{ running: RunningProcesses; ended: number }> {
  const earlier = read(file);
  if (earlier && isAlive(earlier.launcher)) throw new AlreadyRunning(earlier.launcher.pid);
  const orphans = earlier?.children.filter(isAlive) ?? [];
  await Promise.all(orphans.map((orphan) => endProcess(orphan, 10_000)));

  const now: Running = { launcher: identify(process.pid)!, children: [] };
  const write = (): void => {
    writeFileSync(`${file}.new`, JSON.stringify(now));
    renameSync(`${file}.new`, file);
  };
  write();
  return {
    ended: orphans.length,
    running: {
      note(pid) {
        const child = identify(pid);
        if (!child) return;
        now.children = [...now.children.filter(isAlive), child];
        write();
      },
      clear: () => rmSync(file, { force: true }),
    },
  };
}

function read(file: string): Running | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running;
  } catch {
    return null;
  }
}

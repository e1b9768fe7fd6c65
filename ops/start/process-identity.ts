import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessIdentity = { pid: number; startedAt: string };

/** The identity of a live process, or null when there is none of that number. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startTicks(pid) : startText(pid);
  return startedAt ? { pid, startedAt } : null;
}

export function isAlive({ pid, startedAt }: ProcessIdentity): boolean {
  return identify(pid)?.startedAt === startedAt;
}

/**
 * Asks the process to end, and ends it when it has not after `patienceMs`.
 * @returns whether it went by itself
 */
export async function endProcess(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  if (isAlive(identity)) process.kill(identity.pid, 'SIGTERM');
  while (isAlive(identity) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!isAlive(identity)) return true;
  process.kill(identity.pid, 'SIGKILL');
  return false;
}

/** Field 22 of /proc/<pid>/stat: clock ticks after boot. A zombie counts as gone. */
function startTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19]!;
  } catch {
    return null;
  }
}

function startText(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

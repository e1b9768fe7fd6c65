/** The district's server process, of which a journey needs to see a restart. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject, vi } from 'vitest';

type Running = { children: readonly { pid: number }[] };

const PATIENCE_MS = 30_000;

/** Ends the server as an update does, and waits until it has ended; `npm start` starts it again. */
export async function endServer(): Promise<void> {
  const { children } = JSON.parse(readFileSync(path.join(inject('home'), 'running.json'), 'utf8')) as Running;
  const server = children.find(({ pid }) => commandOf(pid).includes('--role server'));
  if (!server) throw new Error('no server process is running');
  process.kill(server.pid, 'SIGTERM');
  const ended = () => {
    if (commandOf(server.pid).includes('--role server')) throw new Error('the server still runs');
  };
  await vi.waitFor(ended, { timeout: PATIENCE_MS, interval: 100 });
}

/** Empty for a process that has ended. */
function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

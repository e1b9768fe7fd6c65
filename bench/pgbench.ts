import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export function pgbenchIsMissing(): boolean {
  return spawnSync('pgbench', ['--version']).error !== undefined;
}

/** Runs one script of prepared statements for some seconds. @returns transactions per second */
export async function pgbench(url: string, script: string, clients: number, seconds: number): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'yimi-bench-'));
  try {
    const file = path.join(folder, 'script.sql');
    await writeFile(file, script);
    const flags = ['-n', '-M', 'prepared', '-c', clients, '-j', 2, '-T', seconds, '-f', file, url].map(String);
    const { stdout } = await promisify(execFile)('pgbench', flags);
    const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (!tps) throw new Error(`pgbench said nothing of tps:\n${stdout}`);
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true });
  }
}

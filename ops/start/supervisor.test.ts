import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identify, isAlive } from './process-identity.ts';
import { type Supervisor, supervisor } from './supervisor.ts';

let folder: string;
let children: Supervisor;
let started: number[];
let died: string[];
let killed: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-supervisor-'));
  [started, died, killed] = [[], [], []];
  children = supervisor({
    started: (pid) => started.push(pid),
    died: (name, how, waitMs) => died.push(`${name} ${how} ${waitMs}`),
    killed: (name) => killed.push(name),
  });
});
afterEach(async () => {
  await children.stop();
  await rm(folder, { recursive: true, force: true });
});

const plan = (name: string, code: string) => ({
  name,
  args: ['-e', code],
  env: { SAYS: `${name} speaks` },
  logFile: path.join(folder, `${name}.log`),
});
const log = (name: string): Promise<string> => readFile(path.join(folder, `${name}.log`), 'utf8').catch(() => '');
const STAYS = 'console.log(process.env.SAYS); setInterval(() => {}, 1000)';

test('a child gets its environment and writes to its log', async () => {
  children.start(plan('one', STAYS));
  await vi.waitFor(async () => expect(await log('one')).toBe('one speaks\n'), 10_000);
  expect(identify(started[0]!)).not.toBeNull();
});

test('a child that is killed is said to have ended and runs again', async () => {
  children.start(plan('one', STAYS));
  process.kill(started[0]!, 'SIGKILL');
  await vi.waitFor(() => expect(started).toHaveLength(2), 10_000);
  expect(died).toEqual(['one SIGKILL 500']);
});

test('a child that keeps dying is started again ever more slowly', async () => {
  children.start(plan('one', 'process.exit(3)'));
  await vi.waitFor(() => expect(died).toEqual(['one exit code 3 500', 'one exit code 3 1000']), 10_000);
});

test('stopping ends every child and starts none again', async () => {
  children.start(plan('one', STAYS));
  children.start(plan('two', STAYS));
  const identities = started.map((pid) => identify(pid)!);
  await children.stop();
  expect(identities.filter(isAlive)).toEqual([]);
  expect([died, killed]).toEqual([[], []]);
  children.start(plan('three', STAYS));
  expect(started).toHaveLength(2);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify } from './process-identity.ts';
import { AlreadyRunning, takeOver } from './running-processes.ts';

let folder: string;
let file: string;
let orphan: ChildProcess;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-running-'));
  file = path.join(folder, 'running.json');
  orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(orphan, 'spawn');
});
afterEach(async () => {
  orphan.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const GONE = { pid: 2 ** 22 + 1, startedAt: '1' };
const left = (state: object): void => writeFileSync(file, JSON.stringify(state));

test('what a killed launcher left running is ended', async () => {
  const ended = once(orphan, 'exit');
  left({ launcher: GONE, children: [identify(orphan.pid!), GONE] });
  expect((await takeOver(file)).ended).toBe(1);
  expect(await ended).toEqual([null, 'SIGTERM']);
});

test('a later process that got the same number is left alone', async () => {
  left({ launcher: GONE, children: [{ ...identify(orphan.pid!)!, startedAt: 'earlier' }] });
  expect((await takeOver(file)).ended).toBe(0);
  expect(identify(orphan.pid!)).not.toBeNull();
});

test('a launcher that is alive is not pushed aside', async () => {
  left({ launcher: identify(orphan.pid!), children: [] });
  await expect(takeOver(file)).rejects.toThrow(AlreadyRunning);
});

test.each(['', '{ half a file'])('a file that was cut short (%j) does not stop a start', async (text) => {
  writeFileSync(file, text);
  expect((await takeOver(file)).ended).toBe(0);
});

test('the file names launcher and children until all have ended', async () => {
  const { running } = await takeOver(file);
  running.note(orphan.pid!);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    launcher: identify(process.pid),
    children: [identify(orphan.pid!)],
  });
  running.clear();
  expect(existsSync(file)).toBe(false);
});

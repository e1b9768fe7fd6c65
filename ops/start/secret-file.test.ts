import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretFile } from './secret-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-secret-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a secret is made once, and only its owner may read it', async () => {
  const file = path.join(folder, 'secret');
  expect(await secretFile(file, () => 'first')).toBe('first');
  expect(await secretFile(file, () => 'second')).toBe('first');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

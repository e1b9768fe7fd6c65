import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folders, makeFolders, startAnew } from './folders.ts';

let root: string;
let folders: Folders;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yimi-folders-'));
  folders = await makeFolders(root, 'home');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('two homes share nothing', async () => {
  const other = await makeFolders(root, 'other');
  const { root: shared, ...own } = folders;
  expect(shared).toBe(other.root);
  expect(Object.values(own).filter((folder) => Object.values(other).includes(folder))).toEqual([]);
});

test('to start anew forgets data and keys, and keeps the logs', async () => {
  const left = [folders.data, folders.secrets, folders.logs].map((folder) => path.join(folder, 'left'));
  await Promise.all(left.map((file) => writeFile(file, '')));
  await startAnew(folders);
  expect(left.map(existsSync)).toEqual([false, false, true]);
  expect(existsSync(folders.data)).toBe(true);
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFrontEnd, type FrontEnd } from './front-end.ts';

let root: string;

const FRONT_END: FrontEnd = {
  name: 'pages',
  chineseName: '页面',
  workspace: 'pages',
  script: 'build',
  output: 'pages/dist',
  sources: ['pages', 'shared'],
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yimi-front-end-'));
  await mkdir(path.join(root, 'pages/src'), { recursive: true });
  await mkdir(path.join(root, 'shared'));
  await write('package.json', JSON.stringify({ workspaces: ['pages'] }));
  await write('pages/src/a.txt', 'a');
  await write('shared/b.txt', 'b');
  await build('mkdir -p dist && echo built >> dist/log');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (file: string, text: string): Promise<void> => writeFile(path.join(root, file), text);
const build = (script: string): Promise<void> =>
  write('pages/package.json', JSON.stringify({ name: 'pages', version: '1.0.0', scripts: { build: script } }));
const built = (): Promise<boolean> =>
  buildFrontEnd(root, FRONT_END, path.join(root, 'build.log'), {
    signal: new AbortController().signal,
    begin: () => {},
  });

test('is built when it is missing, and not again while nothing changes', async () => {
  expect(await built()).toBe(true);
  expect(await built()).toBe(false);
  expect(await readFile(path.join(root, 'pages/dist/log'), 'utf8')).toBe('built\n');
});

test.each(['pages/src/a.txt', 'shared/b.txt', 'pages/src/new.txt'])(
  'is built again after a change of %s',
  async (file) => {
    await built();
    await write(file, 'changed text');
    expect(await built()).toBe(true);
  },
);

test('says why it could not be built, and is tried again at the next start', async () => {
  await build('echo the reason && exit 1');
  await expect(built()).rejects.toThrow('the reason');
  await build('mkdir -p dist');
  expect(await built()).toBe(true);
});

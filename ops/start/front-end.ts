import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type FrontEnd = {
  name: string;
  chineseName: string;
  /** npm workspace and its script */
  workspace: string;
  script: string;
  /** Folder that the build fills. */
  output: string;
  sources: readonly string[];
};

const SHARED_SOURCES = ['packages', 'catalog', 'package-lock.json'];

export const FRONT_ENDS: readonly FrontEnd[] = [
  {
    name: 'phone pages',
    chineseName: '手机页面',
    workspace: '@yimi/mobile',
    script: 'build:h5',
    output: 'apps/mobile/dist/h5',
    sources: ['apps/mobile', ...SHARED_SOURCES],
  },
  {
    name: 'console pages',
    chineseName: '工作台页面',
    workspace: '@yimi/console',
    script: 'build',
    output: 'apps/console/dist',
    sources: ['apps/console', ...SHARED_SOURCES],
  },
];

const STAMP = '.built-from';
const NOT_SOURCES = new Set(['node_modules', 'dist', '.swc', '.temp', '.yimi']);

/**
 * Builds a front end when it is missing or its sources have changed since.
 * @returns whether it was built
 * @param hooks.begin called when it has to be built
 * @throws with the end of the build's log when the build fails
 */
export async function buildFrontEnd(
  root: string,
  frontEnd: FrontEnd,
  logFile: string,
  { signal, begin }: { signal: AbortSignal; begin(): void },
): Promise<boolean> {
  const stamp = path.join(root, frontEnd.output, STAMP);
  const sources = await fingerprint(root, frontEnd.sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return false;
  begin();
  const log = openSync(logFile, 'w');
  const build = spawn('npm', ['run', frontEnd.script, '--workspace', frontEnd.workspace], {
    cwd: root,
    // Whoever starts it: a test runner's own value would make pages with React's development code in them.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', log, log],
    signal,
  });
  const [code] = await once(build, 'exit');
  closeSync(log);
  if (code !== 0) {
    const end = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`building the ${frontEnd.name} failed:\n${end}`);
  }
  await writeFile(stamp, sources);
  return true;
}

/** Changes when a source file is added, removed, resized or written. */
async function fingerprint(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for await (const file of filesBelow(path.join(root, source))) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function* filesBelow(place: string): AsyncGenerator<string> {
  if (!(await stat(place)).isDirectory()) {
    yield place;
    return;
  }
  const entries = await readdir(place, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const below = path.join(place, entry.name);
    if (entry.isDirectory() && !NOT_SOURCES.has(entry.name)) yield* filesBelow(below);
    if (entry.isFile()) yield below;
  }
}

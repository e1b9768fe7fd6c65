import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts';

let folder: string;
let options: { dataDir: string; port: number; durable: boolean };
let running: EmbeddedPostgres | null = null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-pg-'));
  await chmod(folder, 0o755);
  options = { dataDir: path.join(folder, 'data'), port: 0, durable: true };
});
afterEach(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('search in Chinese works: the trigrams are not empty', async () => {
  running = await startEmbeddedPostgres(options);
  await query(running.url, 'create extension pg_trgm');
  expect(await query(running.url, `select cardinality(show_trgm('建设')) > 0 as found`)).toEqual([{ found: true }]);
});

test('a second start adopts the server that runs already', async () => {
  running = await startEmbeddedPostgres(options);
  const again = await startEmbeddedPostgres(options);
  expect([again.adopted, again.port]).toEqual([true, running.port]);
});

test('a port that somebody took a moment ago gives way to a free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  running = await startEmbeddedPostgres({ ...options, port });
  expect(running.port).not.toBe(port);
  expect(await query(running.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  other.close();
});

test('what was committed is there after the server was killed', async () => {
  running = await startEmbeddedPostgres(options);
  await query(running.url, 'create table kept as select 1 as n');
  const [postmaster] = await query(running.url, `select pg_read_file('postmaster.pid') as lock`);
  process.kill(Number(String(postmaster?.lock).split('\n')[0]), 'SIGKILL');
  running = await startEmbeddedPostgres(options);
  expect(await query(running.url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('a server whose launcher was killed is found and stopped by the next', async () => {
  const program = `import { startEmbeddedPostgres } from '${path.join(import.meta.dirname, 'embedded.ts')}';
    startEmbeddedPostgres(${JSON.stringify(options)}).then(({ port }) => { console.log(port); setInterval(() => {}, 1000); });`;
  const launcher = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve) => launcher.stdout.once('data', (text) => resolve(Number(text))));
  launcher.kill('SIGKILL');
  running = await startEmbeddedPostgres(options);
  expect([running.adopted, running.port]).toEqual([true, port]);
  await running.stop();
  expect(await query(running.url, 'select 1').catch(() => 'stopped')).toBe('stopped');
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../store/test-database.ts';
import { createTestServer, type TestServer } from './test-server.ts';

let folder: string;
let server: TestServer;
const page = { accept: 'text/html' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-pages-'));
  for (const site of ['mobile', 'console']) {
    await mkdir(path.join(folder, site, 'assets'), { recursive: true });
    await writeFile(path.join(folder, site, 'index.html'), `<title>${site}</title>`);
    await writeFile(path.join(folder, site, 'assets', 'app-Bx3kd9aZ.js'), 'plain '.repeat(1000));
    await writeFile(path.join(folder, site, 'disability-certificate.png'), 'png');
  }
  const config = { staticMobile: path.join(folder, 'mobile'), staticConsole: path.join(folder, 'console') };
  server = await createTestServer({ database: await createTestDatabase(), config });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['/', 'mobile'],
  ['/cases/123', 'mobile'],
  ['/console/', 'console'],
  ['/console/queue?view=mine', 'console'],
])('%s opens the page of %s', async (url, title) => {
  const reply = await server.server.inject({ url, headers: page });
  expect([reply.statusCode, reply.body]).toEqual([200, `<title>${title}</title>`]);
  expect(reply.headers['cache-control']).toBe('no-cache');
});

test('a path of the API and a missing file are not answered with a page', async () => {
  expect((await server.server.inject({ url: '/api/nothing', headers: page })).statusCode).toBe(404);
  expect((await server.server.inject({ url: '/assets/gone.js' })).statusCode).toBe(404);
});

test('files with a hash in their name are kept for ever, others are asked for again', async () => {
  const hashed = await server.server.inject({ url: '/console/assets/app-Bx3kd9aZ.js' });
  expect(hashed.headers['cache-control']).toContain('immutable');
  const named = await server.server.inject({ url: '/disability-certificate.png' });
  expect([named.statusCode, named.headers['cache-control']]).toEqual([200, 'no-cache']);
});

test('text is sent compressed to who understands it, and plain to others', async () => {
  const url = '/assets/app-Bx3kd9aZ.js';
  const packed = await server.server.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
  });
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('plain '.repeat(1000));
  expect((await server.server.inject({ url })).body).toBe('plain '.repeat(1000));
});

test('nothing outside the folder is served', async () => {
  for (const url of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f..%2fetc%2fpasswd']) {
    expect((await server.server.inject({ url })).body).not.toContain('root:');
  }
});

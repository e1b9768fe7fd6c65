/**
 * One PostgreSQL for all tests of a run, with a migrated template that every test file copies.
 * Its address is handed over as YIMI_TEST_OWNER_URL; it is stopped and removed when the run ends.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APP_ROLE, JOBS_ROLE, provision } from '@yimi/server/platform/store/provision';
import { TEMPLATE } from '@yimi/server/platform/store/test-database';
import pg from 'pg';
import { startEmbeddedPostgres } from './postgres/embedded.ts';

export default async function startTestPostgres(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'yimi-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'pg'), port: 0, durable: false });
  const remove = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const urlOf = (role: string, password: string) => {
      const url = new URL(server.url);
      url.username = role;
      url.password = password;
      url.pathname = `/${TEMPLATE}`;
      return url.href;
    };
    const secret = () => randomBytes(12).toString('hex');
    const owner = new pg.Client({ connectionString: server.url });
    await owner.connect();
    await owner.query(`create database ${TEMPLATE}`);
    await owner.end();
    const { username, password } = new URL(server.url);
    const urls = {
      ownerUrl: urlOf(username, password),
      appUrl: urlOf(APP_ROLE, secret()),
      jobsUrl: urlOf(JOBS_ROLE, secret()),
    };
    await provision(urls);
    process.env.YIMI_TEST_OWNER_URL = urls.ownerUrl;
    process.env.YIMI_TEST_APP_URL = urls.appUrl;
    process.env.YIMI_TEST_JOBS_URL = urls.jobsUrl;
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

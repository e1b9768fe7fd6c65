/** A fresh, migrated database for one test file, on the PostgreSQL that ops/test-postgres.ts started. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { KekKeeper } from '../keys/key-provider.ts';
import { openKeys } from '../keys/open-keys.ts';
import { createCipher } from './cipher.ts';
import { type DataKeys, loadDataKeys } from './data-keys.ts';
import { createFiles, type Files } from './files.ts';
import { createOutboxBell } from './outbox-bell.ts';
import { createPool } from './pool.ts';
import { createStore, type Store } from './store.ts';

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'yimi_template';

export type TestClock = {
  now(): Date;
  /** ISO 8601 with offset, as '2026-11-23T09:00:00+08:00'. */
  set(instant: string): void;
  advance(milliseconds: number): void;
};

export type TestDatabase = {
  store: Store;
  files: Files;
  keys: KekKeeper;
  dataKeys: DataKeys;
  clock: TestClock;
  /** Of the owner: plants and reads rows past the policies. */
  owner: pg.Pool;
  ownerUrl: string;
  appUrl: string;
  jobsUrl: string;
  dataDir: string;
  /** Closes every connection and drops the database; throws when a test left one open elsewhere. */
  close(): Promise<void>;
};

export type TestDatabaseOptions = { county?: string; at?: string };

/** Copies the template. The clock stands still at `at` until a test moves it. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { county = '230111', at = '2026-11-23T09:00:00+08:00' } = options;
  const name = `yimi_test_${randomBytes(6).toString('hex')}`;
  const urlOf = (variable: string, database: string) => {
    const url = new URL(process.env[variable] ?? `postgres://${variable}-is-not-set`);
    url.pathname = `/${database}`;
    return url.href;
  };
  const ownerUrl = urlOf('YIMI_TEST_OWNER_URL', name);
  const appUrl = urlOf('YIMI_TEST_APP_URL', name);
  const jobsUrl = urlOf('YIMI_TEST_JOBS_URL', name);
  await asServer(async (server) => {
    await server.query(`create database ${name} template ${TEMPLATE}`);
    await server.query(`revoke all on database ${name} from public`);
    await server.query(`grant connect on database ${name} to yimi_app, yimi_jobs`);
  });

  const clock = testClock(at);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'yimi-test-data-'));
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const pool = createPool(appUrl, 8);
  const keys = await openKeys({ provider: 'file' }, { dataDir, county, now: clock.now });
  const dataKeys = await loadDataKeys({ pool, county, keys, now: clock.now });
  const cipher = createCipher(dataKeys);
  const bell = createOutboxBell(pool, county);
  const store = createStore({ county, now: clock.now, cipher, pool, bell });

  return {
    store,
    files: createFiles(dataDir, cipher),
    keys,
    dataKeys,
    clock,
    owner,
    ownerUrl,
    appUrl,
    jobsUrl,
    dataDir,
    async close() {
      dataKeys.close();
      bell.close();
      await Promise.all([pool.end(), owner.end()]);
      await rm(dataDir, { recursive: true, force: true });
      await asServer((server) => server.query(`drop database ${name}`));
    },
  };

  async function asServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
    const server = new pg.Client({ connectionString: urlOf('YIMI_TEST_OWNER_URL', 'postgres') });
    await server.connect();
    try {
      await work(server);
    } finally {
      await server.end();
    }
  }
}

function testClock(at: string): TestClock {
  let now = new Date(at).getTime();
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant).getTime();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Test support: a server over a test database, called without a socket, by people whose sessions are planted. */
import { randomBytes } from 'node:crypto';
import type { Role } from '@yimi/domain/roles';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { v7 } from 'uuid';
import type { Config } from '../config.ts';
import { createLiveHub } from '../live/live-hub.ts';
import { createLog } from '../log.ts';
import type { Services } from '../services.ts';
import type { TestDatabase } from '../store/test-database.ts';
import { createDenials } from './denials.ts';
import type { RawRoute, Route } from './route.ts';
import { buildServer } from './server.ts';
import { createSessions, hashToken } from './session.ts';

export type TestCaller = { accountId: string; cookie: string; postId?: string };

export type TestReply<Body> = { status: number; body: Body; headers: Record<string, unknown>; raw: Buffer };

export type TestCall = {
  as?: TestCaller;
  body?: unknown;
  query?: Record<string, string>;
  /** Idempotency-Key; a new one for each call when absent. */
  key?: string;
  headers?: Record<string, string>;
};

export type TestServer = {
  app: Services;
  server: FastifyInstance;
  /** `await call('POST', '/cases', { as: liaison, body })` */
  call<Body = Record<string, unknown>>(method: string, path: string, how?: TestCall): Promise<TestReply<Body>>;
  /** A signed-in staff member; a unit is made when none is given. */
  plantStaff(post: {
    role: Role;
    regionCode: string;
    unitId?: string;
    name?: string;
  }): Promise<TestCaller & { unitId: string }>;
  plantCitizen(citizen: { personId: string; name?: string }): Promise<TestCaller>;
  /** Closes the server and the database. */
  close(): Promise<void>;
};

type Parts = {
  database: TestDatabase;
  routes?: readonly Route[];
  rawRoutes?: readonly RawRoute[];
  config?: Partial<Config>;
  /** Instead of outside systems that fail when they are called. */
  sms?: Services['sms'];
  wechat?: Services['wechat'];
  sso?: Services['sso'];
  registry?: Services['registry'];
};

const DAY_MS = 86_400_000;
const UNIT_KINDS: Partial<Record<Role, string>> = {
  'township-clerk': 'township-dpf',
  liaison: 'village',
  doctor: 'hospital',
  'seal-keeper': 'hospital',
  'civil-affairs': 'civil-affairs',
  'social-security': 'social-security',
};

/** Services over a test database, without a server. Outside systems fail when they are called, unless given. */
export async function testServices({
  database,
  config,
  sms,
  wechat,
  sso,
  registry,
}: Omit<Parts, 'routes' | 'rawRoutes'>): Promise<Services> {
  const { store, files, keys, appUrl, jobsUrl, dataDir } = database;
  const log = createLog('silent');
  const absent = async () => {
    throw new Error('this test has no such outside system');
  };
  return {
    store,
    files,
    keys,
    sms: sms ?? { send: absent },
    wechat: wechat ?? null,
    sso: sso ?? null,
    registry: registry ?? { submit: absent },
    log,
    sessions: createSessions(store),
    denials: createDenials(store, log),
    live: await createLiveHub(store, appUrl),
    config: {
      county: store.county,
      appDatabaseUrl: appUrl,
      jobsDatabaseUrl: jobsUrl,
      port: 0,
      host: '127.0.0.1',
      publicUrl: 'http://localhost',
      dataDir,
      keys: { provider: 'file' },
      auditHeadsDir: `${dataDir}/audit-heads`,
      registryUrl: 'http://127.0.0.1:1',
      smsUrl: 'http://127.0.0.1:1',
      wechat: null,
      sso: null,
      staticMobile: null,
      staticConsole: null,
      trustProxy: false,
      perMinute: 100_000,
      demo: false,
      ...config,
    },
  };
}

export async function createTestServer({ routes = [], rawRoutes = [], ...parts }: Parts): Promise<TestServer> {
  const { database } = parts;
  const { store } = database;
  const app = await testServices(parts);
  const server = await buildServer({ app, routes, rawRoutes });

  const plantSession = async (accountId: string): Promise<string> => {
    const token = randomBytes(16).toString('hex');
    await database.owner.query(
      `insert into session (county_code, token_hash, account_id, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)`,
      [store.county, hashToken(token), accountId, store.now(), new Date(store.now().getTime() + 365 * DAY_MS)],
    );
    return `yimi_session=${token}`;
  };
  const plantAccount = (id: string, kind: string, name: string, personId: string | null) =>
    database.owner.query(
      `insert into account (county_code, id, kind, display_name, person_id, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [store.county, id, kind, name, personId, store.now()],
    );

  return {
    app,
    server,
    async call<Body>(method: string, path: string, how: TestCall = {}): Promise<TestReply<Body>> {
      const writes = method !== 'GET';
      const response = await server.inject({
        method: method as InjectOptions['method'],
        url: `/api${path}`,
        query: how.query,
        payload: how.body as InjectOptions['payload'],
        headers: {
          ...(how.as && { cookie: how.as.cookie }),
          ...(how.as?.postId && { 'x-yimi-post': how.as.postId }),
          ...(writes && { 'x-yimi-client': '1', 'idempotency-key': how.key ?? v7() }),
          ...how.headers,
        },
      });
      const isJson = String(response.headers['content-type'] ?? '').includes('json') && response.body !== '';
      return {
        status: response.statusCode,
        body: (isJson ? response.json() : response.body) as Body,
        headers: response.headers,
        raw: response.rawPayload,
      };
    },
    async plantStaff({ role, regionCode, unitId = v7(), name = '工作人员' }) {
      const accountId = v7();
      const postId = v7();
      await plantAccount(accountId, 'staff', name, null);
      await database.owner.query(
        `insert into unit (county_code, id, kind, name, region_code) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [store.county, unitId, UNIT_KINDS[role] ?? 'district-dpf', '测试单位', regionCode],
      );
      await database.owner.query(
        `insert into post (county_code, id, account_id, role, unit_id, region_code, valid_from) values ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
        [store.county, postId, accountId, role, unitId, regionCode],
      );
      return { accountId, postId, unitId, cookie: await plantSession(accountId) };
    },
    async plantCitizen({ personId, name = '张三' }) {
      const accountId = v7();
      await plantAccount(accountId, 'citizen', name, personId);
      return { accountId, cookie: await plantSession(accountId) };
    },
    async close() {
      await app.live.close();
      await server.close();
      await database.close();
    },
  };
}

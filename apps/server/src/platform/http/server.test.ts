import { Type } from 'typebox';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../store/test-database.ts';
import { openApiDocument } from './openapi.ts';
import { respond } from './respond.ts';
import { defineRoute } from './route.ts';
import { createTestServer, type TestCaller, type TestServer } from './test-server.ts';

const routes = [
  defineRoute({
    method: 'GET',
    path: '/open/:name',
    summary: 'Anyone',
    permission: 'public',
    schema: {
      params: Type.Object({ name: Type.String() }),
      query: Type.Object({ count: Type.Optional(Type.Integer()) }),
      reply: Type.Object({ name: Type.String(), count: Type.Integer() }),
    },
    handle: async ({ params, query }) => ({ name: params.name, count: query.count ?? 0, secret: '230111198001011234' }),
  }),
  defineRoute({
    method: 'GET',
    path: '/own',
    summary: 'Anyone who is signed in',
    permission: 'session.own',
    schema: { reply: Type.Object({ role: Type.String(), areas: Type.Array(Type.String()) }) },
    handle: async ({ session }) => ({ role: session.role, areas: [...session.scope.areas] }),
  }),
  defineRoute({
    method: 'GET',
    path: '/queue',
    summary: 'District staff',
    permission: 'queue.read',
    schema: { reply: Type.Object({}) },
    handle: async () => ({}),
  }),
  defineRoute({
    method: 'POST',
    path: '/things',
    summary: 'Make a thing',
    permission: 'session.own',
    idempotent: true,
    status: 201,
    schema: {
      body: Type.Object({
        name: Type.String({ maxLength: 5 }),
        kind: Type.Union([Type.Literal('a'), Type.Literal('b')]),
        at: Type.Object({ day: Type.String({ format: 'date' }) }),
      }),
      reply: Type.Object({ key: Type.String() }),
      example: { body: { name: 'x', kind: 'a', at: { day: '2026-01-01' } }, reply: { key: 'k' } },
    },
    handle: async ({ key }) => ({ key }),
  }),
  defineRoute({
    method: 'POST',
    path: '/cookie',
    summary: 'Sets the cookie',
    permission: 'public',
    perMinute: 3,
    schema: { reply: Type.Object({}) },
    handle: async () => respond({}, { sessionCookie: { token: 't', expires: new Date(0) } }),
  }),
  defineRoute({
    method: 'GET',
    path: '/bytes',
    summary: 'Bytes',
    permission: 'public',
    media: 'application/pdf',
    schema: { reply: Type.Unsafe<Buffer>({}) },
    handle: async () => Buffer.from('%PDF'),
  }),
  defineRoute({
    method: 'GET',
    path: '/broken',
    summary: 'Fails',
    permission: 'public',
    schema: { reply: Type.Object({}) },
    handle: async () => {
      throw new Error('a secret: 13900000001');
    },
  }),
];

let server: TestServer;
let reviewer: TestCaller;
let liaison: TestCaller;

beforeAll(async () => {
  server = await createTestServer({ database: await createTestDatabase(), routes });
  reviewer = await server.plantStaff({ role: 'district-reviewer', regionCode: '230111' });
  liaison = await server.plantStaff({ role: 'liaison', regionCode: '230111009001' });
});
afterAll(() => server.close());

const typeOf = (reply: { body: Record<string, unknown> }) => String(reply.body.type).split('/').at(-1);
const thing = { name: 'x', kind: 'a', at: { day: '2026-01-01' } };

test('params and query are read by their schema, and what the reply does not name does not leave', async () => {
  const reply = await server.call('GET', '/open/x', { query: { count: '3' } });
  expect(reply).toMatchObject({ status: 200, body: { name: 'x', count: 3 } });
  expect(JSON.stringify(reply.body)).not.toContain('230111198001011234');
});

describe('who may pass', () => {
  test('nobody without a session', async () => {
    const reply = await server.call('GET', '/own');
    expect([reply.status, typeOf(reply)]).toEqual([401, 'not-signed-in']);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  });

  test('nobody with an invented token', async () => {
    expect((await server.call('GET', '/own', { as: { accountId: '', cookie: 'yimi_session=x' } })).status).toBe(401);
  });

  test('only a role that holds the permission', async () => {
    expect((await server.call('GET', '/queue', { as: reviewer })).status).toBe(200);
    const refused = await server.call('GET', '/queue', { as: liaison });
    expect([refused.status, typeOf(refused)]).toEqual([403, 'not-allowed']);
  });

  test('nobody in a post of another', async () => {
    const refused = await server.call('GET', '/own', { as: { ...liaison, postId: reviewer.postId } });
    expect([refused.status, typeOf(refused)]).toEqual([403, 'post-unknown']);
  });

  test('nobody after the session has ended', async () => {
    const gone = await server.plantStaff({ role: 'liaison', regionCode: '230111009001' });
    expect((await server.call('GET', '/own', { as: gone })).status).toBe(200);
    await server.app.store.pool.query('update session set ended_at = now() where account_id = $1', [gone.accountId]);
    server.app.sessions.forget(gone.cookie.split('=')[1] as string);
    expect((await server.call('GET', '/own', { as: gone })).status).toBe(401);
  });
});

test('a session brings role and areas of its post', async () => {
  expect((await server.call('GET', '/own', { as: liaison })).body).toEqual({
    role: 'liaison',
    areas: ['230111009001'],
  });
});

describe('a request that another site made the browser send is refused', () => {
  test.each([
    ['without our header', { 'x-yimi-client': '' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a page without origin', { origin: 'null' }],
  ])('%s', async (_name, headers) => {
    const reply = await server.call('POST', '/things', { as: reviewer, body: thing, headers });
    expect([reply.status, typeOf(reply)]).toEqual([403, 'foreign-origin']);
  });

  test('our own origin passes', async () => {
    const headers = { origin: 'http://localhost', host: 'localhost' };
    expect((await server.call('POST', '/things', { as: reviewer, body: thing, headers })).status).toBe(201);
  });
});

test('a write needs an idempotency key, and the handler gets it', async () => {
  const key = v7();
  expect((await server.call('POST', '/things', { as: reviewer, body: thing, key })).body).toEqual({ key });
  const refused = await server.call('POST', '/things', { as: reviewer, body: thing, key: '' });
  expect([refused.status, typeOf(refused)]).toEqual([400, 'idempotency-key-missing']);
});

test('every wrong field is named at once, in words for the person', async () => {
  const reply = await server.call('POST', '/things', {
    as: reviewer,
    body: { name: 'much too long', at: { day: '2026-02-30' } },
  });
  expect([reply.status, typeOf(reply)]).toEqual([400, 'invalid-request']);
  const fields = reply.body.fields as { path: string; title: string }[];
  expect(fields.map(({ path }) => path).sort()).toEqual(['at.day', 'kind', 'name']);
  for (const { title } of fields) expect(title).toMatch(/。$/);
});

test.each([
  ['{', 'application/json', 400, 'invalid-request'],
  ['<x/>', 'text/xml', 415, 'media-type'],
  [JSON.stringify({ name: 'x'.repeat(300_000) }), 'application/json', 413, 'body-too-large'],
])('a body that cannot be read gets a problem too', async (body, type, status, code) => {
  const reply = await server.call('POST', '/things', { as: reviewer, body, headers: { 'content-type': type } });
  expect([reply.status, typeOf(reply)]).toEqual([status, code]);
});

test('what breaks inside gets an id and gives nothing away', async () => {
  const reply = await server.call('GET', '/broken');
  expect([reply.status, typeOf(reply)]).toEqual([500, 'internal']);
  expect(reply.body.instance).toMatch(/^urn:uuid:/);
  expect(JSON.stringify(reply.body)).not.toContain('secret');
});

test('an unknown path is a problem, not a page', async () => {
  const reply = await server.call('GET', '/nothing-here');
  expect([reply.status, typeOf(reply)]).toEqual([404, 'not-found']);
});

test('a client without cookies gets the token in a header, and is known by it', async () => {
  const reply = await server.call('POST', '/cookie', { headers: { 'x-yimi-client': 'weapp' } });
  expect(reply.headers['x-yimi-session']).toBe('t');
  expect(reply.headers['set-cookie']).toBeUndefined();

  const bearer = (token: string | undefined) =>
    server.call('GET', '/own', { headers: { authorization: `Bearer ${token}` } });
  expect((await bearer(reviewer.cookie.split('=')[1])).status).toBe(200);
  expect((await bearer('x'.repeat(32))).status).toBe(401);
});

test('the session cookie is out of reach of scripts and other sites, and too many calls are refused', async () => {
  const reply = await server.call('POST', '/cookie');
  expect(String(reply.headers['set-cookie'])).toMatch(/^yimi_session=t; .*HttpOnly; SameSite=Lax/);
  for (let count = 0; count < 2; count += 1) await server.call('POST', '/cookie');
  const refused = await server.call('POST', '/cookie');
  expect([refused.status, typeOf(refused)]).toEqual([429, 'too-many-requests']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

test('bytes leave as bytes', async () => {
  const reply = await server.call('GET', '/bytes');
  expect(reply.headers['content-type']).toBe('application/pdf');
  expect(reply.raw.toString()).toBe('%PDF');
});

test('pages may load only what is ours', async () => {
  const { headers } = await server.call('GET', '/open/x');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('health says live, and ready only when the database can be reached and the relay keeps up', async () => {
  const get = async (url: string) => (await server.server.inject({ url })).json();
  expect(await get('/health/live')).toEqual({ state: 'live' });
  expect(await get('/health/ready')).toMatchObject({ state: 'ready', reasons: [] });
  const { store } = server.app;
  await store.pool.query(
    `insert into outbox (county_code, id, at, event, payload) values ($1, $2, $3::timestamptz - interval '5 minutes', 'person.changed', '{}')`,
    [store.county, v7(), store.now()],
  );
  expect(await get('/health/ready')).toMatchObject({ state: 'not-ready', reasons: ['relay'], relayLagMs: 300_000 });
});

test('the description names every route with its example, and is stable', async () => {
  const description = (await server.server.inject({ url: '/openapi.json' })).json();
  expect(description.openapi).toBe('3.1.0');
  expect(description).toEqual(JSON.parse(JSON.stringify(openApiDocument([...routes].reverse()))));
  const post = description.paths['/api/things'].post;
  expect(post.requestBody.content['application/json'].example).toEqual(thing);
  expect(post.parameters.map((each: { name: string }) => each.name)).toEqual(['x-yimi-client', 'Idempotency-Key']);
  expect(description.paths['/api/open/{name}'].get.parameters[0]).toMatchObject({
    name: 'name',
    in: 'path',
    required: true,
  });
});

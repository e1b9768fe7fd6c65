/** Turns a declared route into one that serves. */
import type { ServerResponse } from 'node:http';
import { Problem, problem, problemDocument } from '@yimi/domain/problems';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import type { Door } from './denials.ts';
import { deviceOf } from './device.ts';
import { guard, keepsOwnToken, SESSION_COOKIE } from './guard.ts';
import { Responded } from './respond.ts';
import type { RawRoute, Route } from './route.ts';
import { validator } from './validate.ts';

const KEY = /^[\w.:-]{8,200}$/;

export function addRoute(server: FastifyInstance, app: Services, route: Route): void {
  const { schema } = route;
  const params = schema.params && validator(schema.params, 'text');
  const query = schema.query && validator(schema.query, 'text');
  const body = schema.body && validator(schema.body, 'json');
  const status = route.status ?? 200;
  server.route({
    method: route.method,
    url: `/api${route.path}`,
    // Replies are written by their schema: what it does not name does not leave.
    schema: route.media || status === 204 ? {} : { response: { [status]: schema.reply } },
    config: { rateLimit: limitOf(route, app), yimiDoor: doorOf(route.method, route) },
    ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
    onRequest: (request) => guard(request, route.permission, app.sessions, route.caller),
    handler: async (request, reply) => {
      const result = await route.handle({
        params: params?.(request.params) ?? {},
        query: query?.(request.query) ?? {},
        body: body?.(request.body),
        session: request.yimiSession,
        key: route.idempotent ? keyOf(request) : '',
        app,
        ip: request.ip,
        device: deviceOf(request),
      });
      reply.code(status);
      if (route.media) reply.type(route.media);
      return send(reply, result, app);
    },
  });
}

/** Adds a route that answers for itself: its body is not read; what goes wrong before it has answered is told. */
export function addRawRoute(server: FastifyInstance, app: Services, route: RawRoute): void {
  const urls = route.path.endsWith('/*') ? [route.path.slice(0, -2), route.path] : [route.path];
  for (const url of urls) {
    server.route({
      method: [...route.methods],
      url: `/api${url}`,
      config: {
        rateLimit: { max: app.config.perMinute, timeWindow: '1 minute' },
        yimiDoor: doorOf(route.methods[0] ?? '', route),
      },
      // A HEAD route of its own would clash with the one that is made for GET.
      exposeHeadRoute: false,
      onRequest: (request) => guard(request, route.permission, app.sessions, undefined),
      handler: async (request, reply) => {
        const session = request.yimiSession;
        if (!session) throw problem('not-signed-in');
        reply.hijack();
        try {
          await route.handle({ raw: request.raw, response: reply.raw, session, app });
        } catch (error) {
          if (error instanceof Problem) request.yimiRefusal = error.code;
          endRaw(reply.raw, error);
          if (!(error instanceof Problem)) request.log.error({ err: error, route: url }, 'raw route failed');
        }
      },
    });
  }
}

function doorOf(method: string, { path, permission }: Pick<Route, 'path' | 'permission'>): Door {
  return { name: `${method} ${path}`, permission };
}

function endRaw(response: ServerResponse, error: unknown): void {
  if (response.headersSent || !(error instanceof Problem)) {
    response.destroy();
    return;
  }
  response.writeHead(error.status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify(problemDocument(error)));
}

/** In a demonstration many people share one address: visitors, journeys, strain tests. */
const DEMO_FACTOR = 60;

function limitOf({ perMinute }: Route, { config }: Services) {
  const own = perMinute === undefined ? config.perMinute : perMinute * (config.demo ? DEMO_FACTOR : 1);
  return { max: own, timeWindow: '1 minute' };
}

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw problem('idempotency-key-missing');
  return key;
}

function send(reply: FastifyReply, result: unknown, app: Services): unknown {
  if (!(result instanceof Responded)) return result;
  if (result.status) reply.code(result.status);
  reply.headers(result.headers);
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: app.config.publicUrl.startsWith('https:'),
  } as const;
  if (result.sessionCookie === null) reply.clearCookie(SESSION_COOKIE, options);
  else if (result.sessionCookie) {
    const { token, expires } = result.sessionCookie;
    if (keepsOwnToken(reply.request)) reply.header('x-yimi-session', token);
    else reply.setCookie(SESSION_COOKIE, token, { ...options, expires });
  }
  return result.body;
}

/** Puts the HTTP side together: limits, headers, guard, routes, description, health, front ends. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import { problem } from '@yimi/domain/problems';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { liveRoute } from '../live/live-route.ts';
import type { Services } from '../services.ts';
import { addRawRoute, addRoute } from './add-route.ts';
import { noteRefusal } from './denied-attempt.ts';
import { finishConnections } from './finish-connections.ts';
import { addFrontEnds } from './front-ends.ts';
import { addHealth } from './health.ts';
import { openApiDocument } from './openapi.ts';
import { replyWithProblem } from './problem-reply.ts';
import type { RawRoute, Route } from './route.ts';

export type ServerParts = { app: Services; routes: readonly Route[]; rawRoutes: readonly RawRoute[] };

const BODY_LIMIT = 256 * 1024;
const FORM = 'application/x-www-form-urlencoded';
/** Beyond this delay of the event loop new requests are sent away, so that those inside finish. */
const LOOP_DELAY_LIMIT_MS = 2000;

/** A server that is ready to listen or to be injected. */
export async function buildServer({ app, routes, rawRoutes }: ServerParts): Promise<FastifyInstance> {
  const { config, log } = app;
  const server = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
  });
  finishConnections(server);
  server.decorateRequest('yimiSession', null);
  server.decorateRequest('yimiRefusal', null);
  server.setErrorHandler(replyWithProblem);

  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config.publicUrl) },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    // The phone's page of a certificate is opened from messages and other apps.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
  });
  await server.register(cookie);
  await server.register(rateLimit, { global: false, errorResponseBuilder: () => problem('too-many-requests') });
  await server.register(underPressure, {
    maxEventLoopDelay: LOOP_DELAY_LIMIT_MS,
    pressureHandler: () => {
      throw problem('unavailable');
    },
  });

  server.addHook('onClose', () => app.denials.flush());
  server.addHook('onResponse', async (request, reply) => {
    noteRefusal(app.denials, request);
    // The pattern of the route, never the URL: what people search for stands in there.
    const { url } = request.routeOptions;
    const ms = Math.round(reply.elapsedTime);
    log.info({
      method: request.method,
      route: url,
      status: reply.statusCode,
      ms,
      account: request.yimiSession?.accountId,
    });
  });

  for (const route of routes.filter(({ caller }) => !caller)) addRoute(server, app, route);
  await server.register(async (outside) => {
    outside.removeAllContentTypeParsers();
    outside.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, text, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(text)))),
    );
    for (const route of routes.filter(({ caller }) => caller)) addRoute(outside, app, route);
  });
  await server.register(async (raw) => {
    raw.removeAllContentTypeParsers();
    raw.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const route of [...rawRoutes, liveRoute]) addRawRoute(raw, app, route);
  });

  const description = JSON.stringify(openApiDocument(routes));
  server.get('/openapi.json', (_request, reply) => reply.type('application/json').send(description));
  await addHealth(server, app);
  const fallback = await addFrontEnds(server, config);
  server.setNotFoundHandler((request, reply) => {
    if (!fallback(request, reply)) replyWithProblem(problem('not-found'), request, reply);
  });
  return server;
}

function contentPolicy(publicUrl: string): Record<string, string[] | null> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // Charts and the phone's kit set styles on elements.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(publicUrl.startsWith('https:') && { 'upgrade-insecure-requests': [] }),
  };
}

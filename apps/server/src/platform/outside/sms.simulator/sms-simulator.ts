import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { addBehaviour } from '../simulated-behaviour.ts';
import type { SmsMessage } from '../sms.ts';
import { authenticatorPart, type DemoLogin, otherLoginForm } from './authenticator-part.ts';
import { inboxPart } from './inbox-part.ts';
import { page } from './page.ts';
import { phoneInboxes } from './phone-inboxes.ts';
import { TEXTS } from './texts.ts';

const MESSAGE_SCHEMA = {
  type: 'object',
  required: ['id', 'to', 'text'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 100 },
    to: { type: 'string', pattern: '^1\\d{10}$' },
    text: { type: 'string', minLength: 1, maxLength: 500 },
  },
};

type PageQuery = { part?: string; login?: string };

/**
 * The text message gateway of the demonstration: takes messages and shows the phones as a web page.
 * `GET /v1/messages?to=` lists one phone's messages for tests, newest first.
 * @param options.logins demo logins whose one-time codes the page 「演示验证器」 shows
 */
export function buildSmsSimulator(options: { now: () => Date; logins: readonly DemoLogin[] }): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const behaviour = addBehaviour(app);
  const inboxes = phoneInboxes(options.now);

  app.get('/health/live', async () => ({ status: 'live' }));

  app.post<{ Body: SmsMessage }>('/v1/messages', { schema: { body: MESSAGE_SCHEMA } }, async (request, reply) => {
    const { mode, slowMs } = behaviour.next();
    if (mode === 'fail') return reply.code(503).send({ error: 'unavailable' });
    inboxes.deliver(request.body);
    if (mode === 'slow') await wait(slowMs);
    if (mode === 'twice') {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    if (mode === 'garbage') return reply.code(200).type('text/html').send('<html>');
    return reply.code(202).send({ id: request.body.id });
  });

  app.get<{ Querystring: { to?: string } }>('/v1/messages', async (request) => inboxes.of(request.query.to ?? ''));

  app.get<{ Querystring: PageQuery }>('/', async (request, reply) => {
    reply.type('text/html; charset=utf-8');
    const part = inboxPart(inboxes);
    return request.query.part ? part : page(TEXTS.inboxTitle, TEXTS.inboxLead, part, { live: true });
  });

  app.get<{ Querystring: PageQuery }>('/authenticator', async (request, reply) => {
    reply.type('text/html; charset=utf-8');
    const asked = request.query.login ? [{ login: request.query.login, says: '' }] : options.logins;
    const part = authenticatorPart(asked, options.now());
    if (request.query.part) return part;
    // The seconds change every second: announced, they would drown everything else.
    return page(TEXTS.authenticatorTitle, TEXTS.authenticatorLead, part, { live: false, below: otherLoginForm() });
  });

  return app;
}

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { addBehaviour, type Behaviour } from '../simulated-behaviour.ts';
import { wechatPhones } from './wechat-phones.ts';

const TOKEN_SECONDS = 7200;
const PHONE = { type: 'object', properties: { phone: { type: 'string', pattern: '^1\\d{10}$' } } };

export type WechatSimulatorOptions = { appId: string; secret: string; now: () => Date };

/**
 * Speaks WeChat's server API for one mini-program, with its paths and error codes:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/
 * Below `/simulator/phones/:phone` lies what people do on their phones: `login`, `phone-code`, `subscriptions`
 * (`{templateId}`), and `messages`, which lists what arrived, newest first. `POST /simulator/end-tokens` ends all
 * tokens early, as happens when another server renews them.
 */
export function buildWechatSimulator({ appId, secret, now }: WechatSimulatorOptions): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const behaviour = addBehaviour(app);
  const phones = wechatPhones(appId, now);
  const tokens = new Map<string, number>();

  /** The error code of a call without a good token, or none. */
  const tokenFault = (token: string | undefined): object | undefined => {
    const until = token === undefined ? undefined : tokens.get(token);
    if (until === undefined) return { errcode: 40001, errmsg: 'invalid credential' };
    return until < now().getTime() ? { errcode: 42001, errmsg: 'access_token expired' } : undefined;
  };

  app.get('/health/live', async () => ({ status: 'live' }));

  app.get<{ Querystring: { appid?: string; secret?: string; js_code?: string } }>(
    '/sns/jscode2session',
    async ({ query }, reply) =>
      behave(behaviour, reply, () => {
        if (query.appid !== appId) return { errcode: 40013, errmsg: 'invalid appid' };
        if (query.secret !== secret) return { errcode: 40125, errmsg: 'invalid appsecret' };
        const phone = phones.redeem('login', query.js_code ?? '');
        if (phone === 'used') return { errcode: 40163, errmsg: 'code been used' };
        if (phone === 'unknown') return { errcode: 40029, errmsg: 'invalid code' };
        return { openid: phones.openIdOf(phone), session_key: randomBytes(16).toString('base64') };
      }),
  );

  app.post<{ Body: { grant_type?: string; appid?: string; secret?: string } }>(
    '/cgi-bin/stable_token',
    async ({ body }, reply) =>
      behave(behaviour, reply, () => {
        if (body.appid !== appId) return { errcode: 40013, errmsg: 'invalid appid' };
        if (body.secret !== secret) return { errcode: 40125, errmsg: 'invalid appsecret' };
        const token = randomBytes(64).toString('base64url');
        tokens.set(token, now().getTime() + TOKEN_SECONDS * 1000);
        return { access_token: token, expires_in: TOKEN_SECONDS };
      }),
  );

  app.post<{ Querystring: { access_token?: string }; Body: { code?: string } }>(
    '/wxa/business/getuserphonenumber',
    async ({ query, body }, reply) =>
      behave(behaviour, reply, () => {
        const fault = tokenFault(query.access_token);
        if (fault) return fault;
        const phone = phones.redeem('phone', body.code ?? '');
        if (phone === 'used' || phone === 'unknown') return { errcode: 40029, errmsg: 'invalid code' };
        const watermark = { timestamp: Math.floor(now().getTime() / 1000), appid: appId };
        const numbers = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' };
        return { errcode: 0, errmsg: 'ok', phone_info: { ...numbers, watermark } };
      }),
  );

  type Send = { touser: string; template_id: string; page?: string; data: Record<string, { value: string }> };
  app.post<{ Querystring: { access_token?: string }; Body: Send }>(
    '/cgi-bin/message/subscribe/send',
    async ({ query, body }, reply) =>
      behave(behaviour, reply, () => {
        const fault = tokenFault(query.access_token);
        if (fault) return fault;
        const { touser, template_id: templateId, page = '', data } = body;
        return phones.deliver(touser, { templateId, page, data })
          ? { errcode: 0, errmsg: 'ok' }
          : { errcode: 43101, errmsg: 'user refuse to accept the msg' };
      }),
  );

  app.post<{ Params: { phone: string } }>(
    '/simulator/phones/:phone/login',
    { schema: { params: PHONE } },
    async ({ params }) => ({ code: phones.codeFor('login', params.phone) }),
  );
  app.post<{ Params: { phone: string } }>(
    '/simulator/phones/:phone/phone-code',
    { schema: { params: PHONE } },
    async ({ params }) => ({ code: phones.codeFor('phone', params.phone) }),
  );
  app.post<{ Params: { phone: string }; Body: { templateId: string } }>(
    '/simulator/phones/:phone/subscriptions',
    { schema: { params: PHONE } },
    async ({ params, body }) => {
      phones.ask(params.phone, body.templateId);
      return {};
    },
  );
  app.get<{ Params: { phone: string } }>('/simulator/phones/:phone/messages', async ({ params }) =>
    phones.messagesOf(params.phone),
  );
  app.post('/simulator/end-tokens', async () => {
    tokens.clear();
    return {};
  });
  // The mini-program in a browser stands on another origin.
  app.addHook('onSend', async (_request, reply) => void reply.header('access-control-allow-origin', '*'));
  return app;
}

async function behave(behaviour: Behaviour, reply: FastifyReply, answer: () => object): Promise<unknown> {
  const { mode, slowMs } = behaviour.next();
  // WeChat's own words for an overloaded system; it answers everything with status 200.
  if (mode === 'fail') return { errcode: -1, errmsg: 'system error' };
  const given = answer();
  if (mode === 'slow') await wait(slowMs);
  if (mode === 'twice') {
    reply.raw.socket?.destroy();
    return reply.hijack();
  }
  return mode === 'garbage' ? reply.type('text/html').send('<html>') : given;
}

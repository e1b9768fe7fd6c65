/** Letting somebody apply for oneself, and taking it back. */
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { grantProxy, revokeProxy } from './commands.proxy.ts';
import { ownProxies } from './queries.proxy.ts';

const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const ProxyView = Type.Object({
  id: Id,
  nameMasked: Type.String({ description: 'of the other one' }),
  since: Day,
  validTo: Type.String({ format: 'date', description: 'first day on which it no longer counts' }),
});

export const proxyRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/proxies',
    summary: 'Who may apply for the caller, and for whom the caller may apply',
    permission: 'proxy.own',
    schema: { reply: Type.Object({ given: Type.Array(ProxyView), received: Type.Array(ProxyView) }) },
    handle: ({ app, session }) => ownProxies(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/proxies',
    summary: 'Let another adult apply for the caller until a day, a year at most',
    permission: 'proxy.own',
    perMinute: 10,
    status: 201,
    schema: {
      body: Type.Object({
        name: Type.String({ minLength: 2, maxLength: 60 }),
        citizenNumber: Type.String({ maxLength: 40 }),
        validTo: Day,
        consentVersion: Type.String({ minLength: 1, maxLength: 40, description: 'of the words that were agreed to' }),
      }),
      reply: Type.Object({ proxyId: Id }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) =>
      grantProxy(app, session, key, {
        ...body,
        name: body.name.replace(/\s/g, ''),
        citizenNumber: body.citizenNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
      }),
  }),
  defineRoute({
    method: 'POST',
    path: '/proxies/:id/revoke',
    summary: 'End it at once: the principal or the agent',
    permission: 'proxy.own',
    schema: { params: Type.Object({ id: Id }), reply: Type.Object({}) },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await revokeProxy(app, session, key, params.id);
      return {};
    },
  }),
];

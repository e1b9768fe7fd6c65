/** Sign-in of staff by the government's identity provider, and the link that it needs. */
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { endByProvider, signInBySso } from './commands.sso.ts';
import { beginSsoLink, linkSso, unlinkSso } from './commands.sso-link.ts';
import { beginSsoVisit } from './commands.sso-visit.ts';
import { ownSsoLink } from './queries.sessions.ts';
import { SessionView, signedIn } from './routes.session-view.ts';

const Moment = Type.String({ format: 'date-time' });
const Visit = Type.Object({
  ticket: Type.String({ description: 'for the browser to keep until it comes back' }),
  url: Type.String({ description: 'where the browser goes' }),
});
const CameBack = Type.Object({
  ticket: Type.String({ minLength: 1, maxLength: 100 }),
  search: Type.String({ maxLength: 4000, description: 'query of the address to which the provider sent the browser' }),
});
const Nothing = Type.Object({});

export const ssoRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/sessions/sso/visits',
    summary: 'Begin to sign in as staff by the identity provider',
    permission: 'public',
    perMinute: 20,
    status: 201,
    schema: { reply: Visit },
    handle: ({ app }) => beginSsoVisit(app, null),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/sso',
    summary: 'Sign in as staff whom the identity provider vouches for',
    permission: 'public',
    perMinute: 20,
    schema: { body: CameBack, reply: SessionView },
    handle: async ({ app, body, device }) => signedIn(app, await signInBySso(app, body, device)),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/sso/ended',
    summary: 'The identity provider says that a session ended there (Back-Channel Logout 1.0)',
    permission: 'public',
    perMinute: 600,
    caller: 'outside-system',
    schema: { body: Type.Object({ logout_token: Type.String({ maxLength: 10_000 }) }), reply: Nothing },
    async handle({ app, body }) {
      await endByProvider(app, body.logout_token);
      return {};
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/sso-link',
    summary: "Whether the caller's account is linked to somebody at the identity provider",
    permission: 'session.own',
    schema: {
      reply: Type.Object({
        link: Type.Union([Type.Object({ createdAt: Moment, usedAt: Type.Union([Moment, Type.Null()]) }), Type.Null()]),
      }),
    },
    handle: ({ app, session }) => ownSsoLink(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/sso-link/visits',
    summary: "Begin to link the caller's account to the caller at the identity provider",
    permission: 'session.own',
    status: 201,
    schema: { reply: Visit },
    handle: ({ app, session }) => beginSsoLink(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/sso-link',
    summary: 'Link the account to whom the identity provider vouches for',
    permission: 'session.own',
    status: 201,
    schema: { body: CameBack, reply: Nothing },
    idempotent: true,
    async handle({ app, session, body, key }) {
      await linkSso(app, session, key, body);
      return {};
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/sso-link',
    summary: 'Take the link away',
    permission: 'session.own',
    schema: { reply: Nothing },
    idempotent: true,
    async handle({ app, session, key }) {
      await unlinkSso(app, session, key);
      return {};
    },
  }),
];

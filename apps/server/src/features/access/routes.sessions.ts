/** The own sessions and passkeys, and how somebody new on the staff comes in. */
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { activate, issueActivation } from './commands.activation.ts';
import { endOwnSessions, endStaffSessions } from './commands.end-sessions.ts';
import { registerPasskey, registrationOptions, removePasskey } from './commands.passkey.ts';
import { ownPasskeys, ownSessions } from './queries.sessions.ts';

const Id = Type.String({ format: 'uuid' });
const ById = Type.Object({ id: Id });
const Moment = Type.String({ format: 'date-time' });
const Ended = Type.Object({ ended: Type.Integer() });

export const sessionRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/sessions',
    summary: 'Where the caller is signed in, the last used first',
    permission: 'session.own',
    schema: {
      reply: Type.Array(
        Type.Object({
          id: Id,
          device: Type.Enum(['weapp', 'phone', 'computer', 'unknown']),
          method: Type.Enum(['password', 'passkey', 'code', 'wechat', 'sso', 'unknown']),
          createdAt: Moment,
          seenAt: Moment,
          present: Type.Boolean(),
        }),
      ),
    },
    handle: ({ app, session }) => ownSessions(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/:id/end',
    summary: "End one of the caller's sessions",
    permission: 'session.own',
    schema: { params: ById, reply: Ended },
    idempotent: true,
    handle: ({ app, session, params, key }) => endOwnSessions(app, session, key, { id: params.id }),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/end-others',
    summary: "End all of the caller's sessions but this one",
    permission: 'session.own',
    schema: { reply: Ended },
    idempotent: true,
    handle: ({ app, session, key }) => endOwnSessions(app, session, key, 'others'),
  }),
  defineRoute({
    method: 'POST',
    path: '/staff/:id/sessions/end',
    summary: 'End all sessions of somebody on the staff',
    permission: 'organisation.staff',
    schema: { params: ById, reply: Ended },
    idempotent: true,
    handle: ({ app, session, params, key }) => endStaffSessions(app, session, key, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/staff/:id/activation',
    summary: 'A code by which somebody new on the staff sets the own password; shown once',
    permission: 'organisation.staff',
    schema: { params: ById, reply: Type.Object({ code: Type.String(), expiresAt: Moment }) },
    idempotent: true,
    handle: ({ app, session, params, key }) => issueActivation(app, session, key, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/activation',
    summary: 'Set the first password by such a code; the reply holds the secret for the authenticator, this once',
    permission: 'public',
    perMinute: 10,
    schema: {
      body: Type.Object({
        login: Type.String({ maxLength: 60 }),
        code: Type.String({ maxLength: 30 }),
        password: Type.String({ maxLength: 200 }),
      }),
      reply: Type.Object({ totpSecret: Type.String(), totpUri: Type.String() }),
    },
    handle: ({ app, body }) => activate(app, { ...body, login: body.login.trim() }),
  }),
  defineRoute({
    method: 'GET',
    path: '/passkeys',
    summary: "The caller's passkeys",
    permission: 'session.own',
    schema: {
      reply: Type.Array(
        Type.Object({ id: Id, name: Type.String(), createdAt: Moment, usedAt: Type.Union([Moment, Type.Null()]) }),
      ),
    },
    handle: ({ app, session }) => ownPasskeys(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/passkeys/options',
    summary: 'What the browser needs to make a passkey (WebAuthn creation options)',
    permission: 'session.own',
    schema: { reply: Type.Object({ challengeId: Id, options: Type.Any() }) },
    handle: ({ app, session }) => registrationOptions(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/passkeys',
    summary: 'Keep a passkey that the browser made',
    permission: 'session.own',
    status: 201,
    schema: {
      body: Type.Object({
        challengeId: Id,
        name: Type.String({ minLength: 1, maxLength: 60 }),
        response: Type.Any({ description: 'RegistrationResponseJSON' }),
      }),
      reply: Type.Object({ passkeyId: Id }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => registerPasskey(app, session, key, body),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/passkeys/:id',
    summary: 'Forget a passkey',
    permission: 'session.own',
    schema: { params: ById, reply: Type.Object({}) },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await removePasskey(app, session, key, params.id);
      return {};
    },
  }),
];

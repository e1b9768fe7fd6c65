/** What is asked of staff again before something grave: password and code, or a passkey; and a password of one's own choice. */
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { confirmByPasskey, confirmByPassword } from './commands.confirm.ts';
import { changePassword } from './commands.new-password.ts';

const Password = Type.String({ maxLength: 200 });
const Code = Type.String({ maxLength: 10 });
const Nothing = Type.Object({});

export const confirmRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/session/confirmation',
    summary: 'Show again that the caller is the owner of the account, by password and one-time code',
    permission: 'session.own',
    perMinute: 20,
    schema: { body: Type.Object({ password: Password, totp: Code }), reply: Nothing },
    idempotent: true,
    async handle({ app, session, body, key }) {
      await confirmByPassword(app, session, key, body);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/session/confirmation/passkey',
    summary: 'The same by a passkey',
    permission: 'session.own',
    perMinute: 20,
    schema: {
      body: Type.Object({
        challengeId: Type.String({ format: 'uuid' }),
        response: Type.Unsafe<AuthenticationResponseJSON>(Type.Any({ description: 'AuthenticationResponseJSON' })),
      }),
      reply: Nothing,
    },
    idempotent: true,
    async handle({ app, session, body, key }) {
      await confirmByPasskey(app, session, key, body);
      return {};
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/session/password',
    summary: "Change the caller's password, by the old one and a one-time code",
    permission: 'session.own',
    perMinute: 20,
    schema: { body: Type.Object({ password: Password, totp: Code, next: Password }), reply: Nothing },
    idempotent: true,
    async handle({ app, session, body, key }) {
      await changePassword(app, session, key, body);
      return {};
    },
  }),
];

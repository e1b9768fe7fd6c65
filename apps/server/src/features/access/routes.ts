/** Sign-in, the session, and what everyone may know of the district. */
import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { sendCode, signInCitizen } from './commands.citizen.ts';
import { authenticationOptions, signInByPasskey } from './commands.passkey.ts';
import { signOut } from './commands.session.ts';
import { signInStaff } from './commands.staff.ts';
import { phoneFromWechat, signInFromWechat, visitFromWechat } from './commands.wechat.ts';
import { district, hospitals, regionsBelow } from './queries.district.ts';
import { confirmRoutes } from './routes.confirm.ts';
import { SessionView, signedIn, viewOf } from './routes.session-view.ts';
import { sessionRoutes } from './routes.sessions.ts';
import { ssoRoutes } from './routes.sso.ts';

const WechatCode = Type.String({ minLength: 1, maxLength: 200 });
const Ticket = Type.String({ minLength: 1, maxLength: 100 });
const Visit = Type.Object({ ticket: Ticket, needs: Type.Enum(['nothing', 'phone', 'identity']) });

const signInRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/sessions/codes',
    summary: 'Send a one-time code to a phone',
    permission: 'public',
    perMinute: 10,
    status: 202,
    schema: {
      body: Type.Object({ phone: Type.String({ maxLength: 20 }) }),
      reply: Type.Object({ resendAfterSeconds: Type.Integer() }),
      example: { body: { phone: '13900000001' }, reply: { resendAfterSeconds: 60 } },
    },
    handle: ({ app, body }) => sendCode(app, body.phone.trim()),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/citizen',
    summary: 'Sign in as a citizen; the first time with name and citizen number',
    permission: 'public',
    perMinute: 20,
    schema: {
      body: Type.Object({
        phone: Type.String({ maxLength: 20 }),
        code: Type.String({ maxLength: 10 }),
        citizenNumber: Type.Optional(Type.String({ maxLength: 40 })),
        name: Type.Optional(Type.String({ maxLength: 60 })),
      }),
      reply: SessionView,
      example: { body: { phone: '13900000001', code: '482913' } },
    },
    handle: async ({ app, body, device }) => {
      const given = { ...body, phone: body.phone.trim(), code: body.code.trim() };
      return signedIn(app, await signInCitizen(app, given, device));
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/wechat/visits',
    summary: 'Say who comes from WeChat, by a code of wx.login; what is still needed to sign in',
    permission: 'public',
    perMinute: 20,
    status: 201,
    schema: { body: Type.Object({ code: WechatCode }), reply: Visit },
    handle: ({ app, body }) => visitFromWechat(app, body.code),
  }),
  defineRoute({
    method: 'POST',
    path: '/wechat/visits/phone',
    summary: 'Add the phone that WeChat vouches for, by a code of its getPhoneNumber button',
    permission: 'public',
    perMinute: 20,
    schema: { body: Type.Object({ ticket: Ticket, code: WechatCode }), reply: Visit },
    handle: ({ app, body }) => phoneFromWechat(app, body.ticket, body.code),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/wechat',
    summary: 'Sign in as a citizen from WeChat; the first time with name and citizen number',
    permission: 'public',
    perMinute: 20,
    schema: {
      body: Type.Object({
        ticket: Ticket,
        citizenNumber: Type.Optional(Type.String({ maxLength: 40 })),
        name: Type.Optional(Type.String({ maxLength: 60 })),
      }),
      reply: SessionView,
    },
    handle: async ({ app, body, device }) => signedIn(app, await signInFromWechat(app, body, device)),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/staff',
    summary: 'Sign in as staff with login, password and one-time code',
    permission: 'public',
    perMinute: 20,
    schema: {
      body: Type.Object({
        login: Type.String({ maxLength: 60 }),
        password: Type.String({ maxLength: 200 }),
        totp: Type.String({ maxLength: 10 }),
      }),
      reply: SessionView,
      example: { body: { login: 'reviewer1', password: 'Yimi-demo-2026', totp: '482913' } },
    },
    handle: async ({ app, body, device }) => signedIn(app, await signInStaff(app, body, device)),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/passkey/options',
    summary: 'What the browser needs to sign in by a passkey (WebAuthn request options)',
    permission: 'public',
    perMinute: 20,
    schema: { reply: Type.Object({ challengeId: Type.String({ format: 'uuid' }), options: Type.Any() }) },
    handle: ({ app }) => authenticationOptions(app),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/passkey',
    summary: 'Sign in as staff by a passkey',
    permission: 'public',
    perMinute: 20,
    schema: {
      body: Type.Object({
        challengeId: Type.String({ format: 'uuid' }),
        response: Type.Any({ description: 'AuthenticationResponseJSON' }),
      }),
      reply: SessionView,
    },
    handle: async ({ app, body, device }) => signedIn(app, await signInByPasskey(app, body, device)),
  }),
  defineRoute({
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in, with posts and permissions',
    permission: 'session.own',
    schema: { reply: SessionView },
    handle: async ({ session }) => viewOf(session),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out',
    permission: 'session.own',
    schema: {
      reply: Type.Object({
        leaveAt: Type.Union([Type.String(), Type.Null()], {
          description: 'page of the identity provider on which the session ends that it began there',
        }),
      }),
    },
    handle: async ({ app, session }) => respond(await signOut(app, session), { sessionCookie: null }),
  }),
  defineRoute({
    method: 'GET',
    path: '/regions',
    summary: 'The townships of the county, or the villages of a township, that take part',
    permission: 'public',
    schema: {
      query: Type.Object({ parent: Type.String({ pattern: '^(\\d{6}|\\d{9})$' }) }),
      reply: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String() })),
    },
    handle: async ({ app, query }) =>
      (await regionsBelow(app.store, query.parent)).map(({ code, name, kind }) => ({ code, name, kind })),
  }),
  defineRoute({
    method: 'GET',
    path: '/district',
    summary: "The district's name and its settings for new cases",
    permission: 'public',
    schema: {
      reply: Type.Object({
        county: Type.String(),
        name: Type.String(),
        settings: Type.Object({
          signingDoctors: Type.Integer(),
          notice: Type.Union([Type.Literal('before-issue'), Type.Literal('after-issue')]),
          noticeWorkingDays: Type.Integer(),
          acceptWorkingDays: Type.Integer(),
          renewalWindowMonths: Type.Union([Type.Integer(), Type.Null()]),
          renewalAssessment: Type.Union([Type.Literal('always'), Type.Literal('when-needed')]),
        }),
        wechatTemplateId: Type.Union([Type.String(), Type.Null()], {
          description: 'of the subscription message that the mini-program asks for',
        }),
        sso: Type.Union([Type.Object({ name: Type.String() }), Type.Null()], {
          description: 'the identity provider by which staff may sign in',
        }),
      }),
    },
    handle: async ({ app }) => ({
      ...(await district(app.store)),
      wechatTemplateId: app.config.wechat?.template?.id ?? null,
      sso: app.sso && { name: app.sso.name },
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/hospitals',
    summary: 'The designated hospitals',
    permission: 'hospital.read',
    schema: {
      reply: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          regionCode: Type.String(),
          address: Type.Union([Type.String(), Type.Null()]),
          phone: Type.Union([Type.String(), Type.Null()]),
          textChannel: Type.Union([Type.String(), Type.Null()]),
        }),
      ),
    },
    handle: ({ app }) => hospitals(app.store),
  }),
];

export const routes: readonly Route[] = [...signInRoutes, ...sessionRoutes, ...confirmRoutes, ...ssoRoutes];

import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { certificateDocument } from './queries.document.ts';
import { certificateView, myCertificates, verifyCertificate } from './queries.ts';

const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

const Certificate = Type.Object({
  id: Type.String(),
  personId: Type.String(),
  holderName: Type.String(),
  numberMasked: Type.String(),
  number: Type.Optional(Type.String()),
  category: Type.Integer({ minimum: 1, maximum: 7 }),
  level: Type.Integer({ minimum: 1, maximum: 4 }),
  levelName: Type.String(),
  parts: Type.Array(Type.Object({ category: Type.Integer(), level: Type.Integer(), name: Type.String() })),
  status: Type.Enum(['active', 'frozen', 'expired', 'lost', 'superseded', 'cancelled']),
  inNoticeUntil: Nullable(Type.String({ format: 'date' })),
  issuedOn: Type.String({ format: 'date' }),
  expiresOn: Type.String({ format: 'date' }),
  licenceIdentifier: Type.String(),
  verificationCode: Type.String(),
  portraitId: Nullable(Type.String()),
  caseId: Nullable(Type.String()),
});

const Verification = Type.Object({
  valid: Type.Union([Type.Literal('valid'), Type.Literal('not-valid'), Type.Literal('unknown')]),
  why: Type.String(),
  asOf: Type.String({ format: 'date-time' }),
  nameMasked: Type.Optional(Type.String()),
  level: Type.Optional(Type.String()),
  expiresOn: Type.Optional(Type.String({ format: 'date' })),
});

const ById = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const routes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/certificates',
    summary: 'Certificates of the person who is signed in and of their wards, those in force first',
    permission: 'certificate.own',
    schema: { reply: Type.Array(Certificate) },
    handle: ({ app, session }) => myCertificates(app, session),
  }),
  defineRoute({
    method: 'GET',
    path: '/certificates/:id',
    summary: 'One certificate; reveal=1 gives the holder the full number',
    permission: 'certificate.read',
    schema: {
      params: ById,
      query: Type.Object({ reveal: Type.Optional(Type.Literal('1')) }),
      reply: Certificate,
    },
    handle: ({ app, session, params, query }) => certificateView(app, session, params.id, query.reveal === '1'),
  }),
  defineRoute({
    method: 'GET',
    path: '/certificates/:id/document.pdf',
    summary: 'The certificate as a tagged PDF',
    permission: 'certificate.read',
    media: 'application/pdf',
    schema: { params: ById, reply: Type.Any() },
    handle: async ({ app, session, params }) =>
      respond(await certificateDocument(app, session, params.id), {
        headers: { 'content-type': 'application/pdf', 'cache-control': 'private, no-store' },
      }),
  }),
  defineRoute({
    method: 'GET',
    path: '/verify/:code',
    summary: 'Whether a shown certificate is valid, by its verification code',
    permission: 'public',
    perMinute: 60,
    schema: { params: Type.Object({ code: Type.String({ minLength: 8, maxLength: 20 }) }), reply: Verification },
    handle: ({ app, params }) => verifyCertificate(app, params.code),
  }),
];

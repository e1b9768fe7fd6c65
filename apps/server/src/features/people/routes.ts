import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type RawRoute, type Route } from '../../platform/http/route.ts';
import { acceptPhoto } from './commands.file.ts';
import { lookUpPerson } from './commands.lookup.ts';
import { receiveUpload } from './commands.upload.ts';
import { ownPeople, photoOf } from './queries.own.ts';
import { proxyRoutes } from './routes.proxy.ts';

const Id = Type.String({ format: 'uuid' });
const nullable = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()]);

const OwnPerson = Type.Object({
  personId: Id,
  name: Type.String(),
  nameMasked: Type.String(),
  relation: Type.String({ description: "'self', 'principal', or who the caller is to the ward" }),
  ageYears: Type.Integer(),
  certificate: Type.Union([
    Type.Object({ id: Id, status: Type.String(), expiresOn: Type.String({ format: 'date' }) }),
    Type.Null(),
  ]),
});

const personRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/me/people',
    summary: 'The person who is signed in and the people whom this person guards',
    permission: 'case.own',
    schema: { reply: Type.Array(OwnPerson) },
    handle: ({ app, session }) => ownPeople(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/people/lookup',
    summary: 'Whether the district knows a person, by name and citizen number',
    permission: 'person.lookup',
    perMinute: 60,
    schema: {
      body: Type.Object({ citizenNumber: Type.String({ maxLength: 40 }), name: Type.String({ maxLength: 60 }) }),
      reply: Type.Object({
        personId: nullable(Type.String()),
        nameMasked: Type.String(),
        regionCode: nullable(Type.String()),
        known: Type.Boolean(),
        ageYears: Type.Union([Type.Integer(), Type.Null()]),
        certificateStatus: nullable(Type.String()),
      }),
    },
    handle: ({ app, session, body }) => lookUpPerson(app, session, body),
  }),
  defineRoute({
    method: 'POST',
    path: '/files',
    summary: 'Takes a complete upload over as a photo',
    permission: 'file.write',
    schema: {
      body: Type.Object({
        uploadId: Type.String({ maxLength: 80 }),
        kind: Type.Enum([
          'portrait',
          'id-front',
          'id-back',
          'household-book',
          'guardian-document',
          'medical',
          'proof',
          'paper',
        ]),
        personId: Type.Optional(Id),
      }),
      reply: Type.Object({ fileId: Id, width: Type.Integer(), height: Type.Integer() }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => acceptPhoto(app, session, key, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/files/:id',
    summary: 'A photo in scope',
    permission: 'file.read',
    media: 'image/jpeg',
    schema: { params: Type.Object({ id: Id }), reply: Type.Any() },
    handle: async ({ app, session, params }) => {
      const { bytes, media } = await photoOf(app, session, params.id);
      return respond(bytes, { headers: { 'content-type': media, 'cache-control': 'private, max-age=300' } });
    },
  }),
];

export const routes: readonly Route[] = [...personRoutes, ...proxyRoutes];

/** Resumable uploads by the tus protocol. */
export const rawRoutes: readonly RawRoute[] = [
  {
    methods: ['HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
    path: '/uploads/*',
    permission: 'file.write',
    handle: receiveUpload,
  },
];

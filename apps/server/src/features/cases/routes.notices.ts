import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { decideOnObjection, noticesToday, objectionsOf, raiseObjection } from './commands.notice.ts';
import { ById, Id, Moment, nullable, Staged } from './routes.shapes.ts';

const Day = Type.String({ format: 'date' });
const words = {
  name: Type.String({ minLength: 1, maxLength: 60 }),
  contact: Type.String({ minLength: 1, maxLength: 100 }),
  words: Type.String({ minLength: 1, maxLength: 2000 }),
};

export const noticeRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/notices',
    summary: 'Public notices that run today; masked',
    permission: 'public',
    schema: {
      reply: Type.Array(
        Type.Object({
          id: Id,
          nameMasked: Type.String(),
          villageName: Type.String(),
          serviceName: Type.String(),
          startsOn: Day,
          endsOn: Day,
        }),
      ),
    },
    handle: ({ app }) => noticesToday(app),
  }),
  defineRoute({
    method: 'POST',
    path: '/notices/:id/objections',
    summary: 'Objects to a public notice',
    permission: 'public',
    perMinute: 10,
    schema: { params: ById, body: Type.Object(words), reply: Type.Object({ id: Id }) },
    idempotent: true,
    handle: ({ app, params, body, key }) => raiseObjection(app, params.id, body, key),
  }),
  defineRoute({
    method: 'GET',
    path: '/cases/:id/objections',
    summary: 'Objections against the notice of a case',
    permission: 'objection.decide',
    schema: {
      params: ById,
      reply: Type.Array(
        Type.Object({
          id: Id,
          noticeId: Id,
          ...words,
          at: Moment,
          decidedAt: nullable(Moment),
          upheld: nullable(Type.Boolean()),
          reason: nullable(Type.String({ description: 'of the decision' })),
        }),
      ),
    },
    handle: ({ app, session, params }) => objectionsOf(app, session, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/objections/:id/decision',
    summary: 'Decides an objection; one that is upheld stops the case or suspends its certificate',
    permission: 'objection.decide',
    schema: {
      params: ById,
      body: Type.Object({ upheld: Type.Boolean(), reason: Type.String({ maxLength: 1000 }) }),
      reply: Staged,
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => decideOnObjection(app, session, params.id, body, key),
  }),
];

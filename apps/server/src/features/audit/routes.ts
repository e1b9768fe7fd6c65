import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { trailOf } from './queries.ts';

export const routes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/me/trail',
    summary: 'Who read or changed the file of the person who is signed in',
    permission: 'session.own',
    schema: {
      reply: Type.Array(
        Type.Object({
          at: Type.String({ format: 'date-time' }),
          actorRole: Type.String(),
          action: Type.String(),
          outcome: Type.String(),
        }),
      ),
    },
    handle: ({ app, session }) => trailOf(app, session),
  }),
];

import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { readMessage } from './commands.ts';
import { myMessages } from './queries.ts';

const Message = Type.Object({
  id: Type.String(),
  caseId: Type.Union([Type.String(), Type.Null()]),
  kind: Type.String(),
  title: Type.String(),
  body: Type.String(),
  createdAt: Type.String({ format: 'date-time' }),
  readAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
});

export const routes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/messages',
    summary: 'The newest 100 messages of the person who is signed in',
    permission: 'message.own',
    schema: { reply: Type.Array(Message) },
    handle: ({ app, session }) => myMessages(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/messages/:id/read',
    summary: 'Marks a message as read',
    permission: 'message.own',
    schema: {
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      reply: Type.Object({ read: Type.Literal(true) }),
    },
    idempotent: true,
    handle: ({ app, session, params, key }) => readMessage(app, session, params.id, key),
  }),
];

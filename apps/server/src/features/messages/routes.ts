import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { readStaffMessages } from './commands.staff.ts';
import { readMessage } from './commands.ts';
import { myMessages, staffMessages } from './queries.ts';

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
  defineRoute({
    method: 'GET',
    path: '/staff-messages',
    summary: 'The newest 100 messages to the staff member who is signed in',
    permission: 'message.own',
    schema: { reply: Type.Array(Type.Omit(Message, ['caseId'])) },
    handle: ({ app, session }) => staffMessages(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/staff-messages/read',
    summary: 'Marks all of them as read',
    permission: 'message.own',
    schema: { reply: Type.Object({}) },
    idempotent: true,
    handle: async ({ app, session, key }) => {
      await readStaffMessages(app, session, key);
      return {};
    },
  }),
];

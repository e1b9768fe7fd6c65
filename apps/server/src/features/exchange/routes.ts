import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { submissionsFor } from './queries.ts';

const Submission = Type.Object({
  submissionId: Type.String(),
  state: Type.Union([Type.Literal('waiting'), Type.Literal('received'), Type.Literal('refused')]),
  attempts: Type.Integer(),
  receipt: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
  createdAt: Type.String({ format: 'date-time' }),
  receivedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
});

export const routes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cases/:id/registry',
    summary: 'What the national registry was handed for a case, and its signed receipts',
    permission: 'registry.read',
    schema: { params: Type.Object({ id: Type.String({ format: 'uuid' }) }), reply: Type.Array(Submission) },
    handle: ({ app, session, params }) => submissionsFor(app, session, params.id),
  }),
];

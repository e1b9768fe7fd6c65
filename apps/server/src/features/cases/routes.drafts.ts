import { type Static, Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { beginDraft, discardDraft, saveAnswer } from './commands.draft.ts';
import { submitDraft } from './commands.submit.ts';
import { draftOf, draftsOf } from './queries.draft.ts';
import { AnswerValue, ById, GivenAnswers, Id, Moment, Nothing, nullable, Subject, Submitted } from './routes.shapes.ts';

const SubjectView = Type.Object({
  personId: Id,
  name: Type.String(),
  isSelf: Type.Boolean(),
  relation: nullable(Type.String()),
});
const summary = {
  id: Id,
  serviceId: Type.String(),
  serviceVersion: Type.Integer(),
  subject: SubjectView,
  revision: Type.Integer(),
  updatedAt: Moment,
};
const Answer = Type.Object({
  value: AnswerValue,
  source: Type.String({ description: "'typed', or where it was known from" }),
  sourceLabel: Type.Optional(Type.String()),
  confirmed: Type.Boolean(),
  previous: Type.Optional(AnswerValue),
});
const Draft = Type.Object({
  ...summary,
  facts: Type.Object({
    ageYears: nullable(Type.Integer()),
    hasGuardian: Type.Boolean(),
    enteredByStaff: Type.Boolean(),
    holdsCertificate: Type.Boolean(),
  }),
  answers: Type.Record(Type.String(), Answer),
});

export const draftRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/drafts',
    summary: 'Begins a draft with everything that is known, or gives the one that is there',
    permission: 'case.submit',
    schema: {
      body: Type.Object({ serviceId: Type.String({ maxLength: 60 }), subject: Subject }),
      reply: Draft,
      example: { body: { serviceId: 'disability-certificate', subject: { kind: 'self' } } },
    },
    idempotent: true,
    handle: async ({ app, session, body, key }) =>
      (await draftOf(app.store, session, await beginDraft(app, session, key, body))) as Static<typeof Draft>,
  }),
  defineRoute({
    method: 'GET',
    path: '/drafts',
    summary: "The caller's drafts, the latest first",
    permission: 'draft.write',
    schema: { reply: Type.Array(Type.Object(summary)) },
    handle: ({ app, session }) => draftsOf(app.store, session),
  }),
  defineRoute({
    method: 'GET',
    path: '/drafts/:id',
    summary: 'One draft with its answers',
    permission: 'draft.write',
    schema: { params: ById, reply: Draft },
    handle: async ({ app, session, params }) => (await draftOf(app.store, session, params.id)) as Static<typeof Draft>,
  }),
  defineRoute({
    method: 'PUT',
    path: '/drafts/:id/answers/:question',
    summary: 'Saves one answer; 409 with both values when it was given elsewhere meanwhile',
    permission: 'draft.write',
    schema: {
      params: Type.Object({ id: Id, question: Type.String({ maxLength: 60 }) }),
      body: Type.Object({ value: nullable(AnswerValue), revision: Type.Integer({ minimum: 0 }) }),
      reply: Type.Object({ answer: nullable(Answer), revision: Type.Integer() }),
    },
    idempotent: true,
    handle: async ({ app, session, params: { id: draftId, question }, body, key }) =>
      (await saveAnswer(app, session, key, { draftId, question, ...body })) as {
        answer: Static<typeof Answer> | null;
        revision: number;
      },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/drafts/:id',
    summary: 'Throws a draft away',
    permission: 'draft.write',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await discardDraft(app, session, key, params.id);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/drafts/:id/submit',
    summary: 'Submits a draft as an application',
    permission: 'case.submit',
    schema: { params: ById, reply: Submitted },
    idempotent: true,
    handle: ({ app, session, params, key }) => submitDraft(app, session, key, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/drafts/:id/paper',
    summary: 'Submits what somebody brought on paper, with all answers and the scan; the day of receipt counts',
    permission: 'paper.enter',
    schema: {
      params: ById,
      body: Type.Object({ answers: GivenAnswers, receivedOn: Type.String({ format: 'date' }), scan: Id }),
      reply: Submitted,
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => submitDraft(app, session, key, params.id, body),
  }),
];

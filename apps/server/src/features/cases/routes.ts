import { REVEAL_REASONS, type RevealReason } from '@yimi/domain/reveal-reasons';
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { act } from './commands.act.ts';
import { revealNumbers } from './commands.reveal.ts';
import { submitCase } from './commands.submit.ts';
import { colleaguesOf } from './queries.colleagues.ts';
import { listOwnCases, queue } from './queries.list.ts';
import { caseView } from './queries.view.ts';
import { draftRoutes } from './routes.drafts.ts';
import { handedRoutes } from './routes.handed.ts';
import { noticeRoutes } from './routes.notices.ts';
import { ById, CaseSummary, GivenAnswers, Id, nullable, Subject, Submitted } from './routes.shapes.ts';
import { CaseView } from './routes.view.ts';

const QueueFilter = Type.Object({
  view: Type.Optional(Type.Enum(['mine', 'open', 'overdue', 'all'])),
  stage: Type.Optional(Type.String({ maxLength: 40 })),
  service: Type.Optional(Type.String({ maxLength: 60 })),
  before: Type.Optional(Type.String({ maxLength: 80, description: "the last page's `next`" })),
});
const QueuePage = Type.Object({
  items: Type.Array(CaseSummary),
  next: nullable(Type.String()),
  counts: Type.Object(
    { mine: Type.Integer(), open: Type.Integer(), overdue: Type.Integer() },
    { description: 'up to 500 each' },
  ),
});

const caseRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/cases',
    summary: 'Submits a whole application in one call, for counters and other systems',
    permission: 'case.enter',
    schema: {
      body: Type.Object({ serviceId: Type.String({ maxLength: 60 }), subject: Subject, answers: GivenAnswers }),
      reply: Submitted,
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => submitCase(app, session, key, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/cases',
    summary: "The caller's own cases, the newest first",
    permission: 'case.own',
    schema: { reply: Type.Array(CaseSummary) },
    handle: ({ app, session }) => listOwnCases(app, session),
  }),
  defineRoute({
    method: 'GET',
    path: '/queue',
    summary:
      'A page of 50 of the queue of a jurisdiction: what came last first, of the overdue what is overdue longest',
    permission: 'queue.read',
    schema: { query: Type.Object(QueueFilter.properties, { additionalProperties: false }), reply: QueuePage },
    handle: ({ app, session, query }) => queue(app, session, query),
  }),
  defineRoute({
    method: 'POST',
    path: '/queue/search',
    summary: 'The same for one case or person: a POST, so that no name or number stands in an address or a log',
    permission: 'queue.read',
    schema: {
      body: Type.Object({
        ...QueueFilter.properties,
        text: Type.String({ minLength: 1, maxLength: 40, description: 'a whole case number, citizen number or name' }),
      }),
      reply: QueuePage,
    },
    handle: ({ app, session, body }) => queue(app, session, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/cases/:id',
    summary: 'One case: answers, timeline, clocks and what the caller may do',
    permission: 'case.read',
    schema: { params: ById, reply: CaseView },
    handle: ({ app, session, params }) => caseView(app, session, params.id),
  }),
  defineRoute({
    method: 'GET',
    path: '/cases/:id/colleagues',
    summary: 'Whom the caller may give the case to, or ask for an opinion',
    permission: 'case.coordinate',
    schema: {
      params: ById,
      reply: Type.Array(
        Type.Object({
          accountId: Id,
          name: Type.String(),
          role: Type.String(),
          unitName: Type.String(),
          mayHold: Type.Boolean({ description: 'works in the role that the stage waits for' }),
        }),
      ),
    },
    handle: ({ app, session, params }) => colleaguesOf(app, session, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/cases/:id/reveal',
    summary: 'Whole numbers of one case, for one purpose; the person can read who asked and why',
    permission: 'case.reveal',
    perMinute: 30,
    schema: {
      params: ById,
      body: Type.Object({ reason: Type.Enum(Object.keys(REVEAL_REASONS) as RevealReason[]) }),
      reply: Type.Object({
        'citizen-number': Type.Optional(nullable(Type.String())),
        'certificate-number': Type.Optional(nullable(Type.String())),
        phone: Type.Optional(nullable(Type.String())),
      }),
    },
    handle: ({ app, session, params, body }) => revealNumbers(app, session, params.id, body.reason),
  }),
  defineRoute({
    method: 'POST',
    path: '/cases/:id/actions/:action',
    summary: "Does one act of the service's flow",
    permission: 'case.act',
    schema: {
      params: Type.Object({ id: Id, action: Type.String({ maxLength: 40 }) }),
      body: Type.Object({
        reason: Type.Optional(Type.String({ maxLength: 1000 })),
        missing: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { maxItems: 30 })),
        note: Type.Optional(Type.String({ maxLength: 1000 })),
        answers: Type.Optional(GivenAnswers),
        hospitalId: Type.Optional(Id),
        stage: Type.Optional(Type.String({ maxLength: 40, description: 'of an act that sends back: to where' })),
        colleagueId: Type.Optional(Id),
      }),
      reply: Type.Object({ stage: Type.String(), seq: Type.Integer() }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => act(app, session, key, params.id, params.action, body),
  }),
];

export const routes: readonly Route[] = [...draftRoutes, ...caseRoutes, ...noticeRoutes, ...handedRoutes];

/** The trail, as the person whom it is about and the auditor read it. */
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { checkTrail } from './commands.check.ts';
import { answerToComplaint, complaintsForOffice, makeComplaint } from './commands.complaint.ts';
import { KINDS, type Kind, searchAudit } from './commands.search.ts';
import { chainState, ownTrail } from './queries.ts';
import { alarmRoutes } from './routes.alarms.ts';
import { AuditItem, Outcome } from './routes.shapes.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const Day = Type.String({ format: 'date' });
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const Text = orNull(Type.String());
const ById = Type.Object({ id: Id });
const Judgement = Type.Enum(['in-order', 'wrong']);
const Words = Type.String({ minLength: 2, maxLength: 1000 });

const OwnItem = Type.Object({
  id: Id,
  at: Moment,
  actorRole: Type.String(),
  action: Type.String(),
  outcome: Outcome,
  by: Type.Enum(['self', 'phone', 'agent', 'staff']),
  roleName: Type.String(),
  unitName: Text,
  did: Type.String({ description: 'what was done, in words' }),
  why: orNull(Type.String({ description: 'for what purpose, in words' })),
  personMasked: orNull(Type.String({ description: 'whose file it was, where it was a ward' })),
});

const OwnComplaint = Type.Object({
  id: Id,
  auditId: Id,
  at: Moment,
  dueOn: Day,
  words: Type.String(),
  answeredAt: orNull(Moment),
  outcome: orNull(Judgement),
  answer: Text,
  about: OwnItem,
});

const Chain = Type.Object({
  sealed: Type.Integer({ description: 'rows that are chained' }),
  waiting: Type.Integer({ description: 'rows that will be chained within a minute' }),
  head: orNull(Type.Object({ size: Type.Integer(), root: Type.String(), at: Moment })),
  check: orNull(
    Type.Object({
      at: Moment,
      whole: Type.Boolean(),
      rows: Type.Integer(),
      fault: Text,
      seq: orNull(Type.Integer()),
      auditId: orNull(Id),
    }),
  ),
});

const Complaint = Type.Object({
  id: Id,
  at: Moment,
  dueOn: Day,
  overdue: Type.Boolean(),
  complainantMasked: Type.String(),
  words: Type.String(),
  about: AuditItem,
  own: Type.Boolean({ description: 'the caller did what is complained about, and cannot judge it' }),
  answeredAt: orNull(Moment),
  answeredByName: Text,
  outcome: orNull(Judgement),
  answer: Text,
});

const ownRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/me/trail',
    summary: "Who read or changed the own file or a ward's, in words; the first page with one's complaints",
    permission: 'trail.own',
    schema: {
      query: Type.Object({ before: Type.Optional(Id) }),
      reply: Type.Object({
        items: Type.Array(OwnItem),
        next: orNull(Id),
        complaints: Type.Array(OwnComplaint),
      }),
    },
    handle: ({ app, session, query }) => ownTrail(app, session, query.before),
  }),
  defineRoute({
    method: 'POST',
    path: '/me/trail/:id/complaint',
    summary: 'Says of one row of the own trail that it should not have been',
    permission: 'trail.own',
    status: 201,
    schema: {
      params: ById,
      body: Type.Object({ words: Words }),
      reply: Type.Object({ id: Id, dueOn: Day }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => makeComplaint(app, session, params.id, body.words, key),
  }),
];

const officeRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/audit/search',
    summary: 'A page of the trail, the newest first; by POST, since it may hold a citizen number',
    permission: 'audit.read',
    perMinute: 60,
    schema: {
      body: Type.Object({
        from: Type.Optional(Day),
        to: Type.Optional(Day),
        actor: Type.Optional(Type.String({ maxLength: 60 })),
        about: Type.Optional(Type.String({ maxLength: 40 })),
        kind: Type.Optional(Type.Enum(Object.keys(KINDS) as Kind[])),
        outcome: Type.Optional(Outcome),
        withSystem: Type.Optional(Type.Boolean({ description: 'also what jobs did by themselves' })),
        before: Type.Optional(Id),
      }),
      reply: Type.Object({ about: Text, items: Type.Array(AuditItem), next: orNull(Id) }),
    },
    handle: ({ app, session, body }) => searchAudit(app, session, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/audit/chain',
    summary: 'How far the trail is sealed and published, and what the last check found',
    permission: 'audit.read',
    schema: { reply: Chain },
    handle: ({ app }) => chainState(app),
  }),
  defineRoute({
    method: 'POST',
    path: '/audit/check',
    summary: 'Checks the whole trail now',
    permission: 'audit.read',
    perMinute: 6,
    schema: { reply: Chain },
    handle: async ({ app, session }) => {
      await checkTrail(app, session.actor, app.store.newId());
      return chainState(app);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/complaints',
    summary: 'What people complained about, those that wait first',
    permission: 'complaint.answer',
    schema: { reply: Type.Array(Complaint) },
    handle: ({ app, session }) => complaintsForOffice(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/complaints/:id/answer',
    summary: 'Answers a complaint, once; not by who did what it is about',
    permission: 'complaint.answer',
    schema: {
      params: ById,
      body: Type.Object({ outcome: Judgement, answer: Words }),
      reply: Type.Object({ answered: Type.Literal(true) }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => answerToComplaint(app, session, params.id, body, key),
  }),
];

export const routes: readonly Route[] = [...ownRoutes, ...officeRoutes, ...alarmRoutes];

import { CHECK_WAYS } from '@yimi/service-kit/outcome';
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { askCheck, changeEntitlement, recordCheck } from './commands.entry.ts';
import { dueChecks, ownEntitlements } from './queries.ts';
import { paymentRoutes } from './routes.payments.ts';

const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const Day = Type.String({ format: 'date' });
const Way = Type.Enum([...CHECK_WAYS]);
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Seq = Type.Object({ seq: Type.Integer() });
const Note = Type.Optional(Type.String({ maxLength: 500 }));

const SUMMARY = {
  id: Type.String(),
  caseId: Type.String(),
  caseNo: Type.String(),
  serviceId: Type.String(),
  serviceName: Type.String(),
  subjectMasked: Type.String(),
  regionName: Type.String(),
  status: Type.Enum(['active', 'stopped', 'ended']),
  checkDueOn: Nullable(Day),
  checkAsked: Nullable(Way),
};

const Entitlement = Type.Object({
  ...SUMMARY,
  holderName: Type.String(),
  grade: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  gives: Type.String(),
  period: Type.Enum(['month', 'once', 'standing']),
  amountFen: Nullable(Type.Integer({ description: 'null: the district has confirmed none, or it gives no money' })),
  startsOn: Day,
  endsOn: Nullable(Day),
  basis: Type.String(),
  checkWays: Type.Array(Way),
  checkSoon: Type.Boolean(),
  stops: Type.Record(Type.String(), Type.String()),
  entries: Type.Array(
    Type.Object({
      kind: Type.Enum(['started', 'reminded', 'warned', 'check-asked', 'checked', 'stopped', 'resumed', 'ended']),
      on: Day,
      way: Nullable(Way),
      reason: Nullable(Type.String()),
      note: Nullable(Type.String()),
      actorRole: Type.String(),
      at: Type.String({ format: 'date-time' }),
    }),
  ),
  payments: Type.Array(
    Type.Object({
      month: Type.String(),
      amountFen: Type.Integer(),
      state: Type.Enum(['waiting', 'paid', 'returned']),
      settledAt: Nullable(Type.String({ format: 'date-time' })),
    }),
  ),
});

const DueCheck = Type.Object({
  ...SUMMARY,
  overdue: Type.Boolean(),
  ways: Type.Array(Way),
  reasons: Type.Array(Type.Object({ id: Type.String(), says: Type.String() })),
});

export const routes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/entitlements',
    summary: 'All that the person who is signed in and their wards are or were entitled to, with what was paid',
    permission: 'entitlement.own',
    schema: { reply: Type.Array(Entitlement) },
    handle: ({ app, session }) => ownEntitlements(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/entitlements/:id/check-requests',
    summary: 'Says by which way the yearly check should be done',
    permission: 'entitlement.own',
    schema: { params: ById, body: Type.Object({ way: Way }), reply: Seq },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => askCheck(app, session, key, params.id, body.way),
  }),
  defineRoute({
    method: 'GET',
    path: '/checks-due',
    summary: 'Yearly checks of the area that are due or come due within thirty days',
    permission: 'entitlement.read',
    schema: { reply: Type.Array(DueCheck) },
    handle: ({ app, session }) => dueChecks(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/entitlements/:id/checks',
    summary: 'Records that somebody was looked at, by a meeting or at home; on which day, where a phone had no network',
    permission: 'entitlement.check',
    schema: {
      params: ById,
      body: Type.Object({ way: Way, dueOn: Day, on: Type.Optional(Day), note: Note }),
      reply: Seq,
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => recordCheck(app, session, key, params.id, body),
  }),
  defineRoute({
    method: 'POST',
    path: '/entitlements/:id/changes',
    summary: 'Stops, resumes or ends an entitlement, by a person and with a reason',
    permission: 'entitlement.change',
    schema: {
      params: ById,
      body: Type.Object({
        change: Type.Enum(['stop', 'resume', 'end']),
        reason: Type.Optional(Type.String({ maxLength: 60 })),
        note: Note,
      }),
      reply: Seq,
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => changeEntitlement(app, session, key, params.id, body),
  }),
  ...paymentRoutes,
];

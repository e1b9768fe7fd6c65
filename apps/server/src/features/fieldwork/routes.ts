import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { recordVisit } from './commands.ts';
import { OUTCOMES, REASONS, visitsDue } from './queries.ts';

const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const Outcome = Type.Enum([...OUTCOMES]);

const Visit = Type.Object({
  personId: Type.String(),
  subjectMasked: Type.String(),
  regionName: Type.String(),
  reasons: Type.Array(
    Type.Object({
      kind: Type.Enum([...REASONS]),
      aboutId: Type.String({ description: 'id of the entitlement, case, draft, certificate or visit' }),
      serviceId: Type.Union([Type.String(), Type.Null()]),
      says: Type.String(),
      on: Type.String({ format: 'date', description: 'when it is or was due, ends, or since when it waits' }),
    }),
  ),
  lastVisit: Type.Union([Type.Object({ on: Day, outcome: Outcome }), Type.Null()]),
});

export const routes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/visits-due',
    summary: 'Whom to visit in the area and why, by the harm that waiting does',
    permission: 'visit.read',
    schema: { reply: Type.Object({ on: Day, visits: Type.Array(Visit) }) },
    handle: ({ app, session }) => visitsDue(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/visits',
    summary: 'Writes down what came of a visit to somebody at home',
    permission: 'visit.record',
    schema: {
      body: Type.Object({
        personId: Id,
        outcome: Outcome,
        note: Type.Optional(Type.String({ maxLength: 500 })),
        on: Day,
      }),
      reply: Type.Object({ id: Type.String() }),
    },
    idempotent: true,
    status: 201,
    handle: ({ app, session, body, key }) => recordVisit(app, session, key, body),
  }),
];

import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { decline, proposeVersion, publish } from './commands.ts';
import { replays } from './queries.replay.ts';
import { impactOf, ruleVersions } from './queries.ts';

const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const Day = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Nothing = Type.Object({});
const strict = { additionalProperties: false } as const;

const fact = Type.String({ maxLength: 40 });
const Value = Type.String({ maxLength: 60 });
const Values = Type.Array(Value, { minItems: 1, maxItems: 40 });
const MOST = 20;

const Test = Type.Union([
  Type.Object({ fact, is: Type.Union([Value, Type.Boolean()]) }, strict),
  Type.Object({ fact, oneOf: Values }, strict),
  Type.Object({ fact, hasAny: Values }, strict),
  Type.Object({ fact, atLeast: Type.Integer() }, strict),
  Type.Object({ fact, atMost: Type.Integer() }, strict),
]);
const Tests = Type.Array(Test, { maxItems: MOST });
const Group = Type.Union([Type.Object({ all: Tests }, strict), Type.Object({ any: Tests }, strict)]);
const Rows = Type.Array(Type.Union([Test, Group]), { maxItems: MOST });
const Table = Type.Union([Type.Object({ all: Rows }, strict), Type.Object({ any: Rows }, strict)]);

const Clause = Type.Union([
  Type.Object(
    { change: Type.Enum(['widen', 'tighten']), clause: Type.String({ maxLength: 60 }), holds: Table },
    strict,
  ),
  Type.Object({ change: Type.Literal('add'), holds: Table }, strict),
]);
const Clauses = Type.Array(Clause, { maxItems: MOST });

const FactValue = Type.Union([Value, Type.Integer(), Type.Boolean(), Type.Array(Value), Type.Null()]);
const Example = Type.Object(
  {
    person: Type.String({ maxLength: 60 }),
    facts: Type.Record(Type.String(), FactValue),
    expect: Type.Enum(['yes', 'no', 'ask']),
  },
  strict,
);

const Counts = Type.Object({ yes: Type.Integer(), no: Type.Integer(), ask: Type.Integer() });
const Impact = Type.Object({
  people: Type.Integer(),
  before: Counts,
  after: Counts,
  more: Type.Integer({ description: 'people of whom the rules say yes only after the change' }),
  fewer: Type.Integer(),
  newlyUnknown: Type.Integer(),
});

const DECISION = {
  serviceId: Type.String({ maxLength: 60 }),
  validFrom: Day,
  document: Type.String({ maxLength: 200 }),
  clauses: Clauses,
  examples: Type.Array(Example, { maxItems: MOST }),
};

const Version = Type.Object({
  id: Type.String(),
  ...DECISION,
  serviceVersion: Type.Integer(),
  rulesFrom: Day,
  proposedByName: Type.String(),
  proposedAt: Moment,
  own: Type.Boolean({ description: 'the caller proposed it and cannot publish it' }),
  publishedByName: Nullable(Type.String()),
  publishedAt: Nullable(Moment),
  impact: Nullable(Impact),
});

const Verdict = Type.Enum(['yes', 'no', 'ask']);
const Replays = Type.Object({
  judgements: Type.Integer(),
  differing: Type.Integer(),
  lastReplayedOn: Nullable(Day),
  cases: Type.Array(
    Type.Object({
      caseId: Type.String(),
      caseNo: Type.String(),
      serviceName: Type.String(),
      judgedOn: Day,
      clauses: Type.Array(Type.Object({ clause: Type.String(), was: Nullable(Verdict), now: Nullable(Verdict) })),
    }),
  ),
});

export const routes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/rule-versions',
    summary: 'What the district decided of the rules that are its to decide: what waits first, then the newest',
    permission: 'rules.read',
    schema: { reply: Type.Array(Version) },
    handle: ({ app, session }) => ruleVersions(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/rule-versions',
    summary: 'Proposes a version, with the examples that it has to answer as expected',
    permission: 'rules.propose',
    schema: { body: Type.Object(DECISION), reply: Type.Object({ versionId: Type.String() }) },
    idempotent: true,
    status: 201,
    handle: ({ app, session, body, key }) => proposeVersion(app, session, key, body),
  }),
  defineRoute({
    method: 'POST',
    path: '/rule-versions/impact',
    summary: 'How many people a decision would bring in and leave out, by what the registers know; writes nothing',
    permission: 'rules.read',
    schema: { body: Type.Object({ serviceId: DECISION.serviceId, clauses: Clauses }), reply: Impact },
    perMinute: 60,
    handle: ({ app: { store }, body }) =>
      impactOf((query) => store.read(countyScope(store.county), query), store, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/rule-replays',
    summary: 'Decided cases that the same facts and versions answer otherwise now, a hundred at most',
    permission: 'rules.watch',
    schema: { reply: Replays },
    handle: ({ app }) => replays(app),
  }),
  defineRoute({
    method: 'POST',
    path: '/rule-versions/:id/publish',
    summary: 'Publishes what somebody else proposed; it counts for applications from its day on',
    permission: 'rules.publish',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await publish(app, session, key, params.id);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/rule-versions/:id/decline',
    summary: 'Turns a proposal down',
    permission: 'rules.publish',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await decline(app, session, key, params.id);
      return {};
    },
  }),
];

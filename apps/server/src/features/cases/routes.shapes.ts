/** Shapes that several routes of cases share. */
import { type TSchema, Type } from 'typebox';

export const Id = Type.String({ format: 'uuid' });
export const Moment = Type.String({ format: 'date-time' });
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
export const ById = Type.Object({ id: Id });

export const AnswerValue = Type.Union([
  Type.String({ maxLength: 2000 }),
  Type.Boolean(),
  Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 }),
]);
export const GivenAnswers = Type.Record(Type.String({ maxLength: 60 }), AnswerValue);

const Number18 = Type.String({ maxLength: 40 });
const Name = Type.String({ maxLength: 60 });

/** Whom an application is for. */
export const Subject = Type.Union([
  Type.Object({ kind: Type.Literal('self') }),
  Type.Object({ kind: Type.Literal('ward'), personId: Id }),
  Type.Object({ kind: Type.Literal('principal'), personId: Id }),
  Type.Object({ kind: Type.Literal('new-ward'), citizenNumber: Number18, name: Name, relation: Name }),
  Type.Object({
    kind: Type.Literal('person'),
    citizenNumber: Number18,
    name: Name,
    regionCode: Type.Optional(Type.String({ pattern: '^\\d{12}$' })),
  }),
]);

export const ServiceClock = Type.Object({
  usedMs: Type.Integer(),
  promiseMs: Type.Integer(),
  running: Type.Boolean(),
});

export const CaseSummary = Type.Object({
  id: Id,
  caseNo: Type.String(),
  serviceId: Type.String(),
  serviceVersion: Type.Integer(),
  subjectMasked: Type.String(),
  stage: Type.String(),
  ownerRole: Type.String(),
  submittedAt: Moment,
  stageSince: Moment,
  dueAt: nullable(Moment),
  escalatedTo: nullable(Type.String()),
  closedAt: nullable(Moment),
  supervisedAt: nullable(Moment),
  regionCode: Type.String(),
  regionName: Type.String(),
  serviceClock: ServiceClock,
});

export const Submitted = Type.Object({ caseId: Id, caseNo: Type.String() });
export const Staged = Type.Object({ stage: Type.String() });
export const Nothing = Type.Object({});

/** The shape of one case. */
import { Type } from 'typebox';
import { AnswerValue, CaseSummary, Id, Moment, nullable, ServiceClock } from './routes.shapes.ts';

const Optional = (schema: ReturnType<typeof Type.String>) => Type.Optional(schema);
const Day = Type.String({ format: 'date' });
const Verdict = Type.Enum(['yes', 'no', 'ask']);

export const CaseView = Type.Object({
  ...CaseSummary.properties,
  parts: Type.Array(CaseSummary, { description: 'of one thing: a case of its own for each part' }),
  partOf: nullable(CaseSummary),
  subject: Type.Object({
    personId: Id,
    name: Type.String(),
    citizenNumberMasked: Type.String(),
    sex: Type.Enum(['male', 'female']),
    ageYears: Type.Integer(),
    phoneMasked: nullable(Type.String()),
    regionName: Type.String(),
  }),
  answers: Type.Array(
    Type.Object({
      question: Type.String(),
      value: AnswerValue,
      sourceLabel: nullable(Type.String()),
      previous: nullable(AnswerValue),
    }),
  ),
  photos: Type.Array(Type.Object({ question: Type.String(), fileId: Id })),
  acceptance: nullable(
    Type.Object(
      {
        verdict: Verdict,
        on: Day,
        clauses: Type.Array(
          Type.Object({ clause: Type.String(), verdict: Verdict, reason: Type.String(), basis: Type.String() }),
        ),
      },
      {
        description: 'what the rules suggest to staff who decide; null for others, and once nothing is left to accept',
      },
    ),
  ),
  known: nullable(
    Type.Object(
      {
        certificate: nullable(Type.Object({ status: Type.String(), issuedOn: Day, endedOn: nullable(Day) })),
        otherCases: Type.Array(CaseSummary),
      },
      { description: 'what the district has of the same person, for staff who see the answers' },
    ),
  ),
  timeline: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      action: Type.String(),
      actorRole: Type.String(),
      actorName: Type.String(),
      at: Moment,
      words: nullable(
        Type.Object({
          reason: Optional(Type.String()),
          missing: Type.Optional(Type.Array(Type.String())),
          note: Optional(Type.String()),
          colleague: Optional(Type.String()),
        }),
      ),
    }),
  ),
  clocks: Type.Object({
    service: ServiceClock,
    statutory: nullable(
      Type.Object({
        dueAt: nullable(Moment),
        workingDaysLeft: nullable(Type.Integer()),
        overdue: Type.Boolean(),
        basis: Type.String(),
      }),
    ),
  }),
  openActions: Type.Array(Type.String()),
  paper: nullable(
    Type.Object({ receivedOn: Day, scan: nullable(Id) }, { description: 'of an application that came on paper' }),
  ),
  desk: nullable(
    Type.Object(
      {
        holder: nullable(Type.String({ description: 'name of the colleague to whom it was handed over' })),
        asked: Type.Array(Type.String(), { description: 'names of those whose opinion is awaited' }),
        awaited: Type.Array(Type.String(), { description: 'roles whose agreement is awaited' }),
        openActs: Type.Array(Type.String(), { description: 'acts of the desk that are open to the caller' }),
      },
      { description: 'who looks at it beside the owner; for staff' },
    ),
  ),
  appointment: nullable(
    Type.Object({
      slotId: Id,
      startsAt: Type.String(),
      hospitalName: Type.String(),
      address: Type.String(),
      homeVisit: Type.Boolean(),
    }),
  ),
  assessment: nullable(
    Type.Object({
      state: Type.Enum(['begun', 'concluded', 'sealed']),
      meets: nullable(Type.Boolean()),
      parts: Type.Array(Type.Object({ category: Type.Integer(), level: nullable(Type.Integer()) })),
    }),
  ),
  notice: nullable(Type.Object({ id: Id, startsOn: Day, endsOn: Day })),
  certificateId: nullable(Id),
  hospitalId: nullable(Id),
});

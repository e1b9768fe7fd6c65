import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { beginAssessment, concludeOn } from './commands.assess.ts';
import { bookAppointment, cancelBooking } from './commands.book.ts';
import { sealConclusion } from './commands.seal.ts';
import { signConclusion } from './commands.sign.ts';
import { assessmentView, slotsOf, suggestionFor, workOfHospital } from './queries.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const ById = Type.Object({ id: Id });
const ByCase = Type.Object({ caseId: Id });
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SM3 of the document that was shown' });
const Staged = Type.Object({ stage: Type.String() });
const Work = Type.Object({
  caseId: Id,
  caseNo: Type.String(),
  subjectMasked: Type.String(),
  stage: Type.String(),
  startsAt: Type.Union([Moment, Type.Null()]),
});
const Document = Type.Object({ lines: Type.Array(Type.String()), digest: Digest });

/** Which values a category has, and between which bounds, says the domain's table MEASURES. */
const MeasuredParts = Type.Array(
  Type.Object({
    category: Type.Enum([1, 2, 3, 4, 5, 6]),
    values: Type.Record(Type.String({ maxLength: 40 }), Type.Unknown()),
    level: Type.Union([Type.Enum([1, 2, 3, 4]), Type.Null()]),
  }),
  { minItems: 1, maxItems: 6 },
);

export const routes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/hospitals/:id/slots',
    summary: 'Free appointments of a hospital, three weeks from a day on',
    permission: 'hospital.read',
    schema: {
      params: ById,
      query: Type.Object({ from: Type.Optional(Type.String({ format: 'date' })) }),
      reply: Type.Array(Type.Object({ id: Id, startsAt: Moment, free: Type.Integer(), homeVisit: Type.Boolean() })),
    },
    handle: ({ app, session, params, query }) =>
      slotsOf(app, session, params.id, query.from ? new Date(`${query.from}T00:00:00+08:00`) : app.store.now()),
  }),
  defineRoute({
    method: 'POST',
    path: '/cases/:id/appointment',
    summary: 'Books an appointment, or moves the one there is',
    permission: 'appointment.book',
    schema: {
      params: ById,
      body: Type.Object({ slotId: Id }),
      reply: Type.Object({ stage: Type.String(), seq: Type.Integer(), startsAt: Moment }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => bookAppointment(app, session, params.id, body.slotId, key),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/cases/:id/appointment',
    summary: 'Gives the appointment up',
    permission: 'appointment.book',
    schema: { params: ById, reply: Type.Object({ stage: Type.String(), seq: Type.Integer() }) },
    idempotent: true,
    handle: ({ app, session, params, key }) => cancelBooking(app, session, params.id, key),
  }),
  defineRoute({
    method: 'GET',
    path: '/assessments',
    summary: "What waits for this hospital's doctors and seal keepers",
    permission: 'assessment.read',
    schema: { reply: Type.Object({ today: Type.Array(Work), open: Type.Array(Work), toSeal: Type.Array(Work) }) },
    handle: ({ app, session }) => workOfHospital(app, session),
  }),
  defineRoute({
    method: 'GET',
    path: '/assessments/:caseId',
    summary: 'One assessment: the person, the findings, the document and its signatures',
    permission: 'assessment.read',
    schema: {
      params: ByCase,
      reply: Type.Object({
        caseId: Id,
        caseNo: Type.String(),
        stage: Type.String(),
        round: Type.Integer(),
        subject: Type.Object({
          name: Type.String(),
          sex: Type.String(),
          ageYears: Type.Integer(),
          ageMonths: Type.Integer(),
          portraitId: Type.Union([Type.String(), Type.Null()]),
        }),
        kinds: Type.Array(Type.String()),
        findings: Type.Any(),
        document: Type.Optional(Type.Union([Document, Type.Null()])),
        signatures: Type.Array(Type.Object({ doctorId: Id, doctorName: Type.String(), signedAt: Moment })),
        signaturesNeeded: Type.Integer(),
      }),
    },
    handle: ({ app, session, params }) => assessmentView(app, session, params.caseId),
  }),
  defineRoute({
    method: 'POST',
    path: '/assessments/:caseId/begin',
    summary: 'The doctor begins the assessment',
    permission: 'assessment.write',
    schema: { params: ByCase, reply: Type.Object({ stage: Type.String(), round: Type.Integer() }) },
    idempotent: true,
    handle: ({ app, session, params, key }) => beginAssessment(app, session, params.caseId, key),
  }),
  defineRoute({
    method: 'POST',
    path: '/assessments/:caseId/suggestion',
    summary: 'The level that GB/T 26341 suggests for measured values, with its reasons; nothing is written',
    permission: 'assessment.write',
    schema: { params: ByCase, body: Type.Object({ parts: MeasuredParts }), reply: Type.Any() },
    handle: ({ app, session, params, body }) => suggestionFor(app, session, params.caseId, body.parts),
  }),
  defineRoute({
    method: 'PUT',
    path: '/assessments/:caseId/conclusion',
    summary: 'Writes the conclusion and returns the document to be signed',
    permission: 'assessment.write',
    schema: {
      params: ByCase,
      body: Type.Object({
        parts: MeasuredParts,
        meets: Type.Boolean(),
        opinion: Type.String({ minLength: 1, maxLength: 1000 }),
        reasonForDifference: Type.Optional(Type.String({ maxLength: 500 })),
      }),
      reply: Type.Object({ document: Document }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => concludeOn(app, session, params.caseId, body, key),
  }),
  defineRoute({
    method: 'POST',
    path: '/assessments/:caseId/signatures',
    summary: "Signs the document that was shown with the doctor's SM2 key",
    permission: 'assessment.write',
    schema: {
      params: ByCase,
      body: Type.Object({ digest: Digest, pin: Type.String({ pattern: '^\\d{6,12}$' }) }),
      reply: Type.Object({ signed: Type.Integer(), needed: Type.Integer(), stage: Type.String() }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => signConclusion(app, session, params.caseId, body, key),
  }),
  defineRoute({
    method: 'POST',
    path: '/assessments/:caseId/seal',
    summary: "Seals the signed document with the hospital's SM2 key",
    permission: 'assessment.seal',
    schema: { params: ByCase, body: Type.Object({ digest: Digest }), reply: Staged },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => sealConclusion(app, session, params.caseId, body.digest, key),
  }),
];

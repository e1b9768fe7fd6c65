import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { confirmNewAmount, proposeAmount } from './commands.amounts.ts';
import { approve, discard, prepareList, takeBankFile } from './commands.payments.ts';
import { amountTable } from './queries.amounts.ts';
import { exportList, listPayments, paymentList } from './queries.payments.ts';

const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const Moment = Type.String({ format: 'date-time' });
const Fen = Type.Integer({ minimum: 0 });
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const ById = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Nothing = Type.Object({});

const LIST = {
  id: Type.String(),
  serviceId: Type.String(),
  serviceName: Type.String(),
  month: Month,
  status: Type.Enum(['prepared', 'approved', 'settled', 'discarded']),
  preparedByName: Type.String(),
  preparedAt: Moment,
  own: Type.Boolean({ description: 'the caller prepared it and cannot approve it' }),
  approvedByName: Nullable(Type.String()),
  approvedAt: Nullable(Moment),
  exportedAt: Nullable(Moment),
  lineCount: Type.Integer(),
  heldCount: Type.Integer(),
  totalFen: Fen,
  paidFen: Fen,
  returnedFen: Fen,
  waitingFen: Fen,
};

const Line = Type.Object({
  id: Type.String(),
  caseId: Type.String(),
  caseNo: Type.String(),
  subjectMasked: Type.String(),
  month: Month,
  amountFen: Nullable(Fen),
  state: Type.Enum(['held', 'waiting', 'paid', 'returned', 'discarded']),
  why: Nullable(Type.String()),
  settledAt: Nullable(Moment),
});

const Amounts = Type.Object({
  services: Type.Array(
    Type.Object({
      serviceId: Type.String(),
      name: Type.String(),
      grades: Type.Array(Type.Object({ grade: Type.String(), name: Type.String() })),
    }),
  ),
  amounts: Type.Array(
    Type.Object({
      id: Type.String(),
      serviceId: Type.String(),
      grade: Type.String(),
      validFrom: Type.String({ format: 'date' }),
      amountFen: Fen,
      document: Type.String(),
      proposedByName: Type.String(),
      confirmedByName: Nullable(Type.String()),
      own: Type.Boolean(),
    }),
  ),
});

/** A bank's answer for a whole district: 40 000 lines of a hundred bytes. */
const BANK_FILE_BYTES = 4_000_000;

export const paymentRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/payment-lists',
    summary: 'Payment lists, the newest month first, and the services of which lists are made',
    permission: 'payment.read',
    schema: {
      reply: Type.Object({
        lists: Type.Array(Type.Object(LIST)),
        services: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
      }),
    },
    handle: ({ app, session }) => listPayments(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/payment-lists',
    summary: 'Prepares the list of a month: all that is due up to it and was not sent to the bank',
    permission: 'payment.prepare',
    schema: {
      body: Type.Object({ serviceId: Type.String({ maxLength: 60 }), month: Month }),
      reply: Type.Object({ listId: Type.String() }),
    },
    status: 201,
    idempotent: true,
    handle: ({ app, session, body, key }) => prepareList(app, session, key, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/payment-lists/:id',
    summary: 'A list with its lines, each with the decision that it stems from',
    permission: 'payment.read',
    schema: { params: ById, reply: Type.Object({ ...LIST, lines: Type.Array(Line) }) },
    handle: ({ app, session, params }) => paymentList(app, session, params.id),
  }),
  defineRoute({
    method: 'POST',
    path: '/payment-lists/:id/approve',
    summary: 'Approves a list that somebody else prepared',
    permission: 'payment.approve',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await approve(app, session, key, params.id);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/payment-lists/:id/discard',
    summary: 'Takes back a list that nobody has approved',
    permission: 'payment.prepare',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await discard(app, session, key, params.id);
      return {};
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/payment-lists/:id/export.csv',
    summary: 'The approved list as the bank takes it; written into the trail',
    permission: 'payment.prepare',
    media: 'text/csv',
    schema: { params: ById, reply: Type.Any() },
    handle: async ({ app, session, params }) => {
      const { csv, name } = await exportList(app, session, params.id);
      return respond(csv, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          'cache-control': 'private, no-store',
        },
      });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/payment-lists/:id/bank-file',
    summary: "Takes in the bank's answer, whole or not at all",
    permission: 'payment.prepare',
    schema: {
      params: ById,
      body: Type.Object({ content: Type.String({ maxLength: BANK_FILE_BYTES }) }),
      reply: Nothing,
    },
    bodyLimit: 2 * BANK_FILE_BYTES,
    idempotent: true,
    handle: async ({ app, session, params, body, key }) => {
      await takeBankFile(app, session, key, params.id, body.content);
      return {};
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/benefit-amounts',
    summary: 'What the district pays, from which day, by which document',
    permission: 'amount.read',
    schema: { reply: Amounts },
    handle: ({ app, session }) => amountTable(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/benefit-amounts',
    summary: 'Writes down an amount; it counts when somebody else has confirmed it',
    permission: 'amount.propose',
    schema: {
      body: Type.Object({
        serviceId: Type.String({ maxLength: 60 }),
        grade: Type.String({ maxLength: 60 }),
        validFrom: Type.String({ format: 'date' }),
        amountFen: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
        document: Type.String({ maxLength: 200 }),
      }),
      reply: Type.Object({ amountId: Type.String() }),
    },
    status: 201,
    idempotent: true,
    handle: ({ app, session, body, key }) => proposeAmount(app, session, key, body),
  }),
  defineRoute({
    method: 'POST',
    path: '/benefit-amounts/:id/confirm',
    summary: 'Confirms an amount that somebody else wrote down',
    permission: 'amount.confirm',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await confirmNewAmount(app, session, key, params.id);
      return {};
    },
  }),
];

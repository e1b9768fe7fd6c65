/** Tables of many people: asked for, decided by another, fetched a few times. */
import { EXPORT_KINDS } from '@yimi/domain/export-tables';
import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { askForExport, decideOnExport, downloadExport } from './commands.ts';
import { exportsForOffice, ownExports } from './queries.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const Day = Type.String({ format: 'date' });
const Words = Type.String({ minLength: 2, maxLength: 500 });
const Kind = Type.Enum(EXPORT_KINDS);
const Text = Type.Union([Type.String(), Type.Null()]);
const MomentOrNull = Type.Union([Moment, Type.Null()]);

const View = Type.Object({
  id: Id,
  number: Type.String({ description: 'number of the approval, printed in the file' }),
  kind: Kind,
  columns: Type.Array(Type.String()),
  fromDay: Day,
  toDay: Day,
  purpose: Type.String(),
  wantsWhole: Type.Boolean(),
  regionName: Text,
  unitName: Text,
  askedByName: Type.String(),
  askedAt: Moment,
  own: Type.Boolean({ description: 'the caller asked, and cannot decide' }),
  state: Type.Enum(['waiting', 'refused', 'making', 'ready', 'over']),
  decidedByName: Text,
  decidedAt: MomentOrNull,
  givesWhole: Type.Union([Type.Boolean(), Type.Null()]),
  decisionNote: Text,
  rowCount: Type.Union([Type.Integer(), Type.Null()]),
  expiresAt: MomentOrNull,
  downloadsLeft: Type.Integer(),
});

const fileRoute = (format: 'xlsx' | 'csv', media: string) =>
  defineRoute({
    method: 'GET',
    path: `/exports/:id/table.${format}`,
    summary: `The approved table as ${format.toUpperCase()}, for who asked; counted`,
    permission: 'export.ask',
    media,
    schema: { params: Type.Object({ id: Id }), reply: Type.Any() },
    handle: async ({ app, session, params }) => {
      const { number, bytes } = await downloadExport(app, session, params.id, format);
      const headers = {
        'content-disposition': `attachment; filename="${number}.${format}"`,
        'cache-control': 'no-store',
      };
      return respond(bytes, { headers });
    },
  });

export const routes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/exports/own',
    summary: 'What the caller asked for, and what came of it',
    permission: 'export.ask',
    schema: { reply: Type.Array(View) },
    handle: ({ app, session }) => ownExports(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/exports',
    summary: 'Asks for a table of the area of the post; nothing is made yet',
    permission: 'export.ask',
    status: 201,
    schema: {
      body: Type.Object({
        kind: Kind,
        columns: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 20 }),
        fromDay: Day,
        toDay: Day,
        purpose: Words,
        wholeNumbers: Type.Boolean(),
      }),
      reply: Type.Object({ id: Id, number: Type.String(), rows: Type.Integer({ description: 'as of now' }) }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => askForExport(app, session, body, key),
  }),
  defineRoute({
    method: 'GET',
    path: '/exports',
    summary: 'What was asked for in the district, what waits first',
    permission: 'export.decide',
    schema: { reply: Type.Array(View) },
    handle: ({ app, session }) => exportsForOffice(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/exports/:id/decision',
    summary: 'Approves or refuses, once; not by who asked',
    permission: 'export.decide',
    schema: {
      params: Type.Object({ id: Id }),
      body: Type.Object({ approved: Type.Boolean(), wholeNumbers: Type.Boolean(), note: Words }),
      reply: Type.Object({ decided: Type.Literal(true) }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => decideOnExport(app, session, params.id, body, key),
  }),
  fileRoute('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  fileRoute('csv', 'text/csv; charset=utf-8'),
];

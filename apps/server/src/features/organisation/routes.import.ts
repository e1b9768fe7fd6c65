/** Units, people and posts as tables, out and in. */
import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { takeImport } from './commands.import.ts';
import { exportCsv, exportXlsx } from './queries.export.ts';
import { importPreview, imports } from './queries.import.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const orNull = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()]);
/** Of a file of 600 kB in base64. */
const CONTENT_LENGTH = 800_000;

const importState = {
  id: Id,
  fileName: Type.String(),
  uploadedByName: Type.String(),
  uploadedAt: Moment,
  appliedAt: orNull(Moment),
  undoneAt: orNull(Moment),
};
const Sheet = Type.Enum(['units', 'people', 'posts']);

export const importRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/organisation/imports',
    summary: 'Send in a table of units, people or posts; nothing changes yet',
    permission: 'organisation.staff',
    status: 201,
    bodyLimit: CONTENT_LENGTH + 2000,
    schema: {
      body: Type.Object({
        fileName: Type.String({ minLength: 1, maxLength: 200 }),
        content: Type.String({ maxLength: CONTENT_LENGTH, description: 'XLSX or CSV, in base64' }),
      }),
      reply: Type.Object({ importId: Id }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => takeImport(app, session, key, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/organisation/imports',
    summary: 'The newest twenty tables that were sent in',
    permission: 'organisation.read',
    schema: { reply: Type.Array(Type.Object(importState)) },
    handle: ({ app }) => imports(app),
  }),
  defineRoute({
    method: 'GET',
    path: '/organisation/imports/:id',
    summary: 'Row by row what a table would do today',
    permission: 'organisation.read',
    schema: {
      params: Type.Object({ id: Id }),
      reply: Type.Object({
        ...importState,
        counts: Type.Object({
          add: Type.Integer(),
          change: Type.Integer(),
          same: Type.Integer(),
          wrong: Type.Integer(),
        }),
        rows: Type.Array(
          Type.Object({
            sheet: Sheet,
            row: Type.Integer({ description: 'as the spreadsheet counts' }),
            name: Type.String(),
            outcome: Type.Enum(['add', 'change', 'same', 'wrong']),
            says: Type.Array(Type.String()),
          }),
        ),
      }),
    },
    handle: ({ app, params }) => importPreview(app, params.id),
  }),
  defineRoute({
    method: 'GET',
    path: '/organisation/export.xlsx',
    summary: 'Units, people and posts as a workbook that can be sent in again',
    permission: 'organisation.read',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schema: { reply: Type.Any() },
    handle: async ({ app }) =>
      respond(await exportXlsx(app), {
        headers: { 'content-disposition': 'attachment; filename="organisation.xlsx"' },
      }),
  }),
  defineRoute({
    method: 'GET',
    path: '/organisation/export/:sheet',
    summary: 'One of the three tables as CSV',
    permission: 'organisation.read',
    media: 'text/csv; charset=utf-8',
    schema: { params: Type.Object({ sheet: Sheet }), reply: Type.Any() },
    handle: async ({ app, params }) =>
      respond(await exportCsv(app, params.sheet), {
        headers: { 'content-disposition': `attachment; filename="${params.sheet}.csv"` },
      }),
  }),
];

/** Makes what was approved, and removes it when its days are over. */
import { randomBytes } from 'node:crypto';
import { serviceOf } from '@yimi/catalog/catalog';
import { CATEGORIES, type Category, LEVELS, type Level } from '@yimi/domain/disability/category';
import { columnsOf, EXPORT_LIMITS } from '@yimi/domain/export-tables';
import { localDate } from '@yimi/domain/local-date';
import { maskCertificateNumber, maskCitizenNumber } from '@yimi/domain/masking';
import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { inOrderOf } from './queries.mark.ts';
import {
  type CaseRow,
  type ExportRow,
  findExport,
  findToMake,
  findToRemove,
  type HolderRow,
  lockExport,
  markMade,
  markRemoved,
  rowsOf,
} from './store.ts';
import { exportTexts } from './texts.ts';

const SYSTEM: Actor = { id: 'system:exports', role: 'system', name: '' };
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const COLUMN_WIDTH = 20;
const MARK_BYTES = 16;

/** The files are safe on disk before the row names them; what a crash left there is never reached. */
export async function makeExport({ store, files }: Services, exportId: string, key: string): Promise<void> {
  const scope = countyScope(store.county);
  const [found] = await store.read<ExportRow>(scope, findExport(store.county, exportId));
  if (!found?.approved || found.madeAt) return;
  const mark = randomBytes(MARK_BYTES);
  const rows = await store.read<HolderRow | CaseRow>(
    { county: store.county, areas: [found.regionCode] },
    rowsOf(store.county, found),
  );
  const table = tableOf(store, found, mark, rows);
  const [fileId, csvId] = [store.newId(), store.newId()];
  await files.put(fileId, await xlsxOf(found, table));
  await files.put(csvId, Buffer.from(stringify(table, { bom: true, escape_formulas: true })));
  const expires = new Date(store.now().getTime() + EXPORT_LIMITS.days * DAY_MS);
  const taken = await store.command({
    name: 'exports.make',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: exportId,
    async decide(read) {
      const [held] = await read<ExportRow>(lockExport(store.county, exportId));
      const entry = { action: 'export.make', objectKind: 'export', objectId: exportId, outcome: 'done' } as const;
      return {
        reply: !held?.madeAt,
        writes: held?.madeAt
          ? []
          : [markMade(store.county, exportId, mark, fileId, csvId, rows.length, store.now(), expires)],
        audit: [{ ...entry, regionCode: found.regionCode, detail: { rows: rows.length } }],
        events: held?.madeAt ? [] : [{ event: 'export.made', payload: { exportId } }],
      };
    },
  });
  // Another worker was faster.
  if (!taken) for (const each of [fileId, csvId]) await files.remove(each);
}

/** What a crash left unmade. */
export async function makeAgain(app: Services): Promise<void> {
  const { store } = app;
  const before = new Date(store.now().getTime() - 2 * MINUTE_MS);
  const due = await store.read<{ id: string }>(countyScope(store.county), findToMake(store.county, before));
  for (const { id } of due) await makeExport(app, id, `make-again:${id}`);
}

export async function removeOver({ store, files }: Services): Promise<void> {
  const scope = countyScope(store.county);
  for (const { id, fileId, csvId, regionCode } of await store.read<ExportRow>(
    scope,
    findToRemove(store.county, store.now()),
  )) {
    for (const each of [fileId, csvId]) if (each) await files.remove(each);
    await store.command({
      name: 'exports.remove',
      actor: SYSTEM,
      scope,
      key: `remove:${id}`,
      fingerprint: null,
      decide: async () => ({
        reply: null,
        writes: [markRemoved(store.county, id, store.now())],
        audit: [{ action: 'export.remove', objectKind: 'export', objectId: id, regionCode, outcome: 'done' }],
        events: [],
      }),
    });
  }
}

/** The mark that everybody sees stands first, then the headings, then the rows. */
function tableOf(store: Store, wanted: ExportRow, mark: Buffer, rows: readonly (HolderRow | CaseRow)[]): string[][] {
  const names = columnsOf(wanted.kind);
  const seen = exportTexts.mark({
    number: wanted.number,
    who: wanted.askedByName,
    unit: wanted.unitName ?? '',
    on: localDate(store.now()),
    purpose: wanted.purpose,
    approver: wanted.decidedByName ?? '',
  });
  const cells = rows.map((row) => {
    const all = cellsOf(store, row, wanted.givesWhole === true);
    return wanted.columns.map((column) => all[column] ?? '');
  });
  return [[seen], wanted.columns.map((column) => names[column] ?? column), ...inOrderOf(mark, cells)];
}

function cellsOf({ cipher }: Store, row: HolderRow | CaseRow, whole: boolean): Readonly<Record<string, string>> {
  const citizen = cipher.open(row.citizenNumberSealed, 'person.citizen_number_sealed');
  const shared = {
    name: whole ? cipher.open(row.nameSealed, 'person.name_sealed') : row.nameMasked,
    citizenNumber: whole ? citizen : maskCitizenNumber(citizen),
    region: row.region ?? '',
  };
  if ('caseNo' in row) {
    const { name, stages } = serviceOf(row.serviceId, row.serviceVersion).texts;
    return {
      ...shared,
      caseNo: row.caseNo,
      service: name,
      stage: stages[row.stage]?.name ?? row.stage,
      submittedOn: row.on,
    };
  }
  const number = cipher.open(row.numberSealed, 'certificate.number_sealed');
  return {
    ...shared,
    certificateNumber: whole ? number : maskCertificateNumber(number),
    category: CATEGORIES[row.category as Category].name,
    level: LEVELS[row.level as Level].name,
    issuedOn: row.on,
    expiresOn: row.expiresOn,
  };
}

async function xlsxOf(
  { kind, columns, number }: ExportRow,
  [mark = [], headings = [], ...rows]: string[][],
): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value, type: String });
  const data = [
    [
      { value: mark[0] ?? '', type: String, columnSpan: columns.length, wrap: true, height: 48 },
      ...columns.slice(1).map(() => null),
    ],
    headings.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(text)),
  ];
  return writeXlsx([
    { sheet: `${exportTexts.sheets[kind]} ${number}`, columns: headings.map(() => ({ width: COLUMN_WIDTH })), data },
  ]).toBuffer();
}

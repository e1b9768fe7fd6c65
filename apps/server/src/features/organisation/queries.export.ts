/** The organisation as tables: the same that an import takes, so that what was exported comes in again unchanged. */
import { ROLE_NAMES, UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { readSnapshot, type Snapshot } from './queries.snapshot.ts';
import { POST_KINDS, SHEETS, type SheetName } from './texts.ts';

const COLUMN_WIDTH = 20;

/** All three tables in one workbook. */
export async function exportXlsx(app: Services): Promise<Buffer> {
  const now = await snapshotOf(app);
  const sheets = (Object.keys(SHEETS) as SheetName[]).map((name) => {
    const [headings = [], ...rows] = tableOf(now, name);
    return {
      sheet: SHEETS[name].name,
      columns: headings.map(() => ({ width: COLUMN_WIDTH })),
      data: [
        headings.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
      ],
    };
  });
  return writeXlsx(sheets).toBuffer();
}

/** One table. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export async function exportCsv(app: Services, name: SheetName): Promise<Buffer> {
  const csv = stringify(tableOf(await snapshotOf(app), name), { bom: true, escape_formulas: true });
  return Buffer.from(csv);
}

function snapshotOf({ store }: Services): Promise<Snapshot> {
  const scope = countyScope(store.county);
  return readSnapshot((query) => store.read(scope, query), store);
}

function tableOf(now: Snapshot, name: SheetName): string[][] {
  const columns = SHEETS[name].columns;
  const rows: Readonly<Record<string, string | null | undefined>>[] = ROWS[name](now);
  return [Object.values(columns), ...rows.map((row) => Object.keys(columns).map((column) => row[column] ?? ''))];
}

const ROWS: {
  [Name in SheetName]: (now: Snapshot) => Record<keyof (typeof SHEETS)[Name]['columns'], string | null>[];
} = {
  units(now) {
    const codeOf = (id: string | null) => now.units.find((unit) => unit.id === id)?.code ?? null;
    return now.units
      .filter(({ validTo }) => validTo === null || validTo > now.today)
      .map((unit) => ({
        code: unit.code,
        name: unit.name,
        kind: UNIT_KIND_NAMES[unit.kind],
        regionCode: unit.regionCode,
        parent: codeOf(unit.parentId),
        administeredBy: codeOf(unit.administeredBy),
        address: unit.address,
        phone: unit.phone,
        textChannel: unit.textChannel,
        validFrom: unit.validFrom,
        validTo: unit.validTo,
      }));
  },
  people: (now) => now.staff.filter(({ closedAt }) => closedAt === null).map(({ login, name }) => ({ login, name })),
  posts(now) {
    const loginOf = (id: string | undefined) => now.staff.find((each) => each.id === id)?.login ?? null;
    return now.posts.map((post) => ({
      login: loginOf(post.accountId),
      role: ROLE_NAMES[post.role],
      unit: now.units.find(({ id }) => id === post.unitId)?.code ?? null,
      regionCode: post.regionCode,
      kind: POST_KINDS[post.kind],
      insteadOf: loginOf(now.posts.find(({ id }) => id === post.insteadOf)?.accountId),
      validFrom: post.validFrom,
      validTo: post.validTo,
    }));
  },
};

/** Rows of a table, turned into changes one after another: each row sees what those before it did. */
import { isLocalDate, type LocalDate } from '@yimi/domain/local-date';
import { Problem } from '@yimi/domain/problems';
import type { SingleChange } from './commands.change-kinds.ts';
import { type Desk, type Planned, planChange } from './commands.plan.ts';
import type { Snapshot } from './queries.snapshot.ts';
import type { SheetRow } from './store.imports.ts';
import {
  importTexts,
  KIND_OF_NAME,
  POST_KIND_OF_NAME,
  ROLE_OF_NAME,
  SHEETS,
  type SheetName,
  WRITTEN_DAY,
} from './texts.ts';

/** `says`: what is wrong with the row, in words. */
export type RowOutcome = {
  sheet: SheetName;
  row: number;
  name: string;
  outcome: 'add' | 'change' | 'same' | 'wrong';
  says: string[];
};

/** Units first, then people, then posts: a table may bring all that its posts need. */
const ORDER: readonly SheetName[] = ['units', 'people', 'posts'];

/** Plans all rows; those that are wrong change nothing and say why. */
export function planRows(now: Snapshot, desk: Desk, rows: readonly SheetRow[]) {
  const all: Planned[] = [];
  const seen = new Map<string, number>();
  const inOrder = ORDER.flatMap((sheet) => rows.filter((row) => row.sheet === sheet));
  const outcomes = inOrder.map((row): RowOutcome => {
    const wrong: string[] = [];
    const changes = notSeenBefore(seen, row, wrong) ? readRow(now, row, wrong) : [];
    const planned: Planned[] = [];
    for (const change of wrong.length > 0 ? [] : changes) {
      try {
        planned.push(planChange(now, desk, change));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        wrong.push(error.title);
        break;
      }
    }
    all.push(...planned);
    const adds = changes.some(({ kind }) => kind.startsWith('add-') || kind === 'grant-post');
    const outcome = wrong.length > 0 ? 'wrong' : changes.length === 0 ? 'same' : adds ? 'add' : 'change';
    return { sheet: row.sheet, row: row.row, name: nameOf(row), outcome, says: wrong };
  });
  const planned: Planned = {
    accountIds: [...new Set(all.flatMap(({ accountIds }) => accountIds))],
    writes: all.flatMap(({ writes }) => writes),
    events: all.flatMap(({ events }) => events),
    undo: all.flatMap(({ undo }) => undo),
  };
  return { planned, outcomes };
}

const nameOf = ({ sheet, cells }: SheetRow) =>
  sheet === 'units'
    ? (cells.name ?? cells.code ?? '')
    : [cells.login, cells.name ?? cells.role].filter(Boolean).join(' ');

const KEYS: Readonly<Record<SheetName, readonly string[]>> = {
  units: ['code'],
  people: ['login'],
  posts: ['login', 'role', 'unit', 'regionCode'],
};

function notSeenBefore(seen: Map<string, number>, { sheet, row, cells }: SheetRow, wrong: string[]): boolean {
  const key = JSON.stringify([sheet, ...KEYS[sheet].map((column) => cells[column] ?? '')]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  else wrong.push(importTexts.twice(first));
  return first === undefined;
}

/** The changes that a row asks for; none when everything is so already. What cannot be read is added to `wrong`. */
function readRow(now: Snapshot, row: SheetRow, wrong: string[]): SingleChange[] {
  const { columns, needed } = SHEETS[row.sheet];
  const named: Readonly<Record<string, string>> = columns;
  for (const column of needed) if (!row.cells[column]) wrong.push(importTexts.missing(named[column] ?? column));
  if (wrong.length > 0) return [];
  return READERS[row.sheet](now, row.cells, wrong);
}

type Cells = SheetRow['cells'];

const READERS: Readonly<Record<SheetName, (now: Snapshot, cells: Cells, wrong: string[]) => SingleChange[]>> = {
  units(now, cells, wrong) {
    const { code = '', name = '', kind = '', regionCode = '' } = cells;
    const unitKind = KIND_OF_NAME.get(kind);
    if (!unitKind) wrong.push(importTexts.unknownKind(kind));
    const unitOf = (unitCode: string | undefined) => {
      const found = unitCode === undefined ? undefined : now.units.find((unit) => unit.code === unitCode);
      if (unitCode && !found) wrong.push(importTexts.unknownUnit(unitCode));
      return found?.id;
    };
    const validFrom = dayOf(cells, 'units', 'validFrom', wrong) ?? now.today;
    const validTo = dayOf(cells, 'units', 'validTo', wrong);
    const before = now.units.find((unit) => unit.code === code);
    if (before && before.kind !== unitKind) wrong.push(importTexts.fixed(SHEETS.units.columns.kind));
    if (before && before.regionCode !== regionCode) wrong.push(importTexts.fixed(SHEETS.units.columns.regionCode));
    // An empty cell keeps what is there.
    const parts = {
      code,
      name,
      parentId: unitOf(cells.parent) ?? before?.parentId ?? null,
      administeredBy: unitOf(cells.administeredBy) ?? before?.administeredBy ?? null,
      address: cells.address ?? before?.address ?? null,
      phone: cells.phone ?? before?.phone ?? null,
      textChannel: cells.textChannel ?? before?.textChannel ?? null,
    };
    if (!unitKind || wrong.length > 0) return [];
    if (!before) return [{ kind: 'add-unit', unitKind, regionCode, validFrom, ...parts }];
    const same = (Object.keys(parts) as (keyof typeof parts)[]).every((part) => parts[part] === before[part]);
    const ends = validTo !== null && validTo !== before.validTo;
    return [
      ...(same ? [] : [{ kind: 'change-unit' as const, unitId: before.id, ...parts }]),
      ...(ends ? [{ kind: 'end-unit' as const, unitId: before.id, from: validTo }] : []),
    ];
  },

  people(now, { login = '', name = '' }) {
    const before = now.staff.find((each) => each.login === login);
    if (!before) return [{ kind: 'add-account', login, name }];
    return before.name === name ? [] : [{ kind: 'rename', accountId: before.id, name }];
  },

  posts(now, cells, wrong) {
    const { login = '', regionCode = '', unit: unitCode = '' } = cells;
    const role = ROLE_OF_NAME.get(cells.role ?? '');
    if (!role) wrong.push(importTexts.unknownRole(cells.role ?? ''));
    const postKind = cells.kind ? POST_KIND_OF_NAME.get(cells.kind) : 'own';
    if (!postKind) wrong.push(importTexts.unknownPostKind(cells.kind ?? ''));
    const account = now.staff.find((each) => each.login === login);
    if (!account) wrong.push(importTexts.unknownLogin(login));
    const unit = now.units.find((each) => each.code === unitCode);
    if (!unit) wrong.push(importTexts.unknownUnit(unitCode));
    const absent = cells.insteadOf ? now.staff.find((each) => each.login === cells.insteadOf) : undefined;
    if (cells.insteadOf && !absent) wrong.push(importTexts.unknownLogin(cells.insteadOf));
    const validFrom = dayOf(cells, 'posts', 'validFrom', wrong) ?? now.today;
    const validTo = dayOf(cells, 'posts', 'validTo', wrong);
    if (!role || !postKind || !account || !unit || wrong.length > 0) return [];
    const held = (accountId: string | undefined) =>
      now.posts.find(
        (post) =>
          post.accountId === accountId &&
          post.role === role &&
          post.unitId === unit.id &&
          post.regionCode === regionCode,
      );
    const before = held(account.id);
    if (!before) {
      const insteadOf = held(absent?.id)?.id ?? null;
      const place = { accountId: account.id, role, unitId: unit.id, regionCode };
      return [{ kind: 'grant-post', ...place, validFrom, validTo, postKind, insteadOf }];
    }
    if (validTo === null || validTo === before.validTo) return [];
    if (before.validTo !== null && validTo > before.validTo) {
      wrong.push(importTexts.onlyEarlier);
      return [];
    }
    return [{ kind: 'end-post', postId: before.id, from: validTo, successorId: null }];
  },
};

/** A day as people write it: 2026-12-01, 2026/12/1, 2026年12月1日; null where the cell is empty. */
function dayOf(
  cells: Cells,
  sheet: 'units' | 'posts',
  column: 'validFrom' | 'validTo',
  wrong: string[],
): LocalDate | null {
  const written = cells[column];
  if (!written) return null;
  const [, year = '', month = '', day = ''] = WRITTEN_DAY.exec(written) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isLocalDate(date)) return date;
  wrong.push(importTexts.notADate(SHEETS[sheet].columns[column], written));
  return null;
}

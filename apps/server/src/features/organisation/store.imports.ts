/** SQL of tables that were sent in: their rows, and how to take them back. */
import { statement } from '../../platform/store/statement.ts';
import type { UnitRow } from './store.ts';
import type { SheetName } from './texts.ts';

/** `row` counts as the spreadsheet does: the headings are 1. Cells that are empty are not in `cells`. */
export type SheetRow = { sheet: SheetName; row: number; cells: Readonly<Record<string, string>> };

type UnitBefore = Pick<UnitRow, 'code' | 'name' | 'parentId' | 'administeredBy' | 'address' | 'phone' | 'textChannel'>;

/** Stored beside the import, one for each change, in the order in which they were made. */
export type UndoStep =
  | { step: 'remove-unit' | 'close-account' | 'end-post'; id: string }
  | { step: 'restore-unit'; id: string; before: UnitBefore }
  | { step: 'reopen-unit' | 'reopen-post'; id: string; validTo: string | null }
  | { step: 'rename'; id: string; name: string };

export type ImportRow = {
  id: string;
  fileName: string;
  uploadedByName: string;
  uploadedAt: Date;
  rows: readonly SheetRow[];
  appliedAt: Date | null;
  undo: readonly UndoStep[] | null;
  undoneAt: Date | null;
};

const IMPORT = `select i.id, i.file_name as "fileName", a.display_name as "uploadedByName", i.uploaded_at as "uploadedAt",
  i.rows, i.applied_at as "appliedAt", i.undo, i.undone_at as "undoneAt"
  from organisation_import i join account a on a.county_code = i.county_code and a.id = i.uploaded_by`;

/** county, id */
export const findImport = statement('organisation.find_import', `${IMPORT} where i.county_code = $1 and i.id = $2`);

/** The same, held until the command ends. */
export const lockImport = statement(
  'organisation.lock_import',
  `${IMPORT} where i.county_code = $1 and i.id = $2 for update of i`,
);

/** county: the newest twenty */
export const listImports = statement(
  'organisation.list_imports',
  `select i.id, i.file_name as "fileName", a.display_name as "uploadedByName", i.uploaded_at as "uploadedAt",
     i.applied_at as "appliedAt", i.undone_at as "undoneAt"
   from organisation_import i join account a on a.county_code = i.county_code and a.id = i.uploaded_by
   where i.county_code = $1 order by i.uploaded_at desc limit 20`,
);

/** county, id, file name, by, now, rows */
export const insertImport = statement(
  'organisation.insert_import',
  `insert into organisation_import (county_code, id, file_name, uploaded_by, uploaded_at, rows)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** county, id, now, how to undo it */
export const markApplied = statement(
  'organisation.mark_applied',
  'update organisation_import set applied_at = $3, undo = $4 where county_code = $1 and id = $2',
);

export const markUndone = statement(
  'organisation.mark_undone',
  'update organisation_import set undone_at = $3 where county_code = $1 and id = $2',
);

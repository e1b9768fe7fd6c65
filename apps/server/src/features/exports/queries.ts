/** Requests for tables as those who ask and those who decide read them. */
import { EXPORT_LIMITS } from '@yimi/domain/export-tables';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { type ExportRow, exportsOf, findExport, listExports } from './store.ts';

export async function ownExports({ store }: Services, session: Session) {
  const rows = await store.read<ExportRow>(session.scope, exportsOf(store.county, session.accountId));
  return rows.map((row) => exportView(row, session, store.now()));
}

export async function exportsForOffice({ store }: Services, session: Session) {
  const rows = await store.read<ExportRow>(countyScope(store.county), listExports(store.county));
  return rows.map((row) => exportView(row, session, store.now()));
}

export type ExportState = 'waiting' | 'refused' | 'making' | 'ready' | 'over';

function stateOf({ approved, madeAt, removedAt, expiresAt, downloads }: ExportRow, now: Date): ExportState {
  if (approved === null) return 'waiting';
  if (!approved) return 'refused';
  if (!madeAt || !expiresAt) return 'making';
  return removedAt || expiresAt <= now || downloads >= EXPORT_LIMITS.downloads ? 'over' : 'ready';
}

function exportView(row: ExportRow, session: Session, now: Date) {
  const { id, number, kind, columns, fromDay, toDay, purpose, wantsWhole, askedByName, rowCount, downloads } = row;
  return {
    ...{ id, number, kind, columns, fromDay, toDay, purpose, wantsWhole, askedByName, rowCount },
    state: stateOf(row, now),
    regionName: row.regionName,
    unitName: row.unitName,
    askedAt: row.askedAt.toISOString(),
    /** Who asks cannot be who approves. */
    own: row.askedBy === session.accountId,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    givesWhole: row.givesWhole,
    decisionNote: row.decisionNote,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    downloadsLeft: Math.max(0, EXPORT_LIMITS.downloads - downloads),
  };
}

/** Who asked, and under which number: for whom news of it goes to. */
export async function askerOf(
  { store }: Services,
  exportId: string,
): Promise<{ accountId: string; number: string } | null> {
  const [row] = await store.read<ExportRow>(countyScope(store.county), findExport(store.county, exportId));
  return row ? { accountId: row.askedBy, number: row.number } : null;
}

/** Asks for a table, decides about it, and hands it out: each by somebody, each in the trail. */
import { columnsOf, EXPORT_LIMITS, type ExportKind } from '@yimi/domain/export-tables';
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import {
  countDownload,
  countRows,
  decideExport,
  type ExportRow,
  findExport,
  insertExport,
  lockExport,
} from './store.ts';

export type Request = {
  kind: ExportKind;
  columns: readonly string[];
  fromDay: string;
  toDay: string;
  purpose: string;
  wholeNumbers: boolean;
};

const entryOf = (action: string, id: string): AuditEntry => ({
  ...{ action, objectKind: 'export', objectId: id, outcome: 'done' },
});

/** @throws Problem 'export-columns', 'export-days', 'export-too-large' */
export function askForExport(
  { store }: Services,
  session: Session,
  asked: Request,
  key: string,
  limits: { rows: number } = EXPORT_LIMITS,
) {
  const { kind, fromDay, toDay, purpose, wholeNumbers } = asked;
  const { post, accountId } = session;
  if (!post) throw problem('not-allowed');
  const columns = Object.keys(columnsOf(kind)).filter((column) => asked.columns.includes(column));
  if (columns.length === 0 || columns.length < new Set(asked.columns).size) throw problem('export-columns');
  if (toDay < fromDay) throw problem('export-days');
  const { regionCode } = post;
  return store.command({
    name: 'exports.ask',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: asked,
    async decide(read) {
      const [counted] = await read<{ rows: number }>(countRows(store.county, { kind, fromDay, toDay, regionCode }));
      if ((counted?.rows ?? 0) > limits.rows) throw problem('export-too-large');
      const id = store.newId();
      const number = `DC${localDate(store.now()).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`;
      return {
        reply: { id, number, rows: counted?.rows ?? 0 },
        writes: [
          insertExport(
            ...[store.county, id, number, kind, columns, fromDay, toDay, regionCode, purpose.trim(), wholeNumbers],
            ...[accountId, post.id, store.now()],
          ),
        ],
        audit: [{ ...entryOf('export.ask', id), regionCode, detail: { kind, wholeNumbers } }],
        events: [{ event: 'export.asked', payload: { exportId: id } }],
      };
    },
  });
}

export type Judgement = { approved: boolean; wholeNumbers: boolean; note: string };

/** @throws Problem 'not-found', 'export-decided', 'export-by-self', 'export-whole-not-asked' */
export function decideOnExport({ store }: Services, session: Session, id: string, judged: Judgement, key: string) {
  const { approved, wholeNumbers, note } = judged;
  return store.command({
    name: 'exports.decide',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: { id, judged },
    conflicts: { export_four_eyes: 'export-by-self' },
    async decide(read) {
      const [found] = await read<ExportRow>(lockExport(store.county, id));
      if (!found) throw problem('not-found');
      if (found.decidedAt) throw problem('export-decided');
      if (found.askedBy === session.accountId) throw problem('export-by-self');
      const whole = approved && wholeNumbers;
      if (whole && !found.wantsWhole) throw problem('export-whole-not-asked');
      const action = approved ? 'export.approve' : 'export.refuse';
      return {
        reply: { decided: true as const },
        writes: [decideExport(store.county, id, session.accountId, store.now(), approved, whole, note.trim())],
        audit: [{ ...entryOf(action, id), regionCode: found.regionCode, detail: { whole } }],
        events: [{ event: 'export.decided', payload: { exportId: id, approved } }],
      };
    },
  });
}

export type Format = 'xlsx' | 'csv';

/**
 * The file, for who asked for it: counted and written down before it is read.
 * @throws Problem 'not-found', 'export-gone', 'export-used-up'
 */
export async function downloadExport({ store, files }: Services, session: Session, id: string, format: Format) {
  const [found] = await store.read<ExportRow>(session.scope, findExport(store.county, id));
  if (found?.askedBy !== session.accountId || !found.fileId || !found.csvId) throw problem('not-found');
  const { fileId, csvId, number, regionCode } = found;
  await store.command({
    name: 'exports.download',
    actor: session.actor,
    scope: session.scope,
    key: `download:${store.newId()}`,
    fingerprint: { id, format },
    async decide(read) {
      const [held] = await read<ExportRow>(lockExport(store.county, id));
      if (!held?.expiresAt || held.removedAt || held.expiresAt <= store.now()) throw problem('export-gone');
      if (held.downloads >= EXPORT_LIMITS.downloads) throw problem('export-used-up');
      const detail = { format, time: held.downloads + 1, rows: held.rowCount };
      return {
        reply: null,
        writes: [countDownload(store.county, id)],
        audit: [{ ...entryOf('export.download', id), regionCode, outcome: 'read', detail }],
        events: [],
      };
    },
  });
  return { number, bytes: await files.get(format === 'xlsx' ? fileId : csvId) };
}

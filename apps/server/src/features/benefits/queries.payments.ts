import { problem } from '@yimi/domain/problems';
import { stringify } from 'csv-stringify/sync';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonById } from '../people/public.ts';
import { yuanOf } from './commands.bank-file.ts';
import { payingService, payingServices } from './queries.service.ts';
import {
  findList,
  type LineRow,
  type ListRow,
  linesOfList,
  listScope,
  markExported,
  paymentLists,
} from './store.payments.ts';
import { bankFileTexts } from './texts.ts';

/** @throws Problem 'not-found' */
export async function listInScope(read: Reader, store: Store, scope: Scope, id: string): Promise<ListRow> {
  const [list] = await read<ListRow>(findList(store.county, ...listScope(scope), scope.line ?? null, id));
  if (!list) throw problem('not-found');
  return list;
}

/** Lists of the caller's area, the newest month first, and the services of which lists are made. */
export async function listPayments({ store }: Services, session: Session) {
  const { scope } = session;
  const rows = await store.read<ListRow>(scope, paymentLists(store.county, ...listScope(scope), scope.line ?? null));
  return {
    lists: rows.map((row) => shown(row, session)),
    services: payingServices().map(({ id, texts }) => ({ id, name: texts.name })),
  };
}

/** A list with its lines: each names its decision. @throws Problem 'not-found' */
export async function paymentList({ store }: Services, session: Session, id: string) {
  const read: Reader = (query) => store.read(session.scope, query);
  const [list, lines] = await Promise.all([
    listInScope(read, store, session.scope, id),
    read<LineRow>(linesOfList(store.county, id)),
  ]);
  return {
    ...shown(list, session),
    lines: lines.map(({ accountSealed: _, personId: __, entitlementId: ___, settledAt, ...line }) => ({
      ...line,
      settledAt: settledAt?.toISOString() ?? null,
    })),
  };
}

function shown({ preparedBy, preparedAt, approvedAt, exportedAt, ...row }: ListRow, { accountId }: Session) {
  return {
    ...row,
    serviceName: payingService(row.serviceId).texts.name,
    preparedAt: preparedAt.toISOString(),
    approvedAt: approvedAt?.toISOString() ?? null,
    exportedAt: exportedAt?.toISOString() ?? null,
    own: preparedBy === accountId,
    /** What was approved is paid, came back or is still at the bank: nothing else. */
    waitingFen: row.totalFen - row.paidFen - row.returnedFen,
  };
}

/**
 * What the bank gets: only lines with an amount, of an approved list. Each export is written into the trail.
 * @throws Problem 'not-found', 'list-not-approved'
 */
export async function exportList(app: Services, session: Session, id: string): Promise<{ csv: Buffer; name: string }> {
  const { store } = app;
  const read: Reader = (query) => store.read(session.scope, query);
  const list = await listInScope(read, store, session.scope, id);
  if (list.status !== 'approved' && list.status !== 'settled') throw problem('list-not-approved');
  const lines = await read<LineRow>(linesOfList(store.county, id));
  const rows = await Promise.all(
    lines.filter(({ state }) => state !== 'held').map((line) => bankRow(read, store, session.scope, list, line)),
  );
  const { reference, name, account, amount, purpose } = bankFileTexts;
  const csv = stringify([[reference, name, account, amount, purpose], ...rows], { bom: true, escape_formulas: true });
  await recordExport(store, session, list, rows.length);
  return { csv: Buffer.from(csv), name: bankFileTexts.fileName(payingService(list.serviceId).texts.name, list.month) };
}

async function bankRow(read: Reader, store: Store, scope: Scope, { serviceId }: ListRow, line: LineRow) {
  const person = await findPersonById(read, store, scope, line.personId);
  const account = line.accountSealed ? store.cipher.open(line.accountSealed, 'entitlement.account_sealed') : '';
  const purpose = bankFileTexts.purposeOf(payingService(serviceId).texts.name, line.month);
  return [line.id, person?.name ?? '', account, yuanOf(line.amountFen ?? 0), purpose];
}

function recordExport(store: Store, { actor, scope }: Session, { id }: ListRow, lines: number): Promise<unknown> {
  return store.command({
    name: 'benefits.export_list',
    actor,
    scope,
    key: `export:${store.newId()}`,
    fingerprint: id,
    decide: async () => ({
      reply: null,
      writes: [markExported(store.county, id, store.now())],
      audit: [
        { action: 'payment.export', objectKind: 'payment-list', objectId: id, outcome: 'read', detail: { lines } },
      ],
      events: [],
    }),
  });
}

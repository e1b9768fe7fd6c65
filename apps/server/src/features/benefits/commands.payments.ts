/** Payment lists: one prepares, another approves, the bank answers, and each line ends as paid or returned. */
import { localDate } from '@yimi/domain/local-date';
import { type FieldProblem, problem } from '@yimi/domain/problems';
import { dueMonths, foldEntitlement } from '@yimi/service-kit/entitlement';
import type { Session } from '../../platform/http/session.ts';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Reader } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { type BankAnswer, readBankFile } from './commands.bank-file.ts';
import { type AmountOn, amountsOf } from './queries.amounts.ts';
import { listInScope } from './queries.payments.ts';
import { linesOf, payingService, serviceOfEntitlement } from './queries.service.ts';
import {
  approveList,
  discardLines,
  discardList,
  insertLines,
  insertList,
  type LineRow,
  type ListRow,
  linesOfList,
  listOfMonth,
  lockList,
  type PayableRow,
  payable,
  payableScope,
  settleLines,
  settleList,
} from './store.payments.ts';
import { type EntryRow, findEntries } from './store.ts';
import { bankFileTexts } from './texts.ts';

type NewLine = PayableRow & { month: string; amountFen: number | null; why: string | null };

/**
 * Every month that is due and was not sent to the bank, up to the list's month: arrears from the month of application
 * come in by themselves, and so does what the bank gave back.
 * @throws Problem 'service-unknown', 'month-not-yet', 'list-exists', 'nothing-to-pay'
 */
export function prepareList(
  { store }: Services,
  session: Session,
  key: string,
  { serviceId, month }: { serviceId: string; month: string },
): Promise<{ listId: string }> {
  const service = payingService(serviceId);
  if (month > localDate(store.now()).slice(0, 7)) throw problem('month-not-yet');
  const lines = linesOf(service);
  const { line, areas } = session.scope;
  const region = areas[0] ?? store.county;
  if (line && !lines.includes(line)) throw problem('not-allowed');
  return store.command({
    name: 'benefits.prepare_list',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { serviceId, month },
    conflicts: { payment_list_one: 'list-exists', payment_line_once: 'changed-meanwhile' },
    async decide(read) {
      const [[made], rows, amountOn] = await Promise.all([
        read<{ id: string }>(listOfMonth(store.county, serviceId, month, region)),
        read<PayableRow>(payable(store.county, ...payableScope(session.scope), serviceId)),
        amountsOf(read, store),
      ]);
      if (made) throw problem('list-exists');
      const entries = await read<EntryRow>(
        findEntries(
          store.county,
          rows.map(({ id }) => id),
        ),
      );
      const due = rows.flatMap((row) => dueLines(row, entries, amountOn, month));
      if (due.length === 0) throw problem('nothing-to-pay');
      const listId = store.newId();
      const by = [session.accountId, store.now()];
      return {
        reply: { listId },
        writes: [
          insertList(store.county, listId, region, serviceId, month, lines, ...by),
          linesOfNew(store, listId, due),
        ],
        audit: [entry('prepare', listId, { serviceId, month, lines: due.length })],
        events: [changed(store, listId)],
      };
    },
  });
}

/** The months of one entitlement that were not sent, each with its amount, or why it is held. */
function dueLines(row: PayableRow, all: readonly EntryRow[], amountOn: AmountOn, upTo: string): NewLine[] {
  const { outcome } = serviceOfEntitlement(row);
  const entries = all.filter(({ entitlementId }) => entitlementId === row.id);
  const terms = { period: outcome.period, endsOn: row.endsOn, yearlyCheck: outcome.yearlyCheck !== null };
  const months = dueMonths(outcome.period, foldEntitlement(terms, entries), upTo);
  return months
    .filter((month) => !row.settledMonths.includes(month))
    .map((month) => {
      const amountFen = row.grade === null ? null : amountOn(row.serviceId, row.grade, `${month}-01`);
      const why =
        row.grade === null ? 'no-grade' : amountFen === null ? 'no-amount' : row.hasAccount ? null : 'no-account';
      return { ...row, month, amountFen, why };
    });
}

function linesOfNew(store: Store, listId: string, lines: readonly NewLine[]): Statement {
  const column = <Value>(of: (line: NewLine) => Value) => lines.map(of);
  return insertLines(
    store.county,
    listId,
    column(() => store.newId()),
    column(({ id }) => id),
    column(({ caseId }) => caseId),
    column(({ personId }) => personId),
    column(({ regionCode }) => regionCode),
    column(({ month }) => month),
    column(({ amountFen }) => amountFen),
    column(({ why }) => (why === null ? 'waiting' : 'held')),
    column(({ why }) => why),
  );
}

/** @throws Problem 'not-found', 'list-moved-on', 'change-by-self' */
export function approve(app: Services, session: Session, key: string, listId: string): Promise<null> {
  return decideOn(app, session, key, 'approve', listId, (list) => {
    if (list.status !== 'prepared') throw problem('list-moved-on');
    if (list.preparedBy === session.accountId) throw problem('change-by-self');
    if (list.totalFen === 0) throw problem('nothing-to-pay');
    return [approveList(app.store.county, listId, session.accountId, app.store.now())];
  });
}

/** Takes a list back that nobody has approved: its months are free for another. @throws Problem 'not-found', 'list-moved-on' */
export function discard(app: Services, session: Session, key: string, listId: string): Promise<null> {
  return decideOn(app, session, key, 'discard', listId, (list) => {
    if (list.status !== 'prepared') throw problem('list-moved-on');
    return [discardList(app.store.county, listId), discardLines(app.store.county, listId)];
  });
}

/**
 * Takes the bank's file in, whole or not at all. A line whose money came back becomes due again.
 * @throws Problem 'not-found', 'list-not-approved', 'bank-file-unreadable', 'bank-file-wrong' with each wrong line
 */
export async function takeBankFile(
  app: Services,
  session: Session,
  key: string,
  listId: string,
  content: string,
): Promise<null> {
  const answers = readBankFile(content);
  return decideOn(app, session, key, 'settle', listId, (list, lines) => {
    if (list.status !== 'approved' && list.status !== 'settled') throw problem('list-not-approved');
    const wrong = answers.flatMap((answer) => wrongIn(answer, lines));
    if (wrong.length > 0) throw problem('bank-file-wrong', { fields: wrong });
    const fresh = answers.filter(({ reference }) => lines.find(({ id }) => id === reference)?.state === 'waiting');
    const open = lines.filter(({ state }) => state === 'waiting').length - fresh.length;
    return [
      settleLines(
        app.store.county,
        fresh.map(({ reference }) => reference),
        fresh.map(({ paid }) => (paid ? 'paid' : 'returned')),
        fresh.map(({ reason }) => reason),
        app.store.now(),
      ),
      ...(open === 0 ? [settleList(app.store.county, listId)] : []),
    ];
  });
}

function wrongIn(answer: BankAnswer, lines: readonly LineRow[]): FieldProblem[] {
  const line = lines.find(({ id, amountFen }) => id === answer.reference && amountFen !== null);
  const { wrong } = bankFileTexts;
  const says = (words: string): FieldProblem[] => [{ path: `row-${answer.row}`, says: words }];
  if (!line || line.state === 'held' || line.state === 'discarded') return says(wrong.unknown);
  if (line.amountFen !== answer.amountFen) return says(wrong.amount);
  if (answer.paid === null) return says(wrong.result);
  const state = answer.paid ? 'paid' : 'returned';
  return line.state === 'waiting' || line.state === state ? [] : says(wrong.settled);
}

function decideOn(
  { store }: Services,
  session: Session,
  key: string,
  act: string,
  listId: string,
  write: (list: ListRow, lines: readonly LineRow[]) => Statement[],
): Promise<null> {
  return store.command<null>({
    name: `benefits.${act}_list`,
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { act, listId },
    async decide(read: Reader) {
      await read(lockList(store.county, listId));
      const list = await listInScope(read, store, session.scope, listId);
      const lines = await read<LineRow>(linesOfList(store.county, listId));
      return {
        reply: null,
        writes: write(list, lines),
        audit: [entry(act, listId, { month: list.month, totalFen: list.totalFen })],
        events: [changed(store, listId)],
      };
    },
  });
}

function changed({ county }: Store, listId: string): DomainEvent {
  return { event: 'payment.changed', payload: { listId }, regionCode: county };
}

function entry(act: string, objectId: string, detail: Readonly<Record<string, unknown>>): AuditEntry {
  return { action: `payment.${act}`, objectKind: 'payment-list', objectId, outcome: 'done', detail };
}

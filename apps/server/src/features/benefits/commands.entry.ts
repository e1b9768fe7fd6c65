/** One more entry of an entitlement: the only way by which it changes. */
import { addDays, addMonths, type LocalDate, localDate } from '@yimi/domain/local-date';
import { type Problem, problem } from '@yimi/domain/problems';
import { type EntitlementEntry, foldEntitlement } from '@yimi/service-kit/entitlement';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import type { CheckWay } from '@yimi/service-kit/outcome';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, Reader } from '../../platform/store/command.ts';
import { countyScope, type Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { actorValues, SYSTEM } from './commands.start.ts';
import { serviceOfEntitlement } from './queries.service.ts';
import {
  type EntitlementRow,
  type EntryRow,
  entitlementScope,
  findEntitlement,
  findEntries,
  insertEntry,
  markReminded,
  updateEntitlement,
} from './store.ts';
import { dayInWords } from './texts.ts';

type NewEntry = EntitlementEntry & { reason?: string; note?: string };

/** What an entry may be refused for, by what is known of the entitlement. */
type Rule = (row: EntitlementRow, entries: readonly EntryRow[]) => NewEntry;

function append(
  { store }: Services,
  by: { actor: Actor; scope: Scope; key: string; fingerprint: unknown },
  entitlementId: string,
  entryFor: Rule,
): Promise<{ seq: number }> {
  return store.command({
    name: 'benefits.entry',
    ...by,
    async decide(read) {
      const { row, entries } = await entitlementInScope(read, store, by.scope, entitlementId);
      if (by.actor.role !== 'citizen' && by.actor.personId === row.personId) throw problem('own-case');
      const entry = entryFor(row, entries);
      const { outcome } = serviceOfEntitlement(row);
      const terms = { period: outcome.period, endsOn: row.endsOn, yearlyCheck: outcome.yearlyCheck !== null };
      const state = foldEntitlement(terms, [...entries, entry]);
      const seq = row.seq + 1;
      const { kind, on, way = null, reason = null, note } = entry;
      const noteSealed = note ? store.cipher.seal(note, 'entitlement_entry.note_sealed') : null;
      const now = store.now();
      return {
        reply: { seq },
        writes: [
          insertEntry(store.county, row.id, seq, kind, on, way, reason, noteSealed, ...actorValues(by.actor), now),
          updateEntitlement(store.county, row.id, state.status, state.endsOn, state.checkDueOn, state.checkAsked, seq),
          ...(kind === 'reminded' ? [markReminded(store.county, row.id)] : []),
        ],
        audit: [
          {
            action: `entitlement.${kind}`,
            objectKind: 'entitlement',
            objectId: row.id,
            personId: row.personId,
            regionCode: row.regionCode,
            outcome: 'done',
            detail: { seq, on, ...(way && { way }), ...(reason && { reason }) },
          },
        ],
        events: [
          {
            event: 'entitlement.changed',
            payload: { entitlementId: row.id, serviceId: row.serviceId, kind },
            regionCode: row.regionCode,
            personId: row.recipientId,
          },
        ],
      };
    },
  });
}

/** @throws Problem 'not-found' */
export async function entitlementInScope(
  read: Reader,
  store: Store,
  scope: Scope,
  id: string,
): Promise<{ row: EntitlementRow; entries: EntryRow[] }> {
  const today = localDate(store.now());
  const [[row], entries] = await Promise.all([
    read<EntitlementRow>(findEntitlement(store.county, ...entitlementScope(scope), id, today)),
    read<EntryRow>(findEntries(store.county, [id])),
  ]);
  if (!row) throw problem('not-found');
  return { row, entries };
}

const bySession = (session: Session, key: string, fingerprint: unknown) => ({
  actor: session.actor,
  scope: session.scope,
  key,
  fingerprint,
});

function running(row: EntitlementRow): void {
  if (row.status === 'ended') throw problem('entitlement-ended');
}

/**
 * The person says by which way the yearly check should be done.
 * @throws Problem 'entitlement-ended', 'no-check-due', 'check-way-not-open' for a face while no engine compares faces
 */
export function askCheck(app: Services, session: Session, key: string, id: string, way: CheckWay) {
  const today = localDate(app.store.now());
  return append(app, bySession(session, key, { id, way }), id, (row) => {
    running(row);
    if (row.checkDueOn === null) throw problem('no-check-due');
    if (!serviceOfEntitlement(row).outcome.yearlyCheck?.ways.includes(way)) throw problem('check-way-unknown');
    if (way === 'face') throw problem('check-way-not-open');
    return { kind: 'check-asked', on: today, way };
  });
}

export type Check = {
  way: CheckWay;
  /** The due day that the officer saw: a check that somebody else did meanwhile is not done twice. */
  dueOn: LocalDate;
  /** When somebody looked; today when absent. */
  on?: LocalDate | undefined;
  note?: string | undefined;
};

/** How long a phone may have been without a network. */
const MOST_DAYS_AGO = 30;

/**
 * Somebody has looked: by a meeting or at home.
 * @throws Problem 'entitlement-ended', 'no-check-due', 'check-way-unknown', 'visit-day-wrong', 'checked-meanwhile' with
 * the newest check and the day on which the next one is due
 */
export function recordCheck(app: Services, session: Session, key: string, id: string, check: Check) {
  const today = localDate(app.store.now());
  const { way, dueOn, on = today, note } = check;
  return append(app, bySession(session, key, { id, ...check }), id, (row, entries) => {
    running(row);
    if (row.checkDueOn === null) throw problem('no-check-due');
    // A face is compared by an engine, not by an officer.
    if (way === 'face') throw problem('check-way-unknown');
    if (on > today || on < addDays(today, -MOST_DAYS_AGO)) throw problem('visit-day-wrong');
    if (row.checkDueOn !== dueOn) throw checkedMeanwhile(row.checkDueOn, entries);
    return { kind: 'checked', on, way, ...(note?.trim() && { note: note.trim() }) };
  });
}

function checkedMeanwhile(dueOn: LocalDate, entries: readonly EntryRow[]): Problem {
  const newest = entries.findLast(({ kind }) => kind === 'checked');
  if (!newest?.way) return problem('checked-meanwhile', { more: { dueOn } });
  const { on, way } = newest;
  return problem('checked-meanwhile', {
    params: { on: dayInWords(on), way: CHECK_WAY_TEXTS[way].name },
    more: { dueOn, theirs: { on, way } },
  });
}

export type Change = {
  change: 'stop' | 'resume' | 'end';
  /** A key of the service's texts.benefit.stops; of a resumption absent. */
  reason?: string | undefined;
  note?: string | undefined;
};

/**
 * Stops from the next month on, resumes from this month on, or ends with the next month. Each by a person, with a reason.
 * @throws Problem 'entitlement-ended', 'reason-needed', 'not-stopped', 'stopped-already'
 */
export function changeEntitlement(app: Services, session: Session, key: string, id: string, change: Change) {
  const today = localDate(app.store.now());
  return append(app, bySession(session, key, { id, ...change }), id, (row) => changed(row, change, today));
}

function changed(row: EntitlementRow, { change, reason, note }: Change, today: LocalDate): NewEntry {
  running(row);
  const words = note?.trim() ? { note: note.trim() } : {};
  const thisMonth = `${today.slice(0, 7)}-01`;
  if (change === 'resume') {
    if (row.status !== 'stopped') throw problem('not-stopped');
    return { kind: 'resumed', on: thisMonth, ...words };
  }
  if (!reason || !serviceOfEntitlement(row).outcome.stops.includes(reason)) throw problem('reason-needed');
  if (change === 'stop' && row.status === 'stopped') throw problem('stopped-already');
  const kind = change === 'stop' ? 'stopped' : 'ended';
  return { kind, on: addMonths(thisMonth, 1), reason, ...words };
}

/** Tells the person once that what they have soon ends by itself. */
export function warnOfEnd(app: Services, id: string, endsOn: LocalDate) {
  const key = `warn:${id}:${endsOn}`;
  const by = { actor: SYSTEM, scope: countyScope(app.store.county), key, fingerprint: { id, endsOn } };
  return append(app, by, id, () => ({ kind: 'warned', on: localDate(app.store.now()) }));
}

/** Tells the person once of a check that comes due. */
export function remindOfCheck(app: Services, id: string, checkDueOn: LocalDate) {
  const key = `remind:${id}:${checkDueOn}`;
  const by = { actor: SYSTEM, scope: countyScope(app.store.county), key, fingerprint: { id, checkDueOn } };
  return append(app, by, id, () => ({ kind: 'reminded', on: localDate(app.store.now()) }));
}

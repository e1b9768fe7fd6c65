import { addDays, type LocalDate, localDate } from '@yimi/domain/local-date';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonById, wardsOf } from '../people/public.ts';
import { type AmountOn, amountsOf } from './queries.amounts.ts';
import { serviceOfEntitlement } from './queries.service.ts';
import { type PaidRow, paidOf } from './store.payments.ts';
import {
  checksDue,
  type EntitlementRow,
  type EntryRow,
  entitlementScope,
  findEntries,
  listOfPersons,
} from './store.ts';

/** How long before its day a check is told of, and shown to staff. */
export const REMIND_DAYS = 30;

/** How long before an age ends it the person is told: time enough to look for what comes next. */
export const WARN_DAYS = 90;

/** All entitlements of the person who is signed in and of the people whom this person guards, with what was paid. */
export async function ownEntitlements({ store }: Services, session: Session) {
  if (!session.personId) return [];
  const read: Reader = (query) => store.read(session.scope, query);
  const [self, wards] = await Promise.all([
    findPersonById(read, store, session.scope, session.personId),
    wardsOf(read, store, session.personId),
  ]);
  const people = self ? [self, ...wards] : wards;
  const rows = await read<EntitlementRow>(
    listOfPersons(
      store.county,
      people.map(({ id }) => id),
    ),
  );
  const ids = rows.map(({ id }) => id);
  const [entries, paid, amountOn] = await Promise.all([
    read<EntryRow>(findEntries(store.county, ids)),
    read<PaidRow>(paidOf(store.county, ids)),
    amountsOf(read, store),
  ]);
  return rows.map((row) => ({
    ...shown(store, row, amountOn),
    holderName: people.find(({ id }) => id === row.personId)?.name ?? '',
    entries: entries.filter(({ entitlementId }) => entitlementId === row.id).map((entry) => opened(store, entry)),
    payments: paid
      .filter(({ entitlementId }) => entitlementId === row.id)
      .map(({ entitlementId: _, settledAt, ...line }) => ({ ...line, settledAt: settledAt?.toISOString() ?? null })),
  }));
}

/** Yearly checks of the caller's area that are due or come due soon; who asked for a way stands first. */
export async function dueChecks({ store }: Services, session: Session) {
  const today = localDate(store.now());
  const rows = await checksDueIn((query) => store.read(session.scope, query), store, session.scope);
  return rows.map((row) => {
    const { service, outcome } = serviceOfEntitlement(row);
    return {
      ...summary(row),
      overdue: (row.checkDueOn ?? today) < today,
      ways: (outcome.yearlyCheck?.ways ?? []).filter((way) => way !== 'face'),
      reasons: Object.entries(service.texts.benefit?.stops ?? {}).map(([id, says]) => ({ id, says })),
    };
  });
}

/** Entitlements in scope whose check is due or comes due within thirty days. */
function checksDueIn(read: Reader, store: Store, scope: Scope): Promise<EntitlementRow[]> {
  const before = addDays(localDate(store.now()), REMIND_DAYS + 1);
  return read<EntitlementRow>(checksDue(store.county, ...entitlementScope(scope), before));
}

/** A yearly check that can be done at the person's home. */
export type HomeCheck = {
  entitlementId: string;
  personId: string;
  subjectMasked: string;
  regionName: string;
  serviceId: string;
  serviceName: string;
  dueOn: LocalDate;
  /** The person wants to be visited for it. */
  asked: boolean;
};

/** The checks in scope that are due or come due within thirty days and can be done at home. */
export async function homeChecks(read: Reader, store: Store, scope: Scope): Promise<HomeCheck[]> {
  const rows = await checksDueIn(read, store, scope);
  return rows.flatMap((row) => {
    const { service, outcome } = serviceOfEntitlement(row);
    if (row.checkDueOn === null || !outcome.yearlyCheck?.ways.includes('home-visit')) return [];
    const { id: entitlementId, personId, subjectMasked, regionName, serviceId, checkDueOn: dueOn, checkAsked } = row;
    const serviceName = service.texts.name;
    const asked = checkAsked === 'home-visit';
    return [{ entitlementId, personId, subjectMasked, regionName, serviceId, serviceName, dueOn, asked }];
  });
}

export function summary(row: EntitlementRow) {
  return {
    id: row.id,
    caseId: row.caseId,
    caseNo: row.caseNo,
    serviceId: row.serviceId,
    serviceName: serviceOfEntitlement(row).service.texts.name,
    subjectMasked: row.subjectMasked,
    regionName: row.regionName,
    status: row.status,
    checkDueOn: row.checkDueOn,
    checkAsked: row.checkAsked,
  };
}

function shown(store: Store, row: EntitlementRow, amountOn: AmountOn) {
  const { service, outcome } = serviceOfEntitlement(row);
  const { benefit } = service.texts;
  const grade = row.grade === null ? null : { id: row.grade, name: benefit?.grades[row.grade] ?? row.grade };
  return {
    ...summary(row),
    grade,
    gives: benefit?.gives ?? '',
    period: outcome.period,
    amountFen:
      row.grade === null || outcome.period === 'standing'
        ? null
        : amountOn(row.serviceId, row.grade, localDate(store.now())),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    basis: outcome.basis,
    checkWays: [...(outcome.yearlyCheck?.ways ?? [])],
    checkSoon: row.checkDueOn !== null && row.checkDueOn <= addDays(localDate(store.now()), REMIND_DAYS),
    stops: benefit?.stops ?? {},
  };
}

/** Staff are named by their office only: whoever did it stands in the trail of the file. */
function opened(store: Store, { kind, on, way, reason, noteSealed, actorRole, at }: EntryRow) {
  const note = noteSealed ? store.cipher.open(noteSealed, 'entitlement_entry.note_sealed') : null;
  return { kind, on, way, reason, note, actorRole, at: at.toISOString() };
}

/** Whom to visit today and why: derived from what the other rooms hold, in the order of the harm that waiting does. */
import { addDays, daysBetween, type LocalDate, localDate } from '@yimi/domain/local-date';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { type HomeCheck, homeChecks } from '../benefits/public.ts';
import { type HomeDraft, homeDrafts, type ReturnedCase, returnedCases } from '../cases/public.ts';
import { type EndingCertificate, endingCertificates } from '../certificates/public.ts';
import { type LastVisitRow, lastVisits, visitScope } from './store.ts';
import { reasonTexts } from './texts.ts';

export { OUTCOMES } from './store.ts';

/**
 * The worst first. Money that is due may be stopped over a late check; a case that came back, a wish and a draft stand
 * still until somebody comes; a check and a certificate that end have some days left.
 */
export const REASONS = ['check-late', 'case-returned', 'wish', 'draft-waits', 'check-due', 'certificate-ends'] as const;

/** How long before its last day the holder of a certificate is told. */
const CERTIFICATE_DAYS = 180;
/** Earlier visits say nothing about today. */
const VISITS_DAYS = 365;

export type VisitReason = {
  kind: (typeof REASONS)[number];
  /** Id of the entitlement, case, draft, certificate or visit. */
  aboutId: string;
  serviceId: string | null;
  says: string;
  /** When it is or was due, ends, or since when it waits. */
  on: LocalDate;
};

type OfPerson = { personId: string; subjectMasked: string; regionName: string };

export type Visit = OfPerson & {
  reasons: VisitReason[];
  lastVisit: Pick<LastVisitRow, 'on' | 'outcome'> | null;
};

export async function visitsDue({ store }: Services, session: Session): Promise<{ on: LocalDate; visits: Visit[] }> {
  const { scope, accountId } = session;
  const read: Reader = (query) => store.read(scope, query);
  const today = localDate(store.now());
  const [checks, cases, drafts, certificates, lasts] = await Promise.all([
    homeChecks(read, store, scope),
    returnedCases(read, store, scope),
    homeDrafts(read, store, accountId),
    endingCertificates(read, store, scope, { from: today, to: addDays(today, CERTIFICATE_DAYS) }),
    read<LastVisitRow>(lastVisits(store.county, ...visitScope(scope), addDays(today, -VISITS_DAYS))),
  ]);
  const found = [
    ...checks.map((check) => reasonOf(check, ofCheck(check, today))),
    ...cases.map((returned) => reasonOf(returned, ofCase(returned, today))),
    ...drafts.map((draft) => reasonOf(draft, ofDraft(draft, today))),
    ...certificates.map((certificate) => reasonOf(certificate, ofCertificate(certificate, today))),
    ...lasts.flatMap((visit) => (visit.outcome === 'wants-something' ? [reasonOf(visit, ofWish(visit, store))] : [])),
  ];
  return { on: today, visits: byPerson(found, lasts).sort(byHarm(today)) };
}

type Found = OfPerson & { reason: VisitReason };

const reasonOf = ({ personId, subjectMasked, regionName }: OfPerson, reason: VisitReason): Found => ({
  ...{ personId, subjectMasked, regionName, reason },
});

function ofCheck({ entitlementId, serviceId, serviceName, dueOn, asked }: HomeCheck, today: LocalDate): VisitReason {
  const late = dueOn < today;
  const days = Math.abs(daysBetween(dueOn, today));
  const says = late ? reasonTexts.checkLate(serviceName, dueOn, days) : reasonTexts.checkDue(serviceName, dueOn, days);
  return {
    ...{ kind: late ? 'check-late' : 'check-due', aboutId: entitlementId, serviceId, on: dueOn },
    says: asked ? `${says}${reasonTexts.checkAsked}` : says,
  };
}

function ofCase({ caseId, serviceId, serviceName, since, missing }: ReturnedCase, today: LocalDate): VisitReason {
  const on = localDate(since);
  const says = reasonTexts.returned(serviceName, daysBetween(on, today), missing);
  return { kind: 'case-returned', aboutId: caseId, serviceId, says, on };
}

function ofDraft({ draftId, serviceId, serviceName, since }: HomeDraft, today: LocalDate): VisitReason {
  const on = localDate(since);
  const says = reasonTexts.draft(serviceName, daysBetween(on, today));
  return { kind: 'draft-waits', aboutId: draftId, serviceId, says, on };
}

function ofCertificate({ certificateId, expiresOn: on }: EndingCertificate, today: LocalDate): VisitReason {
  const says = reasonTexts.certificate(on, daysBetween(today, on));
  return { kind: 'certificate-ends', aboutId: certificateId, serviceId: null, says, on };
}

/** What somebody wanted; the next visit at which they are met ends it. */
function ofWish({ visitId, on, noteSealed }: LastVisitRow, { cipher }: Store): VisitReason {
  const note = noteSealed ? cipher.open(noteSealed, 'visit.note_sealed') : '';
  return { kind: 'wish', aboutId: visitId, serviceId: null, says: reasonTexts.wish(on, note), on };
}

function byPerson(found: readonly Found[], lasts: readonly LastVisitRow[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const { reason, ...person } of found) {
    const visit = visits.get(person.personId) ?? { ...person, reasons: [], lastVisit: lastOf(person, lasts) };
    visits.set(person.personId, { ...visit, reasons: [...visit.reasons, reason].sort(worseFirst) });
  }
  return [...visits.values()];
}

function lastOf({ personId }: OfPerson, lasts: readonly LastVisitRow[]): Visit['lastVisit'] {
  const own = lasts.filter((visit) => visit.personId === personId);
  const last = own.toSorted((a, b) => a.on.localeCompare(b.on) || Number(a.recordedAt) - Number(b.recordedAt)).at(-1);
  return last ? { on: last.on, outcome: last.outcome } : null;
}

const rank = ({ kind }: VisitReason) => REASONS.indexOf(kind);

/** Of one kind, what is due or waits the longest. */
function worseFirst(a: VisitReason, b: VisitReason): number {
  return rank(a) - rank(b) || a.on.localeCompare(b.on) || a.aboutId.localeCompare(b.aboutId);
}

function byHarm(today: LocalDate) {
  const wasThere = ({ lastVisit }: Visit) => Number(lastVisit?.on === today);
  return (a: Visit, b: Visit) => {
    const [worstOfA, worstOfB] = [a.reasons[0], b.reasons[0]];
    if (!worstOfA || !worstOfB) return 0;
    return wasThere(a) - wasThere(b) || worseFirst(worstOfA, worstOfB);
  };
}

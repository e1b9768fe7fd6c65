/** Whoever reads the trail stands in it too. */
import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonByCitizenNumber } from '../people/public.ts';
import { auditItem } from './queries.ts';
import { type CaseOfNumber, findCaseByNumber, PAGE, searchTrail, type TrailFilter, type TrailRow } from './store.ts';

/** What can be looked for, by the beginnings of the actions' names. */
export const KINDS = {
  files: ['case.read', 'assessment.read', 'certificate.read', 'photo.read', 'person.lookup', 'number.reveal'],
  numbers: ['number.reveal', 'person.lookup'],
  cases: ['case.', 'objection.', 'appointment.', 'work.', 'draft.', 'visit.'],
  benefits: ['entitlement.', 'payment.', 'amount.', 'rules.'],
  access: ['session.', 'passkey.', 'account.', 'wechat.', 'sso.', 'signing-key.'],
  organisation: ['organisation.', 'post.', 'change.', 'unit.', 'staff.'],
  oversight: ['audit.', 'complaint.', 'alarm.', 'export.'],
} as const satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof KINDS;

export type Search = {
  /** First and last day, in Asia/Shanghai. */
  from?: string;
  to?: string;
  actor?: string;
  /** A whole case number or citizen number. It goes neither into the trail nor into an address. */
  about?: string;
  kind?: Kind;
  outcome?: 'done' | 'read' | 'denied';
  /** Also what jobs did by themselves. */
  withSystem?: boolean;
  before?: string;
};

const DAY_MS = 86_400_000;
const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);

/**
 * One page of the trail, the newest first. `about` of the reply: the masked name of who was looked for.
 * @throws Problem 'citizen-number-…', 'audit-subject-unknown' when nobody has the number that was looked for
 */
export async function searchAudit({ store }: Services, session: Session, search: Search) {
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const { from, to, actor, kind, outcome, withSystem, before } = search;
  const subject = search.about?.trim() ? await subjectOf(read, store, search.about) : null;
  await store.command({
    name: 'audit.search',
    actor: session.actor,
    scope: session.scope,
    key: `search:${store.newId()}`,
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [],
      audit: [
        {
          action: 'audit.search',
          objectKind: subject?.caseId ? 'case' : 'trail',
          objectId: subject?.caseId ?? store.county,
          ...(subject?.personId && { personId: subject.personId }),
          outcome: 'read',
          detail: { from, to, kind, outcome, byActor: Boolean(actor) },
        },
      ],
      events: [],
    }),
  });
  const filter: TrailFilter = {
    ...(from && { from: startOf(from) }),
    ...(to && { until: new Date(startOf(to).getTime() + DAY_MS) }),
    ...(actor?.trim() && { actor: actor.trim() }),
    ...(subject?.personId && { personId: subject.personId }),
    ...(subject?.caseId && { caseId: subject.caseId }),
    ...(kind && { actions: KINDS[kind] }),
    ...(outcome && { outcome }),
    withSystem: withSystem ?? false,
    ...(before && { before }),
  };
  const rows = await read<TrailRow>(searchTrail(store.county, filter));
  return {
    about: subject?.masked ?? null,
    items: rows.map(auditItem),
    next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null,
  };
}

type Subject = { personId?: string; caseId?: string; masked: string };

const CITIZEN_NUMBER = /^\d{15,18}x?$/i;

async function subjectOf(read: Reader, store: Store, about: string): Promise<Subject> {
  const typed = about.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (CITIZEN_NUMBER.test(typed)) {
    const number = parseCitizenNumber(typed);
    if (!number.ok) throw problem(`citizen-number-${number.error}`);
    const person = await findPersonByCitizenNumber(read, store, countyScope(store.county), number.value);
    if (!person) throw problem('audit-subject-unknown');
    return { personId: person.id, masked: person.nameMasked };
  }
  const [found] = await read<CaseOfNumber>(findCaseByNumber(store.county, typed));
  if (!found) throw problem('audit-subject-unknown');
  return { caseId: found.id, masked: found.subjectMasked };
}

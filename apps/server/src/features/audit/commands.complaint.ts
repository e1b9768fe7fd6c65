/** Somebody says that a row of the trail should not have been; those who watch over the district look into it and answer. */
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import { addWorkingDays } from '@yimi/domain/working-days';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { auditItem, byWhom, ownFiles } from './queries.ts';
import {
  answerComplaint,
  type ComplaintRow,
  findOverdueComplaints,
  insertComplaint,
  type LockedComplaint,
  listComplaints,
  lockComplaint,
  markOverdueTold,
} from './store.complaints.ts';
import { findTrailRow, findTrailRows, type TrailRow } from './store.ts';

/**
 * The district's own promise, well within the thirty days that GB/T 35273—2020, 8.7, gives for an answer to somebody
 * who asks about their personal information.
 */
const ANSWER_WORKING_DAYS = 10;

const SYSTEM: Actor = { id: 'system:audit', role: 'system', name: '' };

const entryOf = (action: string, id: string, personId: string): AuditEntry => ({
  ...{ action, objectKind: 'complaint', objectId: id, personId, outcome: 'done' },
});

/** @throws Problem 'not-found' for a row about somebody else, 'complaint-made', 'complaint-about-own-act' */
export function makeComplaint(
  { store }: Services,
  session: Session,
  auditId: string,
  words: string,
  key: string,
): Promise<{ id: string; dueOn: string }> {
  return store.command({
    name: 'audit.complain',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { auditId, words },
    conflicts: { complaint_once: 'complaint-made' },
    async decide(read) {
      const own = session.personId;
      if (!own) throw problem('not-found');
      const [row] = await read<TrailRow>(findTrailRow(store.county, auditId, await ownFiles(read, store, own)));
      if (!row?.personId) throw problem('not-found');
      if (byWhom(row, own) === 'self') throw problem('complaint-about-own-act');
      const id = store.newId();
      const now = store.now();
      const region = row.regionCode ?? store.county;
      const dueOn = addWorkingDays(localDate(now), ANSWER_WORKING_DAYS, CHINESE_CALENDAR);
      const sealed = store.cipher.seal(words.trim(), 'complaint.words_sealed');
      return {
        reply: { id, dueOn },
        writes: [insertComplaint(store.county, id, auditId, row.personId, own, region, sealed, now, dueOn)],
        audit: [entryOf('complaint.make', id, row.personId)],
        events: [{ event: 'complaint.made', payload: { complaintId: id } }],
      };
    },
  });
}

/** What people complained about, those that wait first, each with the row it is about. Reading it leaves a trace. */
export async function complaintsForOffice({ store }: Services, session: Session) {
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const complaints = await read<ComplaintRow>(listComplaints(store.county));
  const rows = await read<TrailRow>(
    findTrailRows(
      store.county,
      complaints.map(({ auditId }) => auditId),
    ),
  );
  await store.command({
    name: 'audit.list_complaints',
    actor: session.actor,
    scope: session.scope,
    key: `list:${store.newId()}`,
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [],
      audit: [{ action: 'complaint.list', objectKind: 'trail', objectId: store.county, outcome: 'read' }],
      events: [],
    }),
  });
  const today = localDate(store.now());
  return complaints.flatMap((each) => {
    const row = rows.find(({ id }) => id === each.auditId);
    if (!row) return [];
    return [
      {
        id: each.id,
        at: each.at.toISOString(),
        dueOn: each.dueOn,
        overdue: each.answeredAt === null && each.dueOn < today,
        complainantMasked: each.complainantMasked ?? '',
        words: store.cipher.open(each.wordsSealed, 'complaint.words_sealed'),
        about: auditItem(row),
        /** Who did it cannot be who judges it. */
        own: row.actorId === session.accountId,
        answeredAt: each.answeredAt?.toISOString() ?? null,
        answeredByName: each.answeredByName,
        outcome: each.outcome,
        answer: each.answerSealed && store.cipher.open(each.answerSealed, 'complaint.answer_sealed'),
      },
    ];
  });
}

/** @throws Problem 'not-found', 'complaint-answered', 'complaint-about-yourself' */
export function answerToComplaint(
  { store }: Services,
  session: Session,
  id: string,
  { outcome, answer }: { outcome: 'in-order' | 'wrong'; answer: string },
  key: string,
): Promise<{ answered: true }> {
  const scope = countyScope(store.county);
  return store.command({
    name: 'audit.answer_complaint',
    actor: session.actor,
    scope,
    key,
    fingerprint: { id, outcome, answer },
    async decide(read) {
      const [found] = await read<LockedComplaint>(lockComplaint(store.county, id));
      if (!found) throw problem('not-found');
      if (found.answeredAt) throw problem('complaint-answered');
      if (found.actorId === session.accountId) throw problem('complaint-about-yourself');
      const sealed = store.cipher.seal(answer.trim(), 'complaint.answer_sealed');
      return {
        reply: { answered: true as const },
        writes: [answerComplaint(store.county, id, store.now(), session.accountId, outcome, sealed)],
        audit: [{ ...entryOf('complaint.answer', id, found.personId), detail: { outcome } }],
        events: [{ event: 'complaint.answered', payload: { complaintId: id }, personId: found.complainantId }],
      };
    },
  });
}

/** Tells the leader once of each complaint whose last day has passed: an answer by itself there is none. */
export async function tellOverdue({ store }: Services): Promise<void> {
  const scope = countyScope(store.county);
  const query = findOverdueComplaints(store.county, localDate(store.now()));
  for (const { id } of await store.read<{ id: string }>(scope, query)) {
    await store.command({
      name: 'audit.overdue',
      actor: SYSTEM,
      scope,
      key: `overdue:${id}`,
      fingerprint: null,
      decide: async () => ({
        reply: null,
        writes: [markOverdueTold(store.county, id, store.now())],
        audit: [{ action: 'complaint.overdue', objectKind: 'complaint', objectId: id, outcome: 'done' }],
        events: [{ event: 'complaint.overdue', payload: { complaintId: id } }],
      }),
    });
  }
}

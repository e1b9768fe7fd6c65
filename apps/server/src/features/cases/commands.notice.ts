/** Objections against a public notice: anybody may raise one, the district decides each. */
import { latestService } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { Session } from '../../platform/http/session.ts';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { appendTo } from './commands.append.ts';
import { caseForRoom } from './queries.case.ts';
import { caseScope } from './store.case.ts';
import {
  decideObjection,
  findNotice,
  findObjections,
  insertObjection,
  lockObjection,
  type NoticeRow,
  type ObjectionRow,
  runningNotices,
} from './store.notice.ts';

const UPHOLD = 'uphold-objection';

export type ObjectionWords = { name: string; contact: string; words: string };

/** The notices that run today: masked name, village and service, nothing else (办法; 国办 2018). */
export async function noticesToday({ store }: Services) {
  const today = localDate(store.now());
  const rows = await store.read<NoticeRow>(countyScope(store.county), runningNotices(store.county, today));
  return rows.map(({ id, nameMasked, villageName, serviceId, startsOn, endsOn }) => ({
    id,
    nameMasked,
    villageName,
    serviceName: latestService(serviceId, today).texts.name,
    startsOn,
    endsOn,
  }));
}

/** @throws Problem 'not-found', 'notice-over' after the last day */
export function raiseObjection(
  { store }: Services,
  noticeId: string,
  words: ObjectionWords,
  key: string,
): Promise<{ id: string }> {
  return store.command({
    name: 'cases.object_to_notice',
    actor: { id: 'public', role: 'citizen', name: '' },
    scope: countyScope(store.county),
    key,
    fingerprint: { noticeId, words },
    async decide(read) {
      const [notice] = await read<NoticeRow>(findNotice(store.county, noticeId));
      if (!notice) throw problem('not-found');
      if (notice.outcome !== null || notice.endsOn < localDate(store.now())) throw problem('notice-over');
      const id = store.newId();
      const sealed = store.cipher.seal(JSON.stringify(words), 'notice_objection.words_sealed');
      return {
        reply: { id },
        writes: [insertObjection(store.county, id, noticeId, notice.caseId, sealed, store.now())],
        audit: [{ action: 'objection.raise', objectKind: 'objection', objectId: id, outcome: 'done' }],
        events: [
          {
            event: 'objection.raised',
            payload: { caseId: notice.caseId, objectionId: id },
            regionCode: notice.regionCode,
          },
        ],
      };
    },
  });
}

/** Objections against a case in scope, the first first. */
export async function objectionsOf({ store }: Services, session: Session, caseId: string) {
  const rows = await store.read<ObjectionRow>(
    session.scope,
    findObjections(store.county, ...caseScope.values(session.scope), caseId),
  );
  return rows.map((row) => ({
    id: row.id,
    noticeId: row.noticeId,
    ...(JSON.parse(store.cipher.open(row.wordsSealed, 'notice_objection.words_sealed')) as ObjectionWords),
    at: row.at.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    upheld: row.upheld,
    reason: row.decisionSealed && store.cipher.open(row.decisionSealed, 'notice_objection.decision_sealed'),
  }));
}

/**
 * The district decides one objection; one that is upheld stops the case, or suspends its certificate.
 * @throws Problem 'not-found', 'objection-decided', 'reason-needed'
 */
export function decideOnObjection(
  { store }: Services,
  session: Session,
  objectionId: string,
  { upheld, reason }: { upheld: boolean; reason: string },
  key: string,
): Promise<{ stage: string }> {
  if (!reason.trim()) throw problem('reason-needed');
  return store.command({
    name: 'cases.decide_objection',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { objectionId, upheld, reason },
    async decide(read) {
      const find = lockObjection(store.county, ...caseScope.values(session.scope), objectionId);
      const [objection] = await read<ObjectionRow>(find);
      if (!objection) throw problem('not-found');
      if (objection.decidedAt) throw problem('objection-decided');
      const theCase = await caseForRoom(read, store, session.scope, objection.caseId);
      const sealed = store.cipher.seal(reason, 'notice_objection.decision_sealed');
      const decided = decideObjection(store.county, objectionId, store.now(), upheld, sealed);
      const entry = {
        action: 'objection.decide',
        objectKind: 'objection',
        objectId: objectionId,
        personId: theCase.file.personId,
        regionCode: theCase.file.regionCode,
        outcome: 'done' as const,
        detail: { upheld },
      };
      const told: DomainEvent = {
        event: 'objection.decided',
        payload: { caseId: objection.caseId, objectionId },
        regionCode: theCase.file.regionCode,
      };
      // Where another objection has stopped the case before, or it was withdrawn, only the decision is kept.
      if (!upheld || !(UPHOLD in (runningStage(theCase.service, theCase.state.stage)?.actions ?? {})))
        return { reply: { stage: theCase.file.stage }, writes: [decided], audit: [entry], events: [told] };
      const moved = appendTo(store, theCase, { action: UPHOLD, actor: session.actor, words: { reason } });
      return {
        reply: { stage: moved.after.file.stage },
        writes: [decided, ...moved.writes],
        audit: [entry, ...moved.audit],
        events: [told, ...moved.events],
      };
    },
  });
}

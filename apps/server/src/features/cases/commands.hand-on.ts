/** Drafts and open cases of somebody who left a post: the successor's at once, or whoever takes them in that area. */
import { problem } from '@yimi/domain/problems';
import { areaRange } from '@yimi/domain/region-code';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  giveCase,
  giveDraft,
  type HandedWorkRow,
  handedScope,
  insertHandedWork,
  type LeftWork,
  leftWork,
  lockHandedWork,
  takeHandedWork,
} from './store.handed.ts';

const SYSTEM: Actor = { id: 'system:cases', role: 'system', name: '' };

export type Leaving = { accountId: string; regionCode: string; successorId: string | null };

/** Hands on what the account kept in this area. A draft that the successor has too waits for whoever takes it. */
export async function handOnWork({ store }: Services, leaving: Leaving, key: string): Promise<void> {
  const { accountId, regionCode, successorId } = leaving;
  const { lo, hi } = areaRange(regionCode);
  await store.command({
    name: 'cases.hand_on',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key,
    fingerprint: leaving,
    async decide(read) {
      const left = await read<LeftWork>(leftWork(store.county, accountId, lo, hi, successorId));
      const handed = left.map((work) => ({ ...work, to: work.clashes ? null : successorId }));
      const told = [successorId, null]
        .map((to) => ({ accountId: to, count: handed.filter((work) => work.to === to).length }))
        .filter(
          ({ count }, place, all) =>
            count > 0 && all.findIndex((each) => each.accountId === all[place]?.accountId) === place,
        );
      return {
        reply: null,
        writes: handed.flatMap((work) => handOnOne(store, accountId, work, work.to)),
        audit: [
          {
            action: 'work.hand-on',
            objectKind: 'account',
            objectId: accountId,
            regionCode,
            outcome: 'done',
            detail: { count: left.length, successorId },
          },
          ...handed.map((work) => moved('work.handed', work, { from: accountId, to: work.to })),
        ],
        events: told.map((payload) => ({ event: 'work.handed' as const, payload, regionCode })),
      };
    },
  });
}

function handOnOne(store: Store, from: string, work: LeftWork, to: string | null): Statement[] {
  const { county } = store;
  const now = store.now();
  const taken = to === null ? [null, null] : [to, now];
  return [
    insertHandedWork(county, store.newId(), work.kind, work.objectId, work.regionCode, from, now, ...taken),
    ...(to === null ? [] : [give(county, work, to)]),
  ];
}

function give(county: string, { kind, objectId }: Pick<LeftWork, 'kind' | 'objectId'>, to: string): Statement {
  return kind === 'draft' ? giveDraft(county, objectId, to) : giveCase(county, objectId, to);
}

function moved(action: string, work: Pick<LeftWork, 'kind' | 'objectId' | 'regionCode'>, detail: object): AuditEntry {
  const { kind, objectId, regionCode } = work;
  return { action, objectKind: kind, objectId, regionCode, outcome: 'done', detail: { ...detail } };
}

/** Takes over work that waits in the caller's area. @throws Problem 'not-found', 'work-taken', 'draft-of-yours' */
export async function takeWork({ store }: Services, session: Session, key: string, workId: string): Promise<void> {
  const { scope, accountId } = session;
  await store.command({
    name: 'cases.take_work',
    actor: session.actor,
    scope,
    key,
    fingerprint: workId,
    conflicts: { draft_one_each: 'draft-of-yours' },
    async decide(read) {
      const [work] = await read<HandedWorkRow>(lockHandedWork(store.county, ...handedScope.values(scope), workId));
      if (!work) throw problem('not-found');
      if (work.takenBy) throw problem('work-taken');
      return {
        reply: null,
        writes: [takeHandedWork(store.county, workId, accountId, store.now()), give(store.county, work, accountId)],
        audit: [moved('work.take', work, { workId })],
        events: [],
      };
    },
  });
}

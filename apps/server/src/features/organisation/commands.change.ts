/** Changes by four eyes: one proposes, another confirms, and only then it is written. */
import { may } from '@yimi/domain/permissions';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { type Change, PROPOSED_BY } from './commands.change-kinds.ts';
import { handOnEndedPosts } from './commands.ended.ts';
import { prepareChange } from './commands.prepare.ts';
import { type ChangeRow, decideChange, insertChange, lockChange } from './store.changes.ts';

/** Two that are confirmed at once: the unique index that the second violates, and what it is told. */
const CONFLICTS = { account_login: 'login-taken', unit_code: 'unit-code-taken' } as const;

/**
 * Writes down what is to change. Nothing changes before somebody else has confirmed it.
 * @throws Problem 'not-allowed', 'change-of-own', and what `prepareChange` refuses
 */
export function proposeChange(
  app: Services,
  session: Session,
  key: string,
  { change, reason }: { change: Change; reason: string },
): Promise<{ changeId: string }> {
  const { store } = app;
  if (!may(session.role, PROPOSED_BY[change.kind])) throw problem('not-allowed');
  return store.command({
    name: 'organisation.propose',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: { change, reason },
    async decide(read) {
      const { accountIds } = await prepareChange(read, store, change);
      if (accountIds.includes(session.accountId)) throw problem('change-of-own');
      const changeId = store.newId();
      const content = JSON.stringify(change);
      const values = [
        change.kind,
        content,
        reason.trim(),
        accountIds.length === 1 ? accountIds[0] : null,
        session.accountId,
        store.now(),
      ];
      return {
        reply: { changeId },
        writes: [insertChange(store.county, changeId, ...values)],
        audit: [entry('propose', changeId, change)],
        events: [{ event: 'change.proposed', payload: { changeId }, regionCode: store.county }],
      };
    },
  });
}

/**
 * Does what was proposed. An end that has come takes effect at once.
 * @throws Problem 'change-by-self', 'change-of-own', 'change-decided', and what `prepareChange` refuses by now
 */
export async function confirmChange(app: Services, session: Session, key: string, changeId: string): Promise<void> {
  const { store } = app;
  await store.command({
    name: 'organisation.confirm',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: changeId,
    conflicts: CONFLICTS,
    async decide(read) {
      const change = await openChange(read, store, changeId);
      if (change.proposedBy === session.accountId) throw problem('change-by-self');
      const content = change.content as Change;
      const { accountIds, writes, events } = await prepareChange(read, store, content);
      if (accountIds.includes(session.accountId)) throw problem('change-of-own');
      return {
        reply: null,
        writes: [...writes, decideChange(store.county, changeId, 'confirmed', session.accountId, store.now())],
        audit: [entry('confirm', changeId, content)],
        events: [...events, decided(store, changeId)],
      };
    },
  });
  await handOnEndedPosts(app);
}

/**
 * Ends a proposal without effect: its author takes it back, anybody else refuses it.
 * @throws Problem 'change-decided'
 */
export async function declineChange(app: Services, session: Session, key: string, changeId: string): Promise<void> {
  const { store } = app;
  await store.command({
    name: 'organisation.decline',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: changeId,
    async decide(read) {
      const change = await openChange(read, store, changeId);
      const own = change.proposedBy === session.accountId;
      if (!own && !may(session.role, 'organisation.confirm')) throw problem('not-allowed');
      const state = own ? 'withdrawn' : 'refused';
      return {
        reply: null,
        writes: [decideChange(store.county, changeId, state, session.accountId, store.now())],
        audit: [entry(own ? 'withdraw' : 'refuse', changeId, change.content as Change)],
        events: [decided(store, changeId)],
      };
    },
  });
}

/** For those who have the organisation open. */
function decided({ county }: Store, changeId: string): DomainEvent {
  return { event: 'change.decided', payload: { changeId }, regionCode: county };
}

async function openChange(read: Reader, store: Store, changeId: string): Promise<ChangeRow> {
  const [change] = await read<ChangeRow>(lockChange(store.county, changeId));
  if (!change) throw problem('not-found');
  if (change.state !== 'proposed') throw problem('change-decided');
  return change;
}

/** Whole but for names, which a trail does not need. */
function entry(act: string, changeId: string, change: Change): AuditEntry {
  const { name: _, ...detail } = { name: '', ...change };
  return {
    action: `organisation.${act}`,
    objectKind: 'organisation-change',
    objectId: changeId,
    outcome: 'done',
    detail,
  };
}

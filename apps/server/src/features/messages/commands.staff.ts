/** What staff are told: about their posts, and about work that comes to them. */
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { insertStaffMessage, markStaffMessagesRead } from './store.staff.ts';

const SYSTEM: Actor = { id: 'system:messages', role: 'system', name: 'messages' };

export type StaffNews = { kind: string; title: string; body: string };

/** Tells each of these accounts the same. The text names no citizen. */
export async function tellStaff(
  { store }: Services,
  accountIds: readonly string[],
  news: StaffNews,
  key: string,
): Promise<void> {
  const entries = accountIds.map(
    (id): AuditEntry => ({ action: 'message.tell-staff', objectKind: 'account', objectId: id, outcome: 'done' }),
  );
  const [first, ...others] = entries;
  if (!first) return;
  await store.command({
    name: 'messages.tell_staff',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key,
    fingerprint: news,
    decide: async () => ({
      reply: null,
      writes: accountIds.map((id) =>
        insertStaffMessage(store.county, store.newId(), id, news.kind, news.title, news.body, store.now()),
      ),
      audit: [first, ...others],
      events: [],
    }),
  });
}

/** The caller has seen all that there is. */
export async function readStaffMessages({ store }: Services, session: Session, key: string): Promise<void> {
  const { accountId } = session;
  await store.command({
    name: 'messages.read_staff',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [markStaffMessagesRead(store.county, accountId, store.now())],
      audit: [{ action: 'message.read', objectKind: 'account', objectId: accountId, outcome: 'done' }],
      events: [],
    }),
  });
}

import type { Session } from '../http/session.ts';
import type { AuditEntry } from './command.ts';
import type { Store } from './store.ts';

/**
 * A citizen may ask who read the file: what staff read is written down like a change. What people read of their own,
 * and of those for whom they act, is not.
 */
export async function recordReading(store: Store, session: Session, entry: Omit<AuditEntry, 'outcome'>): Promise<void> {
  if (session.kind !== 'staff') return;
  await store.command({
    name: 'platform.read',
    actor: session.actor,
    scope: session.scope,
    key: `read:${store.newId()}`,
    fingerprint: entry.objectId,
    decide: async () => ({ reply: null, writes: [], audit: [{ ...entry, outcome: 'read' }], events: [] }),
  });
}

import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { listMessages, type MessageRow } from './store.ts';

/** The newest 100 messages of the person who asks; staff have no inbox. */
export async function myMessages(app: Services, session: Session) {
  if (!session.personId) return [];
  const rows = await app.store.read<MessageRow>(session.scope, listMessages(app.store.county, session.personId));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    kind: row.kind,
    title: row.title,
    body: app.store.cipher.open(row.bodySealed, 'message.body_sealed'),
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }));
}

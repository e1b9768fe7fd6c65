import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { listStaffMessages, type StaffMessageRow } from './store.staff.ts';
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

/** The newest 100 messages to the staff member who asks. */
export async function staffMessages({ store }: Services, { accountId, scope }: Session) {
  const rows = await store.read<StaffMessageRow>(scope, listStaffMessages(store.county, accountId));
  return rows.map(({ createdAt, readAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }));
}

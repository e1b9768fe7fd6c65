import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { type SubmissionRow, submissionsOfCase } from './store.ts';

/** What the registry was handed for a case and what it answered, the newest first. Scope: the caller's cases. */
export async function submissionsFor(app: Services, session: Session, caseId: string) {
  const rows = await app.store.read<SubmissionRow>(session.scope, submissionsOfCase(app.store.county, caseId));
  return rows.map((row) => ({
    submissionId: row.id,
    state: row.state,
    attempts: row.attempts,
    receipt: row.receipt,
    createdAt: row.createdAt.toISOString(),
    receivedAt: row.receivedAt?.toISOString() ?? null,
  }));
}

/** Ends sessions: the own ones by their owner, those of staff by the system administrator. */
import { problem } from '@yimi/domain/problems';
import { hashToken, type Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { refuseUnlessFresh } from './commands.confirm.ts';
import type { NewStaffRow } from './store.activation.ts';
import { findStaffById } from './store.activation.ts';
import { endSessions, findSessions, type SessionRow } from './store.session.ts';

/** One of the caller's sessions, or all but the present one. @throws Problem 'confirm-first' */
export async function endOwnSessions(
  app: Services,
  session: Session,
  key: string,
  which: { id: string } | 'others',
): Promise<{ ended: number }> {
  const present = hashToken(session.token);
  return endThose(app, session, key, session.accountId, (each) =>
    which === 'others' ? !each.tokenHash.equals(present) : each.id === which.id,
  );
}

/** All sessions of somebody on the staff: a lost phone, a computer left open. @throws Problem 'not-found' */
export async function endStaffSessions(
  app: Services,
  session: Session,
  key: string,
  accountId: string,
): Promise<{ ended: number }> {
  const { store } = app;
  const [account] = await store.read<NewStaffRow>(session.scope, findStaffById(store.county, accountId));
  if (!account) throw problem('not-found');
  return endThose(app, session, key, accountId, () => true);
}

function endThose(
  { store }: Services,
  session: Session,
  key: string,
  accountId: string,
  meant: (row: SessionRow) => boolean,
): Promise<{ ended: number }> {
  return store.command({
    name: 'access.end_sessions',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: accountId,
    async decide(read) {
      if (accountId === session.accountId) await refuseUnlessFresh(read, store, session);
      const rows = await read<SessionRow>(findSessions(store.county, accountId, store.now()));
      const ids = rows.filter(meant).map(({ id }) => id);
      return {
        reply: { ended: ids.length },
        writes: [endSessions(store.county, accountId, ids, store.now())],
        audit: [
          {
            action: 'session.end',
            objectKind: 'account',
            objectId: accountId,
            outcome: 'done',
            detail: { ended: ids.length },
          },
        ],
        events: [],
      };
    },
  });
}

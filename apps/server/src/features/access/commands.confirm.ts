/**
 * What changes how somebody signs in, or ends sessions, is asked of its owner anew, unless they signed in less than five
 * minutes ago (OWASP ASVS 5.0, 7.5.1 and 7.5.2): a desk that was left for a moment gives nobody a way in for good.
 */
import { problem } from '@yimi/domain/problems';
import { hashToken, type Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  CODE_CONFLICTS,
  type Credentials,
  credentialCheck,
  type Outcome,
  refuseUnlessIn,
  tried,
} from './commands.credentials.ts';
import { type PasskeyAnswer, passkeyCheck } from './commands.passkey-check.ts';
import { clearFailures, findOwnStaffAccount, type StaffAccountRow } from './store.account.ts';
import { confirmSession, findPresentSession, type PresentSession } from './store.session.ts';

const FRESH_MS = 5 * 60_000;
const ACTION = 'session.confirm';

/** Citizens have no password to ask for. @throws Problem 'confirm-first' */
export async function refuseUnlessFresh(read: Reader, store: Store, session: Session): Promise<void> {
  if (session.kind !== 'staff') return;
  const [present] = await read<PresentSession>(findPresentSession(store.county, hashToken(session.token)));
  if (!present || store.now().getTime() - present.confirmedAt.getTime() >= FRESH_MS) throw problem('confirm-first');
}

/** By password and one-time code; wrong ones count as at sign-in. @throws Problem those of signInStaff */
export async function confirmByPassword(
  { store }: Services,
  session: Session,
  key: string,
  given: Credentials,
): Promise<void> {
  const own = findOwnStaffAccount(store.county, session.accountId);
  const [known = null] = await store.read<StaffAccountRow>(session.scope, own);
  const check = await credentialCheck(store, known, given, ACTION);
  const outcome = await store.command<Outcome>({
    name: 'access.confirm_by_password',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: null,
    conflicts: CODE_CONFLICTS,
    decide: (read) =>
      check(read, async () => ({
        writes: [confirmed(store, session), clearFailures(store.county, session.accountId)],
        audit: tried(ACTION, session.accountId, 'done', 'in'),
      })),
  });
  refuseUnlessIn(outcome);
}

/** By a passkey of the same account. @throws Problem 'passkey-refused' */
export async function confirmByPasskey(
  app: Services,
  session: Session,
  key: string,
  given: PasskeyAnswer,
): Promise<void> {
  const { store } = app;
  const outcome = await store.command<'confirmed' | 'refused'>({
    name: 'access.confirm_by_passkey',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: given.challengeId,
    async decide(read) {
      const { accountId, right, writes } = await passkeyCheck(app, read, given);
      const own = right && accountId === session.accountId;
      return {
        reply: own ? 'confirmed' : 'refused',
        writes: own ? [...writes, confirmed(store, session)] : writes,
        audit: [byPasskey(session.accountId, own ? 'done' : 'denied')],
        events: [],
      };
    },
  });
  if (outcome === 'refused') throw problem('passkey-refused');
}

function confirmed(store: Store, session: Session) {
  return confirmSession(store.county, hashToken(session.token), store.now());
}

function byPasskey(accountId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action: ACTION, objectKind: 'account', objectId: accountId, outcome, detail: { by: 'passkey' } };
}

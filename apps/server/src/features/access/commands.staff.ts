/** Sign-in of staff: login, password, and a one-time code of an authenticator. */
import { localDate, localTime } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Device } from '../../platform/http/device.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry, Decision } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { passwordMatches } from './commands.password.ts';
import { type NewSession, newSession, sessionWrites } from './commands.session.ts';
import { stepOfCode } from './commands.totp.ts';
import {
  countFailure,
  findPosts,
  findStaffAccount,
  lockStaffAccount,
  type StaffAccountRow,
  useTotpStep,
} from './store.account.ts';

const ALLOWED_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

export type StaffCredentials = { login: string; password: string; totp: string };

/** How a try ended. A failure is an outcome and not an error, because counting it has to be committed. */
type Outcome = { ended: 'in' | 'wrong' | 'closed' } | { ended: 'locked'; until: string };

/** Before sign-in nobody is anybody. */
const STRANGER: Actor = { id: 'stranger', role: 'system', name: '' };

/**
 * Signs in, or counts the failure: five in a row lock the account for 15 minutes.
 * @throws Problem 'login-wrong' (which part is not told), 'totp-wrong' for a code that was used, 'login-locked', 'account-closed'
 */
export async function signInStaff(app: Services, given: StaffCredentials, device: Device): Promise<NewSession> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [known] = await store.read<StaffAccountRow>(scope, findStaffAccount(store.county, given.login));
  // Outside of the transaction: it takes long on purpose.
  const passwordRight = await passwordMatches(given.password, known?.passwordHash ?? undefined);
  const session = newSession(store, 'staff', device, 'password');
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_staff',
    actor: STRANGER,
    scope,
    key: store.newId(),
    fingerprint: null,
    conflicts: { totp_used_pkey: 'totp-wrong' },
    decide: async (read) => {
      if (!known) return failure({ ended: 'wrong' }, 'unknown');
      const [[account], posts] = await Promise.all([
        read<StaffAccountRow>(lockStaffAccount(store.county, given.login)),
        read(findPosts(store.county, known.id, localDate(store.now()))),
      ]);
      const usable = account && !account.closedAt && posts.length > 0;
      return decide(store, account ?? known, { passwordRight, usable: usable === true, totp: given.totp, session });
    },
  });
  if (outcome.ended === 'in') return session;
  if (outcome.ended === 'locked')
    throw problem('login-locked', { params: { until: localTime(new Date(outcome.until)) } });
  throw problem(outcome.ended === 'closed' ? 'account-closed' : 'login-wrong');
}

type Tried = { passwordRight: boolean; usable: boolean; totp: string; session: NewSession };

function decide(store: Store, account: StaffAccountRow, tried: Tried): Decision<Outcome> {
  const now = store.now();
  if (account.lockedUntil && account.lockedUntil > now) {
    return failure({ ended: 'locked', until: account.lockedUntil.toISOString() }, account.id);
  }
  const secret = account.totpSealed && store.cipher.open(account.totpSealed, 'account.totp_secret');
  const step = secret ? stepOfCode(secret, tried.totp, now) : undefined;
  if (!tried.passwordRight || step === undefined) {
    const until = new Date(now.getTime() + LOCK_MS);
    const counted = countFailure(store.county, account.id, ALLOWED_FAILURES, until);
    return { ...failure({ ended: 'wrong' }, account.id), writes: [counted] };
  }
  if (!tried.usable) return failure({ ended: 'closed' }, account.id);
  return {
    reply: { ended: 'in' },
    writes: [useTotpStep(store.county, account.id, step), ...sessionWrites(store, account.id, tried.session)],
    audit: [signIn(account.id, 'done', 'in')],
    events: [],
  };
}

function failure(outcome: Outcome, accountId: string): Decision<Outcome> {
  return { reply: outcome, writes: [], audit: [signIn(accountId, 'denied', outcome.ended)], events: [] };
}

function signIn(accountId: string, outcome: AuditEntry['outcome'], ended: Outcome['ended']): AuditEntry {
  return { action: 'session.begin', objectKind: 'account', objectId: accountId, outcome, detail: { ended } };
}

/** Password and one-time code of staff: at sign-in, and where what matters is asked again. */
import { localTime } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { AuditEntry, Decision, Reader } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { passwordMatches } from './commands.password.ts';
import { stepOfCode } from './commands.totp.ts';
import { countFailure, lockStaffAccount, type StaffAccountRow, useTotpStep } from './store.account.ts';

const ALLOWED_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

export type Credentials = { password: string; totp: string };

/** How a try ended. A failure is an outcome and not an error, because counting it has to be committed. */
export type Outcome = { ended: 'in' | 'wrong' | 'closed' } | { ended: 'locked'; until: string };

/** Who comes second with a code that was used. */
export const CODE_CONFLICTS = { totp_used_pkey: 'totp-wrong' } as const;

/** What a right password and code bring about, or that the account is closed. */
type Right = { writes: readonly Statement[]; audit: AuditEntry } | 'closed';

/**
 * A check of these credentials, for the decision of a command: five failures in a row lock the account for 15 minutes.
 * @param known null where nobody has the login: takes as long, and fails @param action of the trail
 */
export async function credentialCheck(
  store: Store,
  known: StaffAccountRow | null,
  given: Credentials,
  action: string,
): Promise<(read: Reader, right: () => Promise<Right>) => Promise<Decision<Outcome>>> {
  // Outside of the transaction: it takes long on purpose.
  const passwordRight = await passwordMatches(given.password, known?.passwordHash ?? undefined);
  return async (read, right) => {
    if (!known) return failure(action, { ended: 'wrong' }, 'unknown');
    const [account = known] = await read<StaffAccountRow>(lockStaffAccount(store.county, known.id));
    const { id, lockedUntil, totpSealed } = account;
    const now = store.now();
    if (lockedUntil && lockedUntil > now)
      return failure(action, { ended: 'locked', until: lockedUntil.toISOString() }, id);
    const secret = totpSealed && store.cipher.open(totpSealed, 'account.totp_secret');
    const step = secret ? stepOfCode(secret, given.totp, now) : undefined;
    if (!passwordRight || step === undefined) {
      const until = new Date(now.getTime() + LOCK_MS);
      const counted = countFailure(store.county, id, ALLOWED_FAILURES, until);
      return { ...failure(action, { ended: 'wrong' }, id), writes: [counted] };
    }
    const brought = await right();
    if (account.closedAt || brought === 'closed') return failure(action, { ended: 'closed' }, id);
    return {
      reply: { ended: 'in' },
      writes: [useTotpStep(store.county, id, step), ...brought.writes],
      audit: [brought.audit],
      events: [],
    };
  };
}

/** @throws Problem 'login-locked', 'account-closed', 'login-wrong' (which part is not told) */
export function refuseUnlessIn(outcome: Outcome): void {
  if (outcome.ended === 'in') return;
  if (outcome.ended === 'locked')
    throw problem('login-locked', { params: { until: localTime(new Date(outcome.until)) } });
  throw problem(outcome.ended === 'closed' ? 'account-closed' : 'login-wrong');
}

function failure(action: string, outcome: Outcome, accountId: string): Decision<Outcome> {
  return { reply: outcome, writes: [], audit: [tried(action, accountId, 'denied', outcome.ended)], events: [] };
}

/** Its entry in the trail. */
export function tried(
  action: string,
  accountId: string,
  outcome: AuditEntry['outcome'],
  ended: Outcome['ended'],
): AuditEntry {
  return { action, objectKind: 'account', objectId: accountId, outcome, detail: { ended } };
}

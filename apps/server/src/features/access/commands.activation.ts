/** How somebody new on the staff comes in: a code from the administrator, then a password and an authenticator of their own. */
import { problem } from '@yimi/domain/problems';
import { Secret, TOTP } from 'otpauth';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { ATTEMPTS, STRANGER } from './commands.bind.ts';
import { refuseIfGuessable } from './commands.new-password.ts';
import { hashPassword } from './commands.password.ts';
import {
  type ActivationRow,
  countActivationAttempt,
  deleteActivation,
  findStaffById,
  lockActivation,
  type NewStaffRow,
  putActivation,
  setCredentials,
} from './store.activation.ts';
import { TOTP_ISSUER } from './texts.ts';

const VALID_MS = 3 * 24 * 60 * 60_000;
/** 50 bits in letters that are hard to confuse (Crockford). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

/**
 * A code for an account that has no password yet; an older code no longer counts. The code follows from the request's
 * key, so that a repeated request shows it again without its being stored.
 * @throws Problem 'not-found', 'account-active'
 */
export async function issueActivation(
  { store }: Services,
  session: Session,
  key: string,
  accountId: string,
): Promise<{ code: string; expiresAt: string }> {
  const digest = store.cipher.index('activation', `${accountId}:${key}`);
  const code = Array.from(digest.subarray(0, CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  const { expiresAt } = await store.command<{ expiresAt: string }>({
    name: 'access.issue_activation',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: accountId,
    async decide(read) {
      const [account] = await read<NewStaffRow>(findStaffById(store.county, accountId));
      if (!account) throw problem('not-found');
      if (account.active) throw problem('account-active');
      const expires = new Date(store.now().getTime() + VALID_MS);
      return {
        reply: { expiresAt: expires.toISOString() },
        writes: [putActivation(store.county, accountId, hashOf(store, code), expires)],
        audit: [entry('account.activation', accountId, 'done')],
        events: [],
      };
    },
  });
  return { code, expiresAt };
}

/**
 * Sets the password and a new secret for the authenticator, which is shown this once.
 * @throws Problem 'activation-wrong' (unknown, too old, tried too often: which is not told), 'password-weak', 'password-common'
 */
export async function activate(
  { store }: Services,
  given: { login: string; code: string; password: string },
): Promise<{ totpSecret: string; totpUri: string }> {
  refuseIfGuessable(given.password, given.login, []);
  const passwordHash = await hashPassword(given.password.normalize('NFKC'));
  const secret = new Secret({ size: 20 });
  const outcome = await store.command<'done' | 'wrong'>({
    name: 'access.activate',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    async decide(read) {
      const [activation] = await read<ActivationRow>(lockActivation(store.county, given.login));
      const open = activation && activation.expiresAt > store.now() && activation.attempts < ATTEMPTS;
      if (!open) return refused('unknown', []);
      const { accountId, codeHash } = activation;
      if (!hashOf(store, given.code).equals(codeHash))
        return refused(accountId, [countActivationAttempt(store.county, accountId)]);
      const sealed = store.cipher.seal(secret.base32, 'account.totp_secret');
      return {
        reply: 'done',
        writes: [
          setCredentials(store.county, accountId, passwordHash, sealed),
          deleteActivation(store.county, accountId),
        ],
        audit: [entry('account.activate', accountId, 'done')],
        events: [],
      };
    },
  });
  if (outcome === 'wrong') throw problem('activation-wrong');
  const totpUri = new TOTP({ issuer: TOTP_ISSUER, label: given.login, secret }).toString();
  return { totpSecret: secret.base32, totpUri };
}

function refused(accountId: string, writes: ReturnType<typeof countActivationAttempt>[]) {
  return {
    reply: 'wrong' as const,
    writes,
    audit: [entry('account.activate', accountId, 'denied')] as const,
    events: [],
  };
}

/** As it is typed: in small letters, with blanks or hyphens between, and o for 0. */
function hashOf(store: Store, code: string): Buffer {
  const plain = code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return store.cipher.index('activation-code', plain);
}

function entry(action: string, accountId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action, objectKind: 'account', objectId: accountId, outcome };
}

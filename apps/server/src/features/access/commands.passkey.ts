/** Passkeys of staff (WebAuthn Level 3): the device checks a finger, a face or a PIN, so that one act is two factors. */

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Device } from '../../platform/http/device.ts';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Decision, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { STRANGER } from './commands.bind.ts';
import { refuseUnlessFresh } from './commands.confirm.ts';
import { openChallenge, type PasskeyAnswer, partyOf, passkeyCheck } from './commands.passkey-check.ts';
import { type NewSession, newSession, sessionWrites } from './commands.session.ts';
import { findPosts } from './store.account.ts';
import {
  deletePasskey,
  findPasskeys,
  insertChallenge,
  insertPasskey,
  type PasskeyRow,
  useChallenge,
} from './store.passkey.ts';
import { TOTP_ISSUER } from './texts.ts';

const CHALLENGE_MS = 5 * 60_000;

/** What the browser needs to make a passkey for the caller. */
export async function registrationOptions(app: Services, session: Session) {
  if (session.kind !== 'staff') throw problem('not-allowed');
  const { store } = app;
  await refuseUnlessFresh((query) => store.read(session.scope, query), store, session);
  const known = await store.read<PasskeyRow>(session.scope, findPasskeys(store.county, session.accountId));
  const options = await generateRegistrationOptions({
    rpName: TOTP_ISSUER,
    rpID: partyOf(app).rpID,
    userID: new TextEncoder().encode(session.accountId),
    userName: session.name,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { challengeId: await keepChallenge(app, options.challenge, session.accountId), options };
}

/** Keeps a new passkey of the caller. @throws Problem 'passkey-refused', 'confirm-first' */
export async function registerPasskey(
  app: Services,
  session: Session,
  key: string,
  given: { challengeId: string; name: string; response: RegistrationResponseJSON },
): Promise<{ passkeyId: string }> {
  const { store } = app;
  const { rpID, origin } = partyOf(app);
  return store.command({
    name: 'access.register_passkey',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: given,
    conflicts: { passkey_credential: 'passkey-refused' },
    async decide(read) {
      await refuseUnlessFresh(read, store, session);
      const expectedChallenge = await openChallenge(read, store, given.challengeId, session.accountId);
      const verified = await verifyRegistrationResponse({
        response: given.response,
        expectedChallenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
      }).catch(() => null);
      if (!verified?.verified) throw problem('passkey-refused');
      const { id: credentialId, publicKey, counter } = verified.registrationInfo.credential;
      const passkeyId = store.newId();
      const values = [session.accountId, credentialId, Buffer.from(publicKey), counter, given.name.trim(), store.now()];
      return {
        reply: { passkeyId },
        writes: [
          useChallenge(store.county, given.challengeId, store.now()),
          insertPasskey(store.county, passkeyId, ...values),
        ],
        audit: [entry('passkey.register', passkeyId, 'done')],
        events: [],
      };
    },
  });
}

/** Forgets a passkey of the caller: a lost key or phone. @throws Problem 'not-found' for somebody else's, 'confirm-first' */
export async function removePasskey({ store }: Services, session: Session, key: string, passkeyId: string) {
  await store.command({
    name: 'access.remove_passkey',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: passkeyId,
    async decide(read) {
      await refuseUnlessFresh(read, store, session);
      const own = await read<PasskeyRow>(findPasskeys(store.county, session.accountId));
      if (!own.some(({ id }) => id === passkeyId)) throw problem('not-found');
      return {
        reply: null,
        writes: [deletePasskey(store.county, session.accountId, passkeyId)],
        audit: [entry('passkey.remove', passkeyId, 'done')],
        events: [],
      };
    },
  });
}

/** What the browser needs to sign in by any passkey that it has for this host. */
export async function authenticationOptions(app: Services) {
  const options = await generateAuthenticationOptions({ rpID: partyOf(app).rpID, userVerification: 'required' });
  return { challengeId: await keepChallenge(app, options.challenge, null), options };
}

/** @throws Problem 'passkey-refused', 'account-closed' */
export async function signInByPasskey(app: Services, given: PasskeyAnswer, device: Device): Promise<NewSession> {
  const { store } = app;
  const session = newSession(store, 'staff', device, 'passkey');
  const outcome = await store.command<'in' | 'passkey-refused' | 'account-closed'>({
    name: 'access.sign_in_passkey',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    decide: (read) => decideSignIn(app, read, given, session),
  });
  if (outcome !== 'in') throw problem(outcome);
  return session;
}

async function decideSignIn(
  app: Services,
  read: Reader,
  given: PasskeyAnswer,
  session: NewSession,
): Promise<Decision<'in' | 'passkey-refused' | 'account-closed'>> {
  const { store } = app;
  const { accountId, right, writes } = await passkeyCheck(app, read, given);
  if (!right || accountId === null)
    return { reply: 'passkey-refused', writes, audit: [signIn(accountId ?? 'unknown', 'denied')], events: [] };
  const posts = await read(findPosts(store.county, accountId, localDate(store.now())));
  if (posts.length === 0) return { reply: 'account-closed', writes, audit: [signIn(accountId, 'denied')], events: [] };
  return {
    reply: 'in',
    writes: [...writes, ...sessionWrites(store, accountId, session)],
    audit: [signIn(accountId, 'done')],
    events: [],
  };
}

async function keepChallenge({ store }: Services, challenge: string, accountId: string | null): Promise<string> {
  return store.command<string>({
    name: 'access.passkey_challenge',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    async decide() {
      const id = store.newId();
      const expires = new Date(store.now().getTime() + CHALLENGE_MS);
      return {
        reply: id,
        writes: [insertChallenge(store.county, id, challenge, accountId, expires)],
        audit: [entry('passkey.challenge', id, 'done')],
        events: [],
      };
    },
  });
}

function entry(action: string, objectId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action, objectKind: 'passkey', objectId, outcome };
}

function signIn(accountId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action: 'session.begin', objectKind: 'account', objectId: accountId, outcome, detail: { by: 'passkey' } };
}

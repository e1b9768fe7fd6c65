/** Sign-in of citizens: a one-time code on the phone; the first time also name and citizen number. */
import { randomInt } from 'node:crypto';
import { problem } from '@yimi/domain/problems';
import type { Device } from '../../platform/http/device.ts';
import type { Services } from '../../platform/services.ts';
import type { Decision, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonByCitizenNumber } from '../people/public.ts';
import {
  ATTEMPTS,
  BINDING_CONFLICTS,
  bind,
  failure,
  identityOf,
  type Outcome,
  type Proof,
  STRANGER,
  success,
} from './commands.bind.ts';
import { type NewSession, newSession } from './commands.session.ts';
import { type CitizenAccountRow, findCitizenByPhone } from './store.account.ts';
import {
  countAttempt,
  findLatestCode,
  insertCode,
  type LoginCodeRow,
  lockLatestCode,
  lockPhone,
  useCode,
} from './store.code.ts';
import { codeMessage } from './texts.ts';

const PHONE = /^1[3-9]\d{9}$/;
const CODE_MINUTES = 5;
const RESEND_SECONDS = 60;

/**
 * Sends a new code; older ones no longer count.
 * @throws Problem 'phone-wrong', 'code-too-soon' within a minute of the last, 'sms-failed'
 */
export async function sendCode(app: Services, phone: string): Promise<{ resendAfterSeconds: number }> {
  if (!PHONE.test(phone)) throw problem('phone-wrong');
  const { store } = app;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const id = await store.command<string>({
    name: 'access.send_code',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    decide: (read) => decideCode(read, store, phone, code),
  });
  try {
    await app.sms.send({ id, to: phone, text: codeMessage(code, CODE_MINUTES) });
  } catch (error) {
    app.log.warn({ err: error }, 'a one-time code could not be sent');
    throw problem('sms-failed');
  }
  return { resendAfterSeconds: RESEND_SECONDS };
}

async function decideCode(read: Reader, store: Store, phone: string, code: string): Promise<Decision<string>> {
  const phoneIndex = store.cipher.index('phone', phone);
  const [, [latest]] = await Promise.all([
    read(lockPhone(store.county, phoneIndex)),
    read<LoginCodeRow>(findLatestCode(store.county, phoneIndex)),
  ]);
  const now = store.now();
  if (latest && now.getTime() - latest.sentAt.getTime() < RESEND_SECONDS * 1000) throw problem('code-too-soon');
  const id = store.newId();
  const expires = new Date(now.getTime() + CODE_MINUTES * 60_000);
  return {
    reply: id,
    writes: [insertCode(store.county, id, phoneIndex, hashOfCode(store, id, code), now, expires)],
    audit: [{ action: 'session.code', objectKind: 'login-code', objectId: id, outcome: 'done' }],
    events: [],
  };
}

/** Keyed, since a million codes are soon tried. */
function hashOfCode(store: Store, id: string, code: string): Buffer {
  return store.cipher.index('login-code', `${id}:${code}`);
}

export type CitizenCredentials = { phone: string; code: string; citizenNumber?: string; name?: string };

/**
 * Signs in. A phone that is not known yet is bound to the person with this citizen number and name.
 * @throws Problem 'code-wrong', 'code-expired', 'citizen-number-needed' (send both with the same code),
 *   'citizen-number-…', 'name-characters', 'name-mismatch', 'person-died', 'phone-of-other-person', 'bound-to-other-phone'
 */
export async function signInCitizen(app: Services, given: CitizenCredentials, device: Device): Promise<NewSession> {
  if (!PHONE.test(given.phone)) throw problem('phone-wrong');
  const { store } = app;
  const session = newSession(store, 'citizen', device, 'code');
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_citizen',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    conflicts: BINDING_CONFLICTS,
    decide: (read) => decideSignIn(read, store, given, session),
  });
  if (outcome !== 'in') throw problem(outcome);
  return session;
}

async function decideSignIn(
  read: Reader,
  store: Store,
  given: CitizenCredentials,
  session: NewSession,
): Promise<Decision<Outcome>> {
  const phoneIndex = store.cipher.index('phone', given.phone);
  const [[code], [account]] = await Promise.all([
    read<LoginCodeRow>(lockLatestCode(store.county, phoneIndex)),
    read<CitizenAccountRow>(findCitizenByPhone(store.county, phoneIndex)),
  ]);
  if (!code || code.usedAt || code.expiresAt <= store.now() || code.attempts >= ATTEMPTS) {
    throw problem('code-expired');
  }
  const proof: Proof = {
    kind: 'login-code',
    id: code.id,
    use: useCode(store.county, code.id, store.now()),
    countAttempt: countAttempt(store.county, code.id),
  };
  if (!hashOfCode(store, code.id, given.code).equals(code.codeHash)) return failure(proof, 'code-wrong');
  if (account) {
    await refuseOtherPerson(read, store, account, given.citizenNumber);
    return success(store, proof, account, [], session);
  }
  if (!given.citizenNumber || !given.name) throw problem('citizen-number-needed');
  return bind(read, store, proof, { ...given, ...identityOf(store, given.citizenNumber, given.name) }, session);
}

/** Whoever names a number on a known phone has to name its owner's. */
async function refuseOtherPerson(read: Reader, store: Store, account: CitizenAccountRow, numberText?: string) {
  if (!numberText) return;
  const person = await findPersonByCitizenNumber(read, store, countyScope(store.county), numberText);
  if (person?.id !== account.personId) throw problem('phone-of-other-person');
}

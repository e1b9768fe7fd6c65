/** Sign-in of citizens: a one-time code on the phone; the first time also name and citizen number. */
import { randomInt } from 'node:crypto';
import { birthDateOf, type CitizenNumber, parseCitizenNumber } from '@yimi/domain/citizen-number';
import { localDate } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import { problem } from '@yimi/domain/problems';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry, Decision, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonByCitizenNumber, newPerson } from '../people/public.ts';
import { type NewSession, newSession, sessionWrites } from './commands.session.ts';
import { type CitizenAccountRow, findCitizenByPhone, insertCitizenAccount } from './store.account.ts';
import { countAttempt, findLatestCode, insertCode, type LoginCodeRow, lockLatestCode, useCode } from './store.code.ts';
import { codeMessage } from './texts.ts';

const PHONE = /^1[3-9]\d{9}$/;
/** Han characters, letters and the middle dot of names of other nations; 2 to 50. */
const NAME = /^[\p{Script=Han}\p{L}\u00b7]{2,50}$/u;
const CODE_MINUTES = 5;
const CODE_ATTEMPTS = 5;
const RESEND_SECONDS = 60;

const STRANGER: Actor = { id: 'stranger', role: 'citizen', name: '' };

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
  const [latest] = await read<LoginCodeRow>(findLatestCode(store.county, phoneIndex));
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

/** How a try ended. A wrong guess is an outcome and not an error, because counting it has to be committed. */
type Outcome = 'in' | 'code-wrong' | 'name-mismatch';

/**
 * Signs in. A phone that is not known yet is bound to the person with this citizen number and name.
 * @throws Problem 'code-wrong', 'code-expired', 'citizen-number-needed' (send both with the same code),
 *   'citizen-number-…', 'name-characters', 'name-mismatch', 'person-died', 'phone-of-other-person', 'bound-to-other-phone'
 */
export async function signInCitizen(app: Services, given: CitizenCredentials): Promise<NewSession> {
  if (!PHONE.test(given.phone)) throw problem('phone-wrong');
  const { store } = app;
  const session = newSession(store, 'citizen');
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_citizen',
    actor: STRANGER,
    scope: countyScope(store.county),
    key: store.newId(),
    fingerprint: null,
    conflicts: {
      account_person: 'bound-to-other-phone',
      account_phone: 'changed-meanwhile',
      person_citizen_number: 'changed-meanwhile',
    },
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
  if (!code || code.usedAt || code.expiresAt <= store.now() || code.attempts >= CODE_ATTEMPTS) {
    throw problem('code-expired');
  }
  if (!hashOfCode(store, code.id, given.code).equals(code.codeHash)) return failure(store, code, 'code-wrong');
  if (account) {
    await refuseOtherPerson(read, store, account, given.citizenNumber);
    return success(store, code, account.id, account.personId, [], session);
  }
  if (!given.citizenNumber || !given.name) throw problem('citizen-number-needed');
  return bind(read, store, code, { ...given, ...identityOf(store, given.citizenNumber, given.name) }, session);
}

type Identity = { citizenNumber: CitizenNumber; name: string };

/** @throws Problem for a number or name that cannot be one */
export function identityOf(store: Store, numberText: string, nameText: string): Identity {
  const number = parseCitizenNumber(numberText);
  if (!number.ok) throw problem(`citizen-number-${number.error}`);
  if (birthDateOf(number.value) > localDate(store.now())) throw problem('citizen-number-date');
  const name = nameText.normalize('NFKC').replace(/\s/g, '');
  if (!NAME.test(name)) throw problem('name-characters');
  return { citizenNumber: number.value, name };
}

/** Whoever names a number on a known phone has to name its owner's. */
async function refuseOtherPerson(read: Reader, store: Store, account: CitizenAccountRow, numberText?: string) {
  if (!numberText) return;
  const person = await findPersonByCitizenNumber(read, store, countyScope(store.county), numberText);
  if (person?.id !== account.personId) throw problem('phone-of-other-person');
}

async function bind(
  read: Reader,
  store: Store,
  code: LoginCodeRow,
  { citizenNumber, name, phone }: Identity & { phone: string },
  session: NewSession,
): Promise<Decision<Outcome>> {
  const known = await findPersonByCitizenNumber(read, store, countyScope(store.county), citizenNumber);
  if (known && known.name !== name) return failure(store, code, 'name-mismatch');
  if (known?.diedOn) throw problem('person-died');
  const personId = known?.id ?? store.newId();
  const accountId = store.newId();
  const { cipher, county } = store;
  const writes: Statement[] = [
    ...(known
      ? []
      : [newPerson(store, { id: personId, regionCode: county, name, citizenNumber, phone, source: 'self' })]),
    insertCitizenAccount(
      county,
      accountId,
      maskName(name),
      cipher.seal(phone, 'account.phone_sealed'),
      cipher.index('phone', phone),
      personId,
      store.now(),
    ),
  ];
  return success(store, code, accountId, personId, writes, session);
}

function success(
  store: Store,
  code: LoginCodeRow,
  accountId: string,
  personId: string,
  writes: readonly Statement[],
  session: NewSession,
): Decision<Outcome> {
  return {
    reply: 'in',
    writes: [...writes, useCode(store.county, code.id, store.now()), ...sessionWrites(store, accountId, session)],
    audit: [
      { action: 'session.begin', objectKind: 'account', objectId: accountId, personId, outcome: 'done' },
      ...(writes.length > 0
        ? [{ action: 'account.bind', objectKind: 'account', objectId: accountId, personId, outcome: 'done' } as const]
        : []),
    ],
    events: [],
  };
}

/** Every wrong guess counts against the code, a wrong name as well as a wrong digit. */
function failure(store: Store, code: LoginCodeRow, outcome: Exclude<Outcome, 'in'>): Decision<Outcome> {
  const entry: AuditEntry = {
    action: 'session.begin',
    objectKind: 'login-code',
    objectId: code.id,
    outcome: 'denied',
    detail: { ended: outcome },
  };
  return { reply: outcome, writes: [countAttempt(store.county, code.id)], audit: [entry], events: [] };
}

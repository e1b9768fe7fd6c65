/** What every way of signing in as a citizen ends with: a session, or the binding of a phone to a person first. */
import { birthDateOf, type CitizenNumber, parseCitizenNumber } from '@yimi/domain/citizen-number';
import { localDate } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import { problem } from '@yimi/domain/problems';
import type { Actor, AuditEntry, Decision, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPersonByCitizenNumber, newPerson } from '../people/public.ts';
import { type NewSession, sessionWrites } from './commands.session.ts';
import { insertCitizenAccount } from './store.account.ts';

/** Han characters, letters and the middle dot of names of other nations; 2 to 50. */
const NAME = /^[\p{Script=Han}\p{L}\u00b7]{2,50}$/u;

/** Wrong guesses that a code, or a visit from WeChat, bears. */
export const ATTEMPTS = 5;

export const STRANGER: Actor = { id: 'stranger', role: 'citizen', name: '' };

/** Two binding at once: the unique index that the second violates, and what it is told. */
export const BINDING_CONFLICTS = {
  account_person: 'bound-to-other-phone',
  account_phone: 'changed-meanwhile',
  person_citizen_number: 'changed-meanwhile',
} as const;

/** How a try ended. A wrong guess is an outcome and not an error, because counting it has to be committed. */
export type Outcome = 'in' | 'code-wrong' | 'name-mismatch';

/** What shows that the phone is the caller's; good for one session. */
export type Proof = { kind: 'login-code' | 'wechat-visit'; id: string; use: Statement; countAttempt: Statement };

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

/** Makes the account of a phone for the person with this number and name, whom nobody needs to have known before. */
export async function bind(
  read: Reader,
  store: Store,
  proof: Proof,
  { citizenNumber, name, phone }: Identity & { phone: string },
  session: NewSession,
  linked: (accountId: string) => Statement[] = () => [],
): Promise<Decision<Outcome>> {
  const known = await findPersonByCitizenNumber(read, store, countyScope(store.county), citizenNumber);
  if (known && known.name !== name) return failure(proof, 'name-mismatch');
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
    ...linked(accountId),
  ];
  return success(store, proof, { id: accountId, personId }, writes, session);
}

/** @param writes what the sign-in changes about the account; audited as a binding */
export function success(
  store: Store,
  proof: Proof,
  { id: accountId, personId }: { id: string; personId: string },
  writes: readonly Statement[],
  session: NewSession,
): Decision<Outcome> {
  const entry = { objectKind: 'account', objectId: accountId, personId, outcome: 'done' } as const;
  return {
    reply: 'in',
    writes: [...writes, proof.use, ...sessionWrites(store, accountId, session)],
    audit: [
      { action: 'session.begin', ...entry },
      ...(writes.length > 0 ? [{ action: 'account.bind', ...entry }] : []),
    ],
    events: [],
  };
}

/** Every wrong guess counts against the proof, a wrong name as well as a wrong digit. */
export function failure(proof: Proof, outcome: Exclude<Outcome, 'in'>): Decision<Outcome> {
  const entry: AuditEntry = {
    action: 'session.begin',
    objectKind: proof.kind,
    objectId: proof.id,
    outcome: 'denied',
    detail: { ended: outcome },
  };
  return { reply: outcome, writes: [proof.countAttempt], audit: [entry], events: [] };
}

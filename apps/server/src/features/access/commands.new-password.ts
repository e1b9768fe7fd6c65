/** A password that is new: what it may not be, and how its owner changes it. */

import { problem } from '@yimi/domain/problems';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import {
  CODE_CONFLICTS,
  type Credentials,
  credentialCheck,
  type Outcome,
  refuseUnlessIn,
  tried,
} from './commands.credentials.ts';
import { hashPassword } from './commands.password.ts';
import { clearFailures, findOwnStaffAccount, type StaffAccountRow, setPassword } from './store.account.ts';
import { OWN_WORDS } from './texts.ts';

/** NIST SP 800-63B asks for 8; there is a second factor beside it. */
const SHORTEST = 12;
/** More than 10^10 guesses, as the library counts them: the most common passwords, dates, rows of keys and repetitions take fewer. */
const STRONG = 4;
/** What is read of a long one: its beginning alone has to be strong, since the whole of 200 signs takes the library seconds. */
const READ = 40;
const ACTION = 'account.password';

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * @param words of the person and the district, which whoever guesses tries first
 * @throws Problem 'password-weak', 'password-common'
 */
export function refuseIfGuessable(password: string, login: string, words: readonly string[]): void {
  const plain = password.normalize('NFKC');
  if ([...plain].length < SHORTEST || plain.toLowerCase().includes(login.toLowerCase())) throw problem('password-weak');
  const known = [...OWN_WORDS, ...words, ...login.split('-')].filter((word) => word.length > 1);
  if (estimate.check([...plain].slice(0, READ).join(''), known).score < STRONG) throw problem('password-common');
}

/**
 * The owner changes the own password, by the old one and a one-time code; the other sessions go on until they are ended.
 * @throws Problem 'password-weak', 'password-common', and those of signInStaff
 */
export async function changePassword(
  { store }: Services,
  session: Session,
  key: string,
  given: Credentials & { next: string },
): Promise<void> {
  const own = findOwnStaffAccount(store.county, session.accountId);
  const [known = null] = await store.read<StaffAccountRow>(session.scope, own);
  if (!known) throw problem('not-allowed');
  const units = session.posts.flatMap(({ unitName, regionName }) => [unitName, regionName]);
  refuseIfGuessable(given.next, known.login, [known.name, given.password, ...units]);
  const [check, hash] = await Promise.all([credentialCheck(store, known, given, ACTION), hashPassword(given.next)]);
  const outcome = await store.command<Outcome>({
    name: 'access.change_password',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: null,
    conflicts: CODE_CONFLICTS,
    decide: (read) =>
      check(read, async () => ({
        writes: [setPassword(store.county, known.id, hash), clearFailures(store.county, known.id)],
        audit: tried(ACTION, known.id, 'done', 'in'),
      })),
  });
  refuseUnlessIn(outcome);
}

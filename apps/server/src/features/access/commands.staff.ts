/** Sign-in of staff: login, password, and a one-time code of an authenticator. */
import { localDate } from '@yimi/domain/local-date';
import type { Device } from '../../platform/http/device.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import {
  CODE_CONFLICTS,
  type Credentials,
  credentialCheck,
  type Outcome,
  refuseUnlessIn,
  tried,
} from './commands.credentials.ts';
import { type NewSession, newSession, sessionWrites } from './commands.session.ts';
import { findPosts, findStaffAccount, type StaffAccountRow } from './store.account.ts';

export type StaffCredentials = Credentials & { login: string };

/** Before sign-in nobody is anybody. */
const STRANGER: Actor = { id: 'stranger', role: 'system', name: '' };
const ACTION = 'session.begin';

/**
 * Signs in, or counts the failure: five in a row lock the account for 15 minutes.
 * @throws Problem 'login-wrong' (which part is not told), 'totp-wrong' for a code that was used, 'login-locked', 'account-closed'
 */
export async function signInStaff(app: Services, given: StaffCredentials, device: Device): Promise<NewSession> {
  const { store } = app;
  const scope = countyScope(store.county);
  const [known = null] = await store.read<StaffAccountRow>(scope, findStaffAccount(store.county, given.login));
  const check = await credentialCheck(store, known, given, ACTION);
  const session = newSession(store, 'staff', device, 'password');
  const outcome = await store.command<Outcome>({
    name: 'access.sign_in_staff',
    actor: STRANGER,
    scope,
    key: store.newId(),
    fingerprint: null,
    conflicts: CODE_CONFLICTS,
    decide: (read) =>
      check(read, async () => {
        const accountId = known?.id ?? '';
        const posts = await read(findPosts(store.county, accountId, localDate(store.now())));
        if (posts.length === 0) return 'closed';
        return {
          writes: sessionWrites(store, accountId, session),
          audit: tried(ACTION, accountId, 'done', 'in'),
        };
      }),
  });
  refuseUnlessIn(outcome);
  return session;
}

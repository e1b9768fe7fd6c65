/** Whether a passkey answers what was asked of it. */
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { problem } from '@yimi/domain/problems';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  type ChallengeRow,
  lockChallenge,
  lockPasskey,
  type PasskeyRow,
  useChallenge,
  usePasskey,
} from './store.passkey.ts';

export type PasskeyAnswer = { challengeId: string; response: AuthenticationResponseJSON };

/** Browsers bind a passkey to this host; a page elsewhere cannot ask for it. */
export function partyOf({ config }: Services): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(config.publicUrl);
  return { rpID: hostname, origin };
}

/** @param accountId who registers; null to sign in or to confirm @throws Problem 'passkey-refused' */
export async function openChallenge(read: Reader, store: Store, id: string, accountId: string | null): Promise<string> {
  const [found] = await read<ChallengeRow>(lockChallenge(store.county, id));
  if (!found || found.usedAt || found.expiresAt <= store.now() || found.accountId !== accountId)
    throw problem('passkey-refused');
  return found.challenge;
}

/**
 * Whose passkey answered, and whether rightly; `writes` spend the challenge either way.
 * @throws Problem 'passkey-refused' for a challenge that is not open
 */
export async function passkeyCheck(
  app: Services,
  read: Reader,
  { challengeId, response }: PasskeyAnswer,
): Promise<{ accountId: string | null; right: boolean; writes: Statement[] }> {
  const { store } = app;
  const { rpID, origin } = partyOf(app);
  const expectedChallenge = await openChallenge(read, store, challengeId, null);
  const spent = useChallenge(store.county, challengeId, store.now());
  const [passkey] = await read<PasskeyRow>(lockPasskey(store.county, String(response?.id)));
  if (!passkey) return { accountId: null, right: false, writes: [spent] };
  const { id, accountId, credentialId, publicKey, counter } = passkey;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
  }).catch(() => null);
  if (!verified?.verified) return { accountId, right: false, writes: [spent] };
  const used = usePasskey(store.county, id, verified.authenticationInfo.newCounter, store.now());
  return { accountId, right: true, writes: [spent, used] };
}

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Session } from '@yimi/api-client/views';
import { api } from '../../api/api.ts';
import { Button } from '../../parts/button.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SIGN_IN } from '../../texts/sign-in.ts';

type PasskeyButtonProps = { onSignedIn: (session: Session) => void; onFailed: (sentence: string) => void };

/** Signs in without typing, where the browser can. */
export function PasskeyButton({ onSignedIn, onFailed }: PasskeyButtonProps) {
  if (!browserSupportsWebAuthn()) return null;
  const signIn = async () => {
    try {
      const { challengeId, options } = await api.post('/api/sessions/passkey/options');
      const response = await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
      onSignedIn(await api.post('/api/sessions/passkey', { body: { challengeId, response } }));
    } catch (error) {
      onFailed(error instanceof ProblemError ? problemWords(error) : SIGN_IN.passkeyNotUsed);
    }
  };
  return <Button onPress={() => void signIn()}>{SIGN_IN.passkey}</Button>;
}

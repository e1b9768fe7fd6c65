import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { ProblemError } from '@yimi/api-client/problem-error';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { sixDigits } from '../../service/six-digits.ts';
import { CONFIRM } from '../../texts/confirm.ts';

type ConfirmDialogProps = { onShown: () => void; onClose: () => void };

/** Asks for password and code, or a passkey, of who is signed in already. */
export function ConfirmDialog({ onShown, onClose }: ConfirmDialogProps) {
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const show = async (proof: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    try {
      await proof();
      onShown();
    } catch (error) {
      // A one-time code is spent with the attempt.
      setTotp('');
      setErrors([{ says: error instanceof ProblemError ? problemWords(error) : CONFIRM.passkeyNotUsed }]);
      setBusy(false);
    }
  };
  const byPassword = (event: FormEvent) => {
    event.preventDefault();
    void show(() => api.post('/api/session/confirmation', { body: { password, totp } }));
  };
  const byPasskey = () =>
    show(async () => {
      const { challengeId, options } = await api.post('/api/sessions/passkey/options');
      const response = await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
      await api.post('/api/session/confirmation/passkey', { body: { challengeId, response } });
    });
  return (
    <FormDialog title={CONFIRM.title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={byPassword}>
        <p>{CONFIRM.lead}</p>
        <ErrorSummary title={CONFIRM.summaryTitle} errors={errors} />
        <TextField
          label={CONFIRM.password}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          label={CONFIRM.totp}
          hint={CONFIRM.totpHint}
          value={totp}
          onChange={(value) => setTotp(sixDigits(value))}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {CONFIRM.submit}
          </Button>
          {browserSupportsWebAuthn() && <Button onPress={() => void byPasskey()}>{CONFIRM.byPasskey}</Button>}
          <Button tone="quiet" onPress={onClose}>
            {CONFIRM.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

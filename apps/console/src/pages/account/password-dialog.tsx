import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { sixDigits } from '../../service/six-digits.ts';
import { PASSWORD } from '../../texts/confirm.ts';

const FIELDS = ['old', 'next', 'totp'] as const;
type Field = (typeof FIELDS)[number];

/** Asks for the old password, a new one and a one-time code. */
export function PasswordDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [form, setForm] = useState<Record<Field, string>>({ old: '', next: '', totp: '' });
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const field = (name: Field) => ({
    id: `password-${name}`,
    label: PASSWORD[name],
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: name === 'totp' ? sixDigits(value) : value }),
    error: errors.find(({ fieldId }) => fieldId === `password-${name}`)?.says,
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = FIELDS.filter((name) => form[name] === '' || (name === 'totp' && form.totp.length !== 6));
    setErrors(lacking.map((name) => ({ fieldId: `password-${name}`, says: PASSWORD.errors[name] })));
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    try {
      const body = { password: form.old, totp: form.totp, next: form.next };
      await api.put('/api/session/password', { body });
      onDone();
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
      setBusy(false);
    }
  };
  const type = shown ? 'text' : 'password';
  return (
    <FormDialog title={PASSWORD.change} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={PASSWORD.summaryTitle} errors={errors} />
        <TextField {...field('old')} type={type} autoComplete="current-password" />
        <TextField {...field('next')} type={type} hint={PASSWORD.nextHint} autoComplete="new-password" />
        <label className="check-line">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {PASSWORD.show}
        </label>
        <TextField {...field('totp')} hint={PASSWORD.totpHint} autoComplete="one-time-code" inputMode="numeric" />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {PASSWORD.submit}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {PASSWORD.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ACTIVATION } from '../../texts/sign-in.ts';

type Field = 'login' | 'code' | 'password';

/** The first time: a code from the administrator, a password of one's own, and the secret for the authenticator. */
export function ActivationPage({ onDone }: { onDone: () => void }) {
  const [form, setForm] = useState({ login: '', code: '', password: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [given, setGiven] = useState<{ totpSecret: string; totpUri: string } | null>(null);
  const errorOf = (field: Field) => errors.find(({ fieldId }) => fieldId === field)?.says;
  const field = (id: Field) => ({
    id,
    label: ACTIVATION[id],
    value: form[id],
    onChange: (value: string) => setForm({ ...form, [id]: value }),
    error: errorOf(id),
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = (['login', 'code', 'password'] as const)
      .filter((id) => form[id].trim() === '')
      .map((id) => ({ fieldId: id, says: ACTIVATION.errors[id] }));
    setErrors(lacking);
    if (lacking.length > 0) return;
    try {
      setGiven(await api.post('/api/sessions/activation', { body: { ...form, login: form.login.trim() } }));
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  if (given)
    return (
      <Page title={ACTIVATION.doneTitle}>
        <p>{ACTIVATION.doneLead}</p>
        <p className="card card-body">
          <strong className="activation-secret">{given.totpSecret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
        </p>
        <p>
          <a href={given.totpUri}>{ACTIVATION.openAuthenticator}</a>
        </p>
        <p>
          <Button tone="main" onPress={onDone}>
            {ACTIVATION.toSignIn}
          </Button>
        </p>
      </Page>
    );
  return (
    <Page title={ACTIVATION.title}>
      <p className="soft">{ACTIVATION.lead}</p>
      <form className="card" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={ACTIVATION.errors.title} errors={errors} />
        <TextField {...field('login')} autoComplete="username" />
        <TextField {...field('code')} autoComplete="off" />
        <TextField {...field('password')} hint={ACTIVATION.passwordHint} type="password" autoComplete="new-password" />
        <Button type="submit" tone="main">
          {ACTIVATION.submit}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {ACTIVATION.back}
        </Button>
      </form>
    </Page>
  );
}

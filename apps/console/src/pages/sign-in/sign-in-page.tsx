import { useQueryClient } from '@tanstack/react-query';
import type { Session } from '@yimi/api-client/views';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { sessionQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { sixDigits } from '../../service/six-digits.ts';
import { choosePost } from '../../session/chosen-post.ts';
import { keepUnsentFor } from '../../session/unsent.ts';
import { SHELL } from '../../texts/shell.ts';
import { SIGN_IN } from '../../texts/sign-in.ts';
import { ActivationPage } from './activation-page.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { SsoButton } from './sso-button.tsx';

const EMPTY = { login: '', password: '', totp: '' };
type Field = keyof typeof EMPTY;

function missingFields(form: typeof EMPTY): Field[] {
  const missing: Field[] = [];
  if (form.login.trim() === '') missing.push('login');
  if (form.password === '') missing.push('password');
  if (form.totp.length !== 6) missing.push('totp');
  return missing;
}

type SignInPageProps = {
  /** Someone is signed in here as a citizen. */
  notStaff: boolean;
  /** A session ended while its pages were open. */
  ended: boolean;
};

export function SignInPage({ notStaff, ended }: SignInPageProps) {
  const client = useQueryClient();
  const [form, setForm] = useState(EMPTY);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<Field[]>([]);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [activating, setActivating] = useState(false);
  const enter = (session: Session) => {
    keepUnsentFor(session.accountId);
    client.setQueryData(sessionQuery.queryKey, session);
  };
  const set = (field: Field) => (value: string) => setForm({ ...form, [field]: value });
  const errorOf = (field: Field) => (missing.includes(field) ? SIGN_IN.errors[field] : undefined);

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missingFields(form);
    setMissing(lacking);
    setErrors(lacking.map((field) => ({ fieldId: field, says: SIGN_IN.errors[field] })));
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    try {
      choosePost(undefined);
      enter(await api.post('/api/sessions/staff', { body: { ...form, login: form.login.trim() } }));
    } catch (error) {
      // A one-time code is spent with the attempt.
      setForm({ ...form, totp: '' });
      setErrors([{ says: problemWords(error), fieldId: 'login' }]);
      setBusy(false);
    }
  };

  return (
    <SignInFrame>{activating ? <ActivationPage onDone={() => setActivating(false)} /> : signInPage()}</SignInFrame>
  );

  function signInPage() {
    return (
      <Page title={SIGN_IN.title}>
        <p className="soft">{SIGN_IN.lead}</p>
        {ended && (
          <p className="notice soon" role="alert">
            {SIGN_IN.ended}
          </p>
        )}
        {notStaff && <p className="notice soon">{SIGN_IN.notStaff}</p>}
        <form className="card" noValidate onSubmit={(event) => void signIn(event)}>
          <ErrorSummary title={SIGN_IN.summaryTitle} errors={errors} />
          <TextField
            id="login"
            label={SIGN_IN.login}
            value={form.login}
            onChange={set('login')}
            error={errorOf('login')}
            autoComplete="username"
          />
          <div className="stack">
            <TextField
              id="password"
              label={SIGN_IN.password}
              value={form.password}
              onChange={set('password')}
              error={errorOf('password')}
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
            />
            <label className="check-line">
              <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
              {SIGN_IN.showPassword}
            </label>
          </div>
          <div className="totp">
            <TextField
              id="totp"
              label={SIGN_IN.totp}
              hint={SIGN_IN.totpHint}
              value={form.totp}
              onChange={(value) => set('totp')(sixDigits(value))}
              error={errorOf('totp')}
              autoComplete="one-time-code"
              inputMode="numeric"
            />
          </div>
          <Button type="submit" tone="main" busy={busy}>
            {busy ? SIGN_IN.submitting : SIGN_IN.submit}
          </Button>
        </form>
        <p className="row">
          <PasskeyButton
            onSignedIn={(session) => {
              choosePost(undefined);
              enter(session);
            }}
            onFailed={(says) => setErrors([{ says }])}
          />
          <SsoButton onFailed={(says) => setErrors([{ says }])} />
          <Button tone="quiet" onPress={() => setActivating(true)}>
            {SIGN_IN.activation}
          </Button>
        </p>
        <p className="hidden-text" role="status">
          {busy ? SHELL.loading : ''}
        </p>
      </Page>
    );
  }
}

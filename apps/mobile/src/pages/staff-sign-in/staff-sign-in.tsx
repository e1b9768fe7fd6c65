import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { goAfresh } from '../../device/navigate.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Link } from '../../parts/link';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { beginSession } from '../../state/session.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/sign-in.ts';

const FIELDS = ['login', 'password', 'totp'] as const;

/** Staff: login, password and the one-time code of their authenticator. */
export default function StaffSignIn() {
  const { next } = useRouter().params;
  const [given, setGiven] = useState({ login: '', password: '', totp: '' });
  const sending = useSending((path) => path);
  const field = (id: (typeof FIELDS)[number]) => ({
    id,
    value: given[id],
    onChange: (value: string) => setGiven({ ...given, [id]: value }),
    error: sending.errors.find((error) => error.field === id)?.says,
  });

  const signIn = async () => {
    const empty = FIELDS.filter((id) => given[id].trim() === '');
    if (empty.length > 0) {
      sending.refuse(empty.map((id) => ({ field: id, says: texts.missing[id] })));
      return;
    }
    await sending.send(async () => {
      const { login, password, totp } = given;
      await beginSession(
        await api.post('/api/sessions/staff', { body: { login: login.trim(), password, totp: totp.trim() } }),
      );
      goAfresh(next ? decodeURIComponent(next) : routes.home());
    });
  };

  return (
    <Page title={texts.staffTitle} error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.staffLead}</Text>
      <Form onSend={signIn}>
        <TextField {...field('login')} label={texts.login} autoComplete="username" />
        <TextField {...field('password')} label={texts.password} kind="password" autoComplete="current-password" />
        <TextField
          {...field('totp')}
          label={texts.totp.ask}
          hint={texts.totp.hint}
          kind="digits"
          autoComplete="one-time-code"
        />
        <Button busy={sending.busy}>{texts.signIn}</Button>
      </Form>
      <Link to={routes.signIn(next && decodeURIComponent(next))} instead>
        {texts.citizen}
      </Link>
    </Page>
  );
}

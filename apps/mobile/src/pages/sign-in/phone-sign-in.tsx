import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { goAfresh } from '../../device/navigate.ts';
import { identityField } from '../../form/identity-field.ts';
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
import { type Identity, IdentityFields } from './identity-fields.tsx';

type Step = 'phone' | 'code' | 'identity';

const TITLES = { phone: texts.title, code: texts.codeTitle, identity: texts.identityTitle } satisfies Record<
  Step,
  string
>;

/** Which control each problem is about. */
const FIELDS: Readonly<Record<string, string>> = {
  phone: 'phone',
  code: 'code',
  citizenNumber: 'citizenNumber',
  name: 'name',
};
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  'phone-wrong': 'phone',
  'code-wrong': 'code',
  'code-expired': 'code',
};

/** Citizens: phone, then the code of the short message, and at first who they are. */
export function PhoneSignIn() {
  const { next } = useRouter().params;
  const [step, setStep] = useState<Step>('phone');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [identity, setIdentity] = useState<Identity>({ name: '', citizenNumber: '' });
  const [news, setNews] = useState<string>();
  const sending = useSending((path) => FIELDS[path]);
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const open = (to: Step) => {
    setNews(undefined);
    setStep(to);
    sending.refuse([]);
  };
  const refuseEmpty = (values: Readonly<Record<string, string>>) => {
    const empty = Object.keys(values).filter((field) => values[field]?.trim() === '');
    const says = texts.missing as Readonly<Record<string, string>>;
    if (empty.length > 0) sending.refuse(empty.map((field) => ({ field, says: says[field] ?? '' })));
    return empty.length > 0;
  };

  const requestCode = async (then: () => void) => {
    if (refuseEmpty({ phone })) return;
    await sending.send(
      async () => {
        await api.post('/api/sessions/codes', { body: { phone: phone.trim() } });
        then();
      },
      (problem) => {
        // A code that was sent a moment ago still holds.
        if (problem.code === 'code-too-soon' && step === 'phone') open('code');
        else sending.refuse([{ says: problem.title, field: FIELD_OF_CODE[problem.code] }]);
        return true;
      },
    );
  };

  const signIn = async () => {
    if (refuseEmpty(step === 'code' ? { code } : identity)) return;
    const who = step === 'identity' ? { name: identity.name.trim(), citizenNumber: identity.citizenNumber.trim() } : {};
    await sending.send(
      async () => {
        await beginSession(
          await api.post('/api/sessions/citizen', { body: { phone: phone.trim(), code: code.trim(), ...who } }),
        );
        goAfresh(next ? decodeURIComponent(next) : routes.home());
      },
      (problem) => {
        if (problem.code === 'citizen-number-needed') {
          open('identity');
          return true;
        }
        const field = identityField(problem.code) ?? FIELD_OF_CODE[problem.code];
        if (problem.fields.length > 0) return false;
        if (step === 'identity' && field === 'code') open('code');
        sending.refuse([{ says: problem.title, field }]);
        return true;
      },
    );
  };

  return (
    <Page title={TITLES[step]} step={step} error={sending.errors.length > 0} says={news ?? TITLES[step]}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {step === 'phone' && (
        <Form onSend={() => requestCode(() => open('code'))}>
          <Text tone="soft">{texts.lead}</Text>
          <TextField
            id="phone"
            label={texts.phone.ask}
            hint={texts.phone.hint}
            kind="phone"
            autoComplete="tel"
            value={phone}
            onChange={setPhone}
            error={errorOf('phone')}
          />
          <Button busy={sending.busy}>{texts.getCode}</Button>
        </Form>
      )}
      {step === 'code' && (
        <Form onSend={signIn}>
          <TextField
            id="code"
            label={texts.code.ask}
            hint={texts.code.hint(phone)}
            kind="digits"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={errorOf('code')}
          />
          <Button busy={sending.busy}>{texts.signIn}</Button>
          <Button look="quiet" onPress={() => requestCode(() => setNews(texts.resent))}>
            {texts.resend}
          </Button>
        </Form>
      )}
      {step === 'identity' && (
        <Form onSend={signIn}>
          <IdentityFields identity={identity} onChange={setIdentity} errorOf={errorOf} />
          <Button busy={sending.busy}>{texts.next}</Button>
        </Form>
      )}
      {step === 'phone' && (
        <>
          <Text tone="soft">{texts.noPhone}</Text>
          <Link to={routes.staffSignIn(next && decodeURIComponent(next))} instead>
            {texts.staff}
          </Link>
        </>
      )}
    </Page>
  );
}

import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { goAfresh } from '../../device/navigate.ts';
import { wechatLoginCode } from '../../device/wechat-login';
import { identityField } from '../../form/identity-field.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Link } from '../../parts/link';
import { Page } from '../../parts/page';
import { PhoneNumberButton } from '../../parts/phone-number-button';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { beginSession } from '../../state/session.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/sign-in.ts';
import { type Identity, IdentityFields } from './identity-fields.tsx';

type Step = 'begin' | 'phone' | 'identity';
/** What the server still needs, as it says after each step. */
type Visit = { ticket: string; needs: 'nothing' | 'phone' | 'identity' };

const TITLES = {
  begin: texts.title,
  phone: texts.wechat.phoneTitle,
  identity: texts.identityTitle,
} satisfies Record<Step, string>;

/** Citizens in WeChat: one press; the first time also the phone number that WeChat knows, and who they are. */
export function WechatSignIn({ onByPhone }: { onByPhone: () => void }) {
  const { next } = useRouter().params;
  const [step, setStep] = useState<Step>('begin');
  const [ticket, setTicket] = useState('');
  const [identity, setIdentity] = useState<Identity>({ name: '', citizenNumber: '' });
  const sending = useSending((path) => path, identityField);
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const signIn = async (given: Visit['ticket'], who: Partial<Identity> = {}) => {
    await beginSession(await api.post('/api/sessions/wechat', { body: { ticket: given, ...who } }));
    goAfresh(next ? decodeURIComponent(next) : routes.home());
  };
  const goOn = async (visit: Visit) => {
    setTicket(visit.ticket);
    if (visit.needs === 'nothing') await signIn(visit.ticket);
    else setStep(visit.needs);
  };
  const begin = () =>
    sending.send(async () => goOn(await api.post('/api/wechat/visits', { body: { code: await wechatLoginCode() } })));
  const givePhone = (code: string | undefined) => {
    if (code === undefined) sending.refuse([{ says: texts.wechat.refused }]);
    else sending.send(async () => goOn(await api.post('/api/wechat/visits/phone', { body: { ticket, code } })));
  };
  const giveIdentity = () => {
    const who = { name: identity.name.trim(), citizenNumber: identity.citizenNumber.trim() };
    const empty = (['name', 'citizenNumber'] as const).filter((field) => who[field] === '');
    if (empty.length > 0) sending.refuse(empty.map((field) => ({ field, says: texts.missing[field] })));
    else sending.send(() => signIn(ticket, who));
  };

  return (
    <Page title={TITLES[step]} step={step} error={sending.errors.length > 0} says={TITLES[step]}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {step === 'begin' && (
        <>
          <Text tone="soft">{texts.wechat.lead}</Text>
          <Button busy={sending.busy} onPress={begin}>
            {texts.wechat.signIn}
          </Button>
        </>
      )}
      {step === 'phone' && (
        <>
          <Text tone="soft">{texts.wechat.phoneLead}</Text>
          <PhoneNumberButton busy={sending.busy} onAnswer={givePhone}>
            {texts.wechat.givePhone}
          </PhoneNumberButton>
        </>
      )}
      {step === 'identity' && (
        <Form onSend={giveIdentity}>
          <IdentityFields identity={identity} onChange={setIdentity} errorOf={errorOf} />
          <Button busy={sending.busy}>{texts.next}</Button>
        </Form>
      )}
      {step !== 'identity' && (
        <>
          <Button look="secondary" onPress={onByPhone}>
            {texts.wechat.byPhone}
          </Button>
          <Text tone="soft">{texts.noPhone}</Text>
          <Link to={routes.staffSignIn(next && decodeURIComponent(next))} instead>
            {texts.staff}
          </Link>
        </>
      )}
    </Page>
  );
}

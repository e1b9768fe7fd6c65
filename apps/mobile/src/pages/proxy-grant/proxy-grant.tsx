import { addMonths, localDate } from '@yimi/domain/local-date';
import { useState } from 'react';
import { goInstead } from '../../device/navigate.ts';
import { identityField } from '../../form/identity-field.ts';
import { Button } from '../../parts/button';
import { ChoiceField } from '../../parts/choice-field';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { List } from '../../parts/list';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { TextField } from '../../parts/text-field';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/proxies.ts';

const FIELDS = ['name', 'citizenNumber', 'period'] as const;

/** Consent to be acted for: whom, how long, and what it means in plain words. */
function ProxyGrant() {
  const [given, setGiven] = useState({ name: '', citizenNumber: '', period: '' });
  const sending = useSending((path) => path, identityField);
  const field = (name: (typeof FIELDS)[number]) => ({
    id: name,
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    error: sending.errors.find((error) => error.field === name)?.says,
  });
  const send = () => {
    const empty = FIELDS.filter((name) => given[name].trim() === '');
    if (empty.length > 0) return sending.refuse(empty.map((name) => ({ field: name, says: texts.missing[name] })));
    const validTo = addMonths(localDate(new Date()), Number(given.period));
    return sending.send(async () => {
      await api.post('/api/proxies', {
        body: {
          name: given.name.trim(),
          citizenNumber: given.citizenNumber.trim(),
          validTo,
          consentVersion: texts.consentVersion,
        },
      });
      goInstead(routes.proxies());
    });
  };
  return (
    <Page title={texts.grantTitle} error={sending.errors.length > 0}>
      <ErrorSummary title={texts.grantErrorTitle} errors={sending.errors} />
      <Form onSend={send}>
        <TextField {...field('name')} label={texts.name} maxLength={50} />
        <TextField {...field('citizenNumber')} label={texts.citizenNumber.ask} hint={texts.citizenNumber.hint} />
        <ChoiceField {...field('period')} label={texts.period} choices={texts.periods} />
        <Heading level={2}>{texts.consentTitle}</Heading>
        <List items={texts.consents} />
        <Button busy={sending.busy}>{texts.agree}</Button>
      </Form>
    </Page>
  );
}

export default signedIn(ProxyGrant);

import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Link } from '../../parts/link';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/notices.ts';

const FIELDS = ['name', 'contact', 'words'] as const;

/** Anyone may object to a public notice; only the district federation reads who it was. */
export default function Objection() {
  const { notice: id = '' } = useRouter().params;
  const [given, setGiven] = useState({ name: '', contact: '', words: '' });
  const [sent, setSent] = useState(false);
  const sending = useSending((path) => path);
  const field = (name: (typeof FIELDS)[number]) => ({
    id: name,
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    error: sending.errors.find((error) => error.field === name)?.says,
  });

  const send = () => {
    const empty = FIELDS.filter((name) => given[name].trim() === '');
    if (empty.length > 0) return sending.refuse(empty.map((name) => ({ field: name, says: texts.missing[name] })));
    return sending.send(async () => {
      await api.post('/api/notices/{id}/objections', { path: { id }, body: given });
      setSent(true);
    });
  };

  if (sent)
    return (
      <Page title={texts.sentTitle} step="sent">
        <Callout tone="good" title={texts.sentSays} />
        <Link to={routes.notices()} look="primary" instead>
          {texts.back}
        </Link>
      </Page>
    );

  return (
    <Page title={texts.objectionTitle} step="write" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.objectionLead}</Text>
      <Form onSend={send}>
        <TextField {...field('name')} label={texts.name} autoComplete="name" maxLength={50} />
        <TextField {...field('contact')} label={texts.contact.ask} hint={texts.contact.hint} maxLength={100} />
        <TextField {...field('words')} label={texts.words.ask} hint={texts.words.hint} kind="long" maxLength={1000} />
        <Button busy={sending.busy}>{texts.send}</Button>
      </Form>
    </Page>
  );
}

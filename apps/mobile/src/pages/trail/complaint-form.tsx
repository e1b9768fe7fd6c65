import type { OwnTrailItem } from '@yimi/api-client/views';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { dayText, momentText } from '../../texts/time.ts';
import { texts } from '../../texts/trail.ts';
import { whoText } from './trail-card.tsx';

const LENGTH = 1000;

/** What seems wrong, in one's own words; then by when it is answered. */
export function ComplaintForm({ item, onBack }: { item: OwnTrailItem; onBack: () => void }) {
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const sending = useSending((path) => path);
  const send = () => {
    if (words.trim() === '') return sending.refuse([{ field: 'words', says: texts.missing }]);
    return sending.send(async () => {
      const made = await api.post('/api/me/trail/{id}/complaint', {
        path: { id: item.id },
        body: { words: words.trim() },
      });
      setDueOn(made.dueOn);
    });
  };

  if (dueOn !== null)
    return (
      <Page title={texts.sentTitle} step="sent">
        <Callout tone="good" title={texts.sentSays(dayText(dueOn))} />
        <Button onPress={onBack}>{texts.sentBack}</Button>
      </Page>
    );
  return (
    <Page title={texts.formTitle} step="write" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Callout title={texts.aboutTitle}>
        <Text>{`${momentText(item.at)}，${whoText(item)}${item.did}`}</Text>
      </Callout>
      <Text tone="soft">{texts.formLead}</Text>
      <Form onSend={send}>
        <TextField
          id="words"
          label={texts.words.ask}
          hint={texts.words.hint}
          kind="long"
          maxLength={LENGTH}
          value={words}
          onChange={setWords}
          error={sending.errors.find(({ field }) => field === 'words')?.says}
        />
        <Button busy={sending.busy}>{texts.send}</Button>
      </Form>
      <Button look="quiet" onPress={onBack}>
        {texts.back}
      </Button>
    </Page>
  );
}

import { useRouter } from '@tarojs/taro';
import type { Verification } from '@yimi/api-client/views';
import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { dayText, momentText } from '../../texts/time.ts';
import { texts } from '../../texts/verify.ts';

const CODE_LENGTH = 12;
const TONES = { valid: 'good', 'not-valid': 'error', unknown: 'you' } as const;

/** Whether a shown certificate is valid: open to everyone, by the code that is printed on it or lies in its QR code. */
export default function Verify() {
  const { code: scanned = '' } = useRouter().params;
  const [code, setCode] = useState(scanned);
  const [answer, setAnswer] = useState<Verification>();
  const sending = useSending(() => 'code');

  const check = (wanted: string) => {
    const whole = wanted.replace(/\s/g, '');
    if (whole === '') return sending.refuse([{ field: 'code', says: texts.missing }]);
    if (whole.length !== CODE_LENGTH) return sending.refuse([{ field: 'code', says: texts.length }]);
    return sending.send(async () => setAnswer(await api.get('/api/verify/{code}', { path: { code: whole } })));
  };
  // Who scanned the QR code has nothing left to do.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the code that the address brought
  useEffect(() => {
    if (scanned) check(scanned);
  }, []);

  if (answer) return <Answer answer={answer} again={() => setAnswer(undefined)} />;
  return (
    <Page title={texts.title} step="ask" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.lead}</Text>
      <Form onSend={() => check(code)}>
        <TextField
          id="code"
          label={texts.code.ask}
          hint={texts.code.hint}
          value={code}
          onChange={setCode}
          maxLength={20}
          error={sending.errors.find(({ field }) => field === 'code')?.says}
        />
        <Button busy={sending.busy}>{texts.check}</Button>
      </Form>
    </Page>
  );
}

function Answer({ answer, again }: { answer: Verification; again: () => void }) {
  const { valid, why, asOf, nameMasked, level, expiresOn } = answer;
  const rows = [
    { key: 'name', name: texts.name, value: nameMasked },
    { key: 'level', name: texts.level, value: level },
    { key: 'expires', name: texts.expires, value: expiresOn && dayText(expiresOn) },
    { key: 'as-of', name: texts.asOf, value: momentText(asOf) },
  ];
  return (
    <Page title={texts.title} step="answer" says={`${texts.answers[valid]}。${why}`}>
      <Callout tone={TONES[valid]} title={texts.answers[valid]}>
        <Text>{why}</Text>
      </Callout>
      <Stack look="card">
        <SummaryList rows={rows.filter(({ value }) => value)} />
      </Stack>
      <Button look="secondary" onPress={again}>
        {texts.again}
      </Button>
    </Page>
  );
}

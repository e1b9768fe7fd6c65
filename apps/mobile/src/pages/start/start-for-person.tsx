import type { Reply } from '@yimi/api-client/client';
import { useState } from 'react';
import { identityField } from '../../form/identity-field.ts';
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
import { texts as certificateTexts } from '../../texts/certificate.ts';
import { texts } from '../../texts/start.ts';
import { startDraft } from './start-draft.ts';

type Found = Reply<'/api/people/lookup', 'post'>;

/** Staff enter for someone of their area: first who it is, then what is known. */
export function StartForPerson({ service }: { service: string }) {
  const [name, setName] = useState('');
  const [citizenNumber, setCitizenNumber] = useState('');
  const [found, setFound] = useState<Found>();
  const sending = useSending((path) => path, identityField);
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;
  const identity = { name: name.trim(), citizenNumber: citizenNumber.trim() };

  const lookUp = () => {
    const empty = (['name', 'citizenNumber'] as const).filter((field) => identity[field] === '');
    if (empty.length > 0) sending.refuse(empty.map((field) => ({ field, says: texts.missing[field] })));
    else sending.send(async () => setFound(await api.post('/api/people/lookup', { body: identity })));
  };

  if (found)
    return (
      <Page title={texts.found} step="found" error={sending.errors.length > 0}>
        <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
        <Stack look="card">
          <SummaryList
            rows={[
              { key: 'name', name: texts.nameRow, value: name },
              ...(found.ageYears === null
                ? []
                : [{ key: 'age', name: texts.ageRow, value: texts.years(found.ageYears) }]),
              {
                key: 'certificate',
                name: texts.certificateRow,
                value: statusText(found.certificateStatus),
              },
            ]}
          />
        </Stack>
        <Callout title={found.known ? texts.known : texts.notKnown} />
        <Button
          busy={sending.busy}
          onPress={() => sending.send(() => startDraft(service, { kind: 'person', ...identity }))}
        >
          {texts.begin}
        </Button>
        <Button look="secondary" onPress={() => setFound(undefined)}>
          {texts.again}
        </Button>
      </Page>
    );

  return (
    <Page title={texts.personTitle} step="look-up" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.personLead}</Text>
      <Form onSend={lookUp}>
        <TextField id="name" label={texts.name} value={name} onChange={setName} error={errorOf('name')} />
        <TextField
          id="citizenNumber"
          label={texts.citizenNumber.ask}
          hint={texts.citizenNumber.hint}
          value={citizenNumber}
          onChange={setCitizenNumber}
          error={errorOf('citizenNumber')}
        />
        <Button busy={sending.busy}>{texts.lookUp}</Button>
      </Form>
    </Page>
  );
}

function statusText(status: string | null): string {
  if (status === null) return texts.noCertificate;
  return (certificateTexts.statuses as Readonly<Record<string, string>>)[status] ?? texts.noCertificate;
}

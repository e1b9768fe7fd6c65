import type { DueVisit, VisitReason } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { useState } from 'react';
import type { VisitAct } from '../../offline/visit-lane.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import type { Sending } from '../../state/use-sending.ts';
import { texts } from '../../texts/visits.ts';

type CheckStepProps = {
  visit: DueVisit;
  check: VisitReason;
  sending: Sending;
  onAct: (act: VisitAct, says: string) => Promise<void>;
  onCancel: () => void;
};

/** What is written down counts for a year: it is said once more what it means. */
export function CheckStep({ visit, check, sending, onAct, onCancel }: CheckStepProps) {
  const [note, setNote] = useState('');
  const record = () =>
    onAct(
      {
        ...{ kind: 'check', entitlementId: check.aboutId, dueOn: check.on, on: localDate(new Date()) },
        ...(note.trim() && { note: note.trim() }),
      },
      texts.checked,
    );
  return (
    <Page title={texts.checkTitle} step="check" error={sending.errors.length > 0} onBack={onCancel}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text>{check.says}</Text>
      <Text>{texts.checkSays(visit.subjectMasked)}</Text>
      <Form onSend={record}>
        <TextField
          id="note"
          kind="long"
          label={texts.checkNote.ask}
          hint={texts.checkNote.hint}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        <Button busy={sending.busy}>{texts.checkSend}</Button>
      </Form>
      <Button look="quiet" onPress={onCancel}>
        {texts.cancel}
      </Button>
    </Page>
  );
}

import type { VisitOutcome } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { useState } from 'react';
import type { VisitAct } from '../../offline/visit-lane.ts';
import { Button } from '../../parts/button';
import { ChoiceField } from '../../parts/choice-field';
import { Form } from '../../parts/form';
import { Stack } from '../../parts/stack';
import { TextField } from '../../parts/text-field';
import type { Sending } from '../../state/use-sending.ts';
import { texts } from '../../texts/visits.ts';

type VisitFormProps = { sending: Sending; onAct: (act: VisitAct, says: string) => Promise<void> };

const OUTCOMES = Object.keys(texts.outcomes) as VisitOutcome[];

/** What came of the visit, in one choice and a few words. */
export function VisitForm({ sending, onAct }: VisitFormProps) {
  const [outcome, setOutcome] = useState<VisitOutcome>();
  const [note, setNote] = useState('');
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const record = () => {
    const words = note.trim();
    if (!outcome) return sending.refuse([{ field: 'outcome', says: texts.missing.outcome }]);
    if (outcome === 'wants-something' && !words) return sending.refuse([{ field: 'note', says: texts.missing.note }]);
    return onAct(
      { kind: 'visit', outcome, on: localDate(new Date()), ...(words && { note: words }) },
      texts.recorded,
    ).then(() => setNote(''));
  };
  return (
    <Stack look="card">
      <Form onSend={record}>
        <ChoiceField
          id="outcome"
          label={texts.outcome}
          choices={OUTCOMES.map((value) => ({ value, ...texts.outcomes[value] }))}
          value={outcome ?? ''}
          onChange={(chosen) => setOutcome(OUTCOMES.find((each) => each === chosen))}
          error={errorOf('outcome')}
        />
        <TextField
          id="note"
          kind="long"
          label={texts.note.ask}
          hint={texts.note.hint}
          value={note}
          onChange={setNote}
          maxLength={500}
          error={errorOf('note')}
        />
        <Button busy={sending.busy}>{texts.record}</Button>
      </Form>
    </Stack>
  );
}

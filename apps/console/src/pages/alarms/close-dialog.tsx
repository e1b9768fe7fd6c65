import { useQueryClient } from '@tanstack/react-query';
import type { Alarm } from '@yimi/api-client/views';
import { ALARM_RULES, type AlarmRule } from '@yimi/domain/alarm-rules';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { alarmsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { ALARMS } from '../../texts/alarms.ts';

type CloseDialogProps = { alarm: Alarm; onClose: () => void; onDone: (sentence: string) => void };

const OUTCOME_FIELD = 'alarm-outcome';
const NOTE_FIELD = 'alarm-note';
const LENGTH = 1000;
const OUTCOMES = ['explained', 'misused'] as const;

/** Closes one alarm with what was found, once. */
export function CloseDialog({ alarm, onClose, onDone }: CloseDialogProps) {
  const rule: AlarmRule = ALARM_RULES[alarm.kind];
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [draft, setDraft, forget] = useUnsent(`alarm ${alarm.id}`, { outcome: '', note: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;
  const outcome = OUTCOMES.find((each) => each === draft.outcome);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking: FormError[] = [];
    if (!outcome) lacking.push({ fieldId: OUTCOME_FIELD, says: ALARMS.missing.outcome });
    if (draft.note.trim() === '') lacking.push({ fieldId: NOTE_FIELD, says: ALARMS.missing.note });
    setErrors(lacking);
    if (!outcome || lacking.length > 0 || busy) return;
    setBusy(true);
    const body = { outcome, note: draft.note.trim() };
    try {
      await api.post('/api/alarms/{id}/close', { path: { id: alarm.id }, body, key: keyFor(body) });
      forget();
      onClose();
      onDone(ALARMS.done);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: alarmsQuery.queryKey });
  };
  return (
    <FormDialog title={ALARMS.closeOf(rule.name)} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={ALARMS.errorTitle} errors={errors} />
        <p>{rule.toDo}</p>
        <ChoiceList
          id={OUTCOME_FIELD}
          legend={ALARMS.outcome}
          error={errorOf(OUTCOME_FIELD)}
          choices={OUTCOMES.map((id) => ({ id, name: ALARMS.outcomes[id] }))}
          value={draft.outcome === '' ? [] : [draft.outcome]}
          onChange={([chosen = '']) => setDraft({ ...draft, outcome: chosen })}
        />
        <TextField
          long
          id={NOTE_FIELD}
          label={ALARMS.note}
          hint={ALARMS.noteHint}
          error={errorOf(NOTE_FIELD)}
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
          maxLength={LENGTH}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? ALARMS.sending : ALARMS.send}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {ALARMS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

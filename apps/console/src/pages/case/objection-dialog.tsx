import { useQueryClient } from '@tanstack/react-query';
import type { Objection } from '@yimi/api-client/views';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { ACTIONS } from '../../texts/actions.ts';

type ObjectionDialogProps = {
  caseId: string;
  /** The certificate was issued already: upholding suspends it. */
  certified: boolean;
  objection: Objection;
  onClose: () => void;
  onDone: (sentence: string) => void;
};

const DECISION_FIELD = 'objection-decision';
const REASON_FIELD = 'objection-reason';
const CHOICES = [
  { id: 'upheld', name: ACTIONS.upheld },
  { id: 'rejected', name: ACTIONS.rejected },
];

/** Decides one objection to a public notice, with the reason that is kept. */
export function ObjectionDialog({ caseId, certified, objection, onClose, onDone }: ObjectionDialogProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [draft, setDraft, forget] = useUnsent(`objection ${objection.id}`, { decision: '', reason: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking: FormError[] = [];
    if (draft.decision === '') lacking.push({ fieldId: DECISION_FIELD, says: ACTIONS.errors.decision });
    if (draft.reason.trim() === '') lacking.push({ fieldId: REASON_FIELD, says: ACTIONS.errors.reasonWords });
    setErrors(lacking);
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    const body = { upheld: draft.decision === 'upheld', reason: draft.reason.trim() };
    try {
      await api.post('/api/objections/{id}/decision', { path: { id: objection.id }, body, key: keyFor(body) });
      forget();
      onClose();
      onDone(ACTIONS.decided);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: ['case', caseId] });
  };
  return (
    <FormDialog title={ACTIONS.decideObjection} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={ACTIONS.errors.title} errors={errors} />
        <p className="words">{objection.words}</p>
        <ChoiceList
          id={DECISION_FIELD}
          legend={ACTIONS.decision}
          error={errorOf(DECISION_FIELD)}
          choices={CHOICES}
          value={draft.decision === '' ? [] : [draft.decision]}
          onChange={([decision = '']) => setDraft({ ...draft, decision })}
        />
        <TextField
          long
          id={REASON_FIELD}
          label={ACTIONS.reasonWords}
          error={errorOf(REASON_FIELD)}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
        />
        {draft.decision !== '' && (
          <div className="happens">
            <h3>{ACTIONS.willHappen}</h3>
            <p>{draft.decision === 'upheld' ? ACTIONS.upheldHappens(certified) : ACTIONS.rejectedHappens}</p>
          </div>
        )}
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? ACTIONS.sending : ACTIONS.confirmDecision}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {ACTIONS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

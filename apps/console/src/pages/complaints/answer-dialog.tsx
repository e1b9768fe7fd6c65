import { useQueryClient } from '@tanstack/react-query';
import type { Complaint } from '@yimi/api-client/views';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { complaintsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { COMPLAINTS } from '../../texts/audit.ts';
import { auditSentence } from '../audit/audit-sentence.ts';

type AnswerDialogProps = { complaint: Complaint; onClose: () => void; onDone: (sentence: string) => void };

const OUTCOME_FIELD = 'complaint-outcome';
const REPLY_FIELD = 'complaint-reply';
const LENGTH = 1000;
const OUTCOMES = ['in-order', 'wrong'] as const;

/** Answers one complaint, once. */
export function AnswerDialog({ complaint, onClose, onDone }: AnswerDialogProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [draft, setDraft, forget] = useUnsent(`complaint ${complaint.id}`, { outcome: '', reply: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;
  const outcome = OUTCOMES.find((each) => each === draft.outcome);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking: FormError[] = [];
    if (!outcome) lacking.push({ fieldId: OUTCOME_FIELD, says: COMPLAINTS.missing.outcome });
    if (draft.reply.trim() === '') lacking.push({ fieldId: REPLY_FIELD, says: COMPLAINTS.missing.reply });
    setErrors(lacking);
    if (!outcome || lacking.length > 0 || busy) return;
    setBusy(true);
    const body = { outcome, answer: draft.reply.trim() };
    try {
      await api.post('/api/complaints/{id}/answer', { path: { id: complaint.id }, body, key: keyFor(body) });
      forget();
      onClose();
      onDone(COMPLAINTS.sent);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: complaintsQuery.queryKey });
  };
  return (
    <FormDialog title={COMPLAINTS.answerOf(complaint.complainantMasked)} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={COMPLAINTS.errorTitle} errors={errors} />
        <p className="words">{complaint.words}</p>
        <p className="soft">{auditSentence(complaint.about)}</p>
        <ChoiceList
          id={OUTCOME_FIELD}
          legend={COMPLAINTS.outcome}
          error={errorOf(OUTCOME_FIELD)}
          choices={OUTCOMES.map((id) => ({ id, name: COMPLAINTS.outcomes[id] }))}
          value={draft.outcome === '' ? [] : [draft.outcome]}
          onChange={([chosen = '']) => setDraft({ ...draft, outcome: chosen })}
        />
        <TextField
          long
          id={REPLY_FIELD}
          label={COMPLAINTS.reply}
          hint={COMPLAINTS.replyHint}
          error={errorOf(REPLY_FIELD)}
          value={draft.reply}
          onChange={(reply) => setDraft({ ...draft, reply })}
          maxLength={LENGTH}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? COMPLAINTS.sending : COMPLAINTS.send}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {COMPLAINTS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

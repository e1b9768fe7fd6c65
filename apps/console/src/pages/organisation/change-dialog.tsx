import { useQueryClient } from '@tanstack/react-query';
import type { ProposedChange } from '@yimi/api-client/views';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';

type Change = ProposedChange['change'];
export type DialogEnd = { onClose: () => void; onDone: (sentence: string) => void };

type ChangeDialogProps = DialogEnd & {
  title: string;
  /** What is lacking, or null; asked when the form is sent. */
  lacking: () => FormError[];
  change: () => Change;
  children: ReactNode;
};

const REASON_FIELD = 'change-reason';

/** Proposes one change: its fields, and why. */
export function ChangeDialog({ title, lacking, change, children, onClose, onDone }: ChangeDialogProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const { form } = ORGANISATION;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = lacking();
    if (reason.trim().length < 2) found.push({ fieldId: REASON_FIELD, says: form.errors.reason });
    setErrors(found);
    if (found.length > 0 || busy) return;
    setBusy(true);
    const body = { change: change(), reason: reason.trim() };
    try {
      await api.post('/api/organisation/changes', { body, key: keyFor(body) });
      await client.invalidateQueries({ queryKey: ['organisation'] });
      onClose();
      onDone(form.proposed);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <FormDialog title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={form.errors.title} errors={errors} />
        {children}
        <TextField
          long
          id={REASON_FIELD}
          label={form.reason}
          error={errors.find(({ fieldId }) => fieldId === REASON_FIELD)?.says}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? form.sending : form.propose}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

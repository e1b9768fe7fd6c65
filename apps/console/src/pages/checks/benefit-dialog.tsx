import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { checksQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { CHECKS } from '../../texts/benefits.ts';

type BenefitDialogProps = {
  title: string;
  /** What is lacking, or nothing; asked when the form is sent. */
  lacking: () => FormError[];
  send: (note: string) => Promise<unknown>;
  done: string;
  onClose: () => void;
  onDone: (sentence: string) => void;
  children: ReactNode;
};

/** One entry of an entitlement: what is chosen, and a note. */
export function BenefitDialog({ title, lacking, send, done, onClose, onDone, children }: BenefitDialogProps) {
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = lacking();
    setErrors(found);
    if (found.length > 0 || busy) return;
    setBusy(true);
    try {
      await send(note.trim());
      await client.invalidateQueries({ queryKey: checksQuery.queryKey });
      onClose();
      onDone(done);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <FormDialog title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={CHECKS.errors.title} errors={errors} />
        {children}
        <TextField long label={CHECKS.note} hint={CHECKS.noteHint} value={note} onChange={setNote} maxLength={500} />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {CHECKS.confirm}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {CHECKS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import type { ExportRequest } from '@yimi/api-client/views';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { exportsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { EXPORTS } from '../../texts/exports.ts';

const { office } = EXPORTS;
const JUDGEMENT_FIELD = 'export-judgement';
const NOTE_FIELD = 'export-note';
const LENGTH = 500;

type DecideDialogProps = { request: ExportRequest; onClose: () => void; onDone: (sentence: string) => void };

/** Approves or refuses one table, once. Whole numbers are offered only where they were asked for. */
export function DecideDialog({ request, onClose, onDone }: DecideDialogProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [draft, setDraft, forget] = useUnsent(`export ${request.id}`, { judgement: '', note: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;
  const judgements = (['masked', 'whole', 'refuse'] as const).filter((each) => each !== 'whole' || request.wantsWhole);
  const judgement = judgements.find((each) => each === draft.judgement);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const note = draft.note.trim();
    const lacking: FormError[] = [];
    if (!judgement) lacking.push({ fieldId: JUDGEMENT_FIELD, says: office.missing.judgement });
    if (note === '') lacking.push({ fieldId: NOTE_FIELD, says: office.missing.note });
    setErrors(lacking);
    if (!judgement || lacking.length > 0 || busy) return;
    setBusy(true);
    const body = { approved: judgement !== 'refuse', wholeNumbers: judgement === 'whole', note };
    try {
      await api.post('/api/exports/{id}/decision', { path: { id: request.id }, body, key: keyFor(body) });
      forget();
      onClose();
      onDone(office.sent);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: exportsQuery.queryKey });
  };
  return (
    <FormDialog title={office.openOf(request.number)} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={EXPORTS.errorTitle} errors={errors} />
        <p className="words">{request.purpose}</p>
        <ChoiceList
          id={JUDGEMENT_FIELD}
          legend={office.judgement}
          error={errorOf(JUDGEMENT_FIELD)}
          choices={judgements.map((id) => ({ id, name: office.judgements[id] }))}
          value={draft.judgement === '' ? [] : [draft.judgement]}
          onChange={([chosen = '']) => setDraft({ ...draft, judgement: chosen })}
        />
        <TextField
          long
          id={NOTE_FIELD}
          label={office.note}
          hint={office.noteHint}
          error={errorOf(NOTE_FIELD)}
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
          maxLength={LENGTH}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? EXPORTS.sending : office.send}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {office.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

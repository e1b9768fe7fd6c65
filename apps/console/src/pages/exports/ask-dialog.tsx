import { useQueryClient } from '@tanstack/react-query';
import { columnsOf, EXPORT_KINDS, EXPORT_TABLES, type ExportKind } from '@yimi/domain/export-tables';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { ownExportsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { EXPORTS } from '../../texts/exports.ts';

const FIELDS = { columns: 'export-columns', fromDay: 'export-from', toDay: 'export-to', purpose: 'export-purpose' };
const LENGTH = 500;
const KINDS = EXPORT_KINDS.map((id) => ({ id, name: EXPORT_TABLES[id].name }));
const WHOLE = ['masked', 'whole'] as const;
const EMPTY = { kind: 'holders', columns: '', fromDay: '', toDay: '', purpose: '', whole: 'masked' };

/** Asks for a table: what, of which days, for what. Columns are kept as one text, as all that was not sent yet is. */
export function AskDialog({ onClose, onDone }: { onClose: () => void; onDone: (sentence: string) => void }) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [draft, setDraft, forget] = useUnsent('export', EMPTY);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;
  const kind: ExportKind = KINDS.find(({ id }) => id === draft.kind)?.id ?? 'holders';
  const { fromDay, toDay } = draft;
  const purpose = draft.purpose.trim();
  const columns = draft.columns === '' ? [] : draft.columns.split(' ');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking: FormError[] = [];
    if (columns.length === 0) lacking.push({ fieldId: FIELDS.columns, says: EXPORTS.missing.columns });
    if (fromDay === '') lacking.push({ fieldId: FIELDS.fromDay, says: EXPORTS.missing.days });
    else if (toDay === '') lacking.push({ fieldId: FIELDS.toDay, says: EXPORTS.missing.days });
    if (purpose === '') lacking.push({ fieldId: FIELDS.purpose, says: EXPORTS.missing.purpose });
    setErrors(lacking);
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    const body = { kind, columns, fromDay, toDay, purpose, wholeNumbers: draft.whole === 'whole' };
    try {
      const { number, rows } = await api.post('/api/exports', { body, key: keyFor(body) });
      forget();
      onClose();
      onDone(EXPORTS.sent(number, rows));
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: ownExportsQuery.queryKey });
  };
  const { day } = EXPORT_TABLES[kind];
  return (
    <FormDialog title={EXPORTS.ask} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={EXPORTS.errorTitle} errors={errors} />
        <SelectField
          label={EXPORTS.kind}
          options={KINDS}
          value={kind}
          onChange={(chosen) => setDraft({ ...draft, kind: chosen, columns: '' })}
        />
        <ChoiceList
          several
          id={FIELDS.columns}
          legend={EXPORTS.columns}
          hint={EXPORTS.columnsHint}
          error={errorOf(FIELDS.columns)}
          choices={Object.entries(columnsOf(kind)).map(([id, name]) => ({ id, name }))}
          value={columns}
          onChange={(chosen) => setDraft({ ...draft, columns: chosen.join(' ') })}
        />
        <TextField
          type="date"
          id={FIELDS.fromDay}
          label={EXPORTS.fromDay(day)}
          error={errorOf(FIELDS.fromDay)}
          value={fromDay}
          onChange={(chosen) => setDraft({ ...draft, fromDay: chosen })}
        />
        <TextField
          type="date"
          id={FIELDS.toDay}
          label={EXPORTS.toDay(day)}
          error={errorOf(FIELDS.toDay)}
          value={toDay}
          onChange={(chosen) => setDraft({ ...draft, toDay: chosen })}
        />
        <ChoiceList
          legend={EXPORTS.whole}
          choices={WHOLE.map((id) => ({ id, name: EXPORTS.wholeChoices[id] }))}
          value={[draft.whole]}
          onChange={([chosen = 'masked']) => setDraft({ ...draft, whole: chosen })}
        />
        <TextField
          long
          id={FIELDS.purpose}
          label={EXPORTS.purpose}
          hint={EXPORTS.purposeHint}
          error={errorOf(FIELDS.purpose)}
          value={draft.purpose}
          onChange={(words) => setDraft({ ...draft, purpose: words })}
          maxLength={LENGTH}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? EXPORTS.sending : EXPORTS.send}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {EXPORTS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

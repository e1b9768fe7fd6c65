import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { type DeskAct, deskNeeds } from '@yimi/service-kit/desk-acts';
import { type FormEvent, useState } from 'react';
import { colleaguesQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { actionDone, actionName } from '../../service/case-words.ts';
import { useUnsent } from '../../session/unsent.ts';
import { ACTIONS } from '../../texts/actions.ts';
import { CASE } from '../../texts/case.ts';
import { sendAction } from './send-action.ts';

type DeskDialogProps = {
  view: CaseView;
  act: DeskAct;
  onClose: () => void;
  onDone: (sentence: string, seq?: number) => void;
};

const COLLEAGUE_FIELD = 'desk-colleague';
const WORDS_FIELD = 'desk-words';
const WORDS_LENGTH = 500;

/** Asks whom, and why, as the act needs; does it once. */
export function DeskDialog({ view, act, onClose, onDone }: DeskDialogProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const needs = deskNeeds(act);
  const colleagues = useQuery({ ...colleaguesQuery(view.id), enabled: needs.colleague !== null }).data;
  const [draft, setDraft, forget] = useUnsent(`${view.id} ${act}`, { colleagueId: '', words: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;

  const offered = (colleagues ?? []).filter(({ mayHold }) => mayHold || needs.colleague === 'anyone');
  const people = [...new Map(offered.map((colleague) => [colleague.accountId, colleague])).values()];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking: FormError[] = [];
    if (needs.colleague && draft.colleagueId === '')
      lacking.push({ fieldId: COLLEAGUE_FIELD, says: ACTIONS.errors.colleague });
    if (needs.words && draft.words.trim() === '')
      lacking.push({ fieldId: WORDS_FIELD, says: ACTIONS.errors.reasonWords });
    setErrors(lacking);
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    const body = {
      ...(needs.colleague && { colleagueId: draft.colleagueId }),
      ...(needs.words && { reason: draft.words.trim() }),
    };
    try {
      const { seq } = await sendAction({ caseId: view.id, action: act, body, key: keyFor(body) });
      forget();
      onClose();
      onDone(ACTIONS.done(actionDone(view, act)), seq);
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };

  const name = actionName(view, act);
  return (
    <FormDialog title={name} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={ACTIONS.errors.title} errors={errors} />
        {needs.colleague && colleagues && people.length === 0 && <p className="notice soon">{CASE.noColleagues}</p>}
        {people.length > 0 && (
          <div className="scrolling-choices">
            <ChoiceList
              id={COLLEAGUE_FIELD}
              legend={CASE.colleague}
              error={errorOf(COLLEAGUE_FIELD)}
              choices={people.map(({ accountId, name: called, role, unitName }) => ({
                id: accountId,
                name: called,
                note: `${ROLE_NAMES[role]}，${unitName}`,
              }))}
              value={draft.colleagueId === '' ? [] : [draft.colleagueId]}
              onChange={([colleagueId = '']) => setDraft({ ...draft, colleagueId })}
            />
          </div>
        )}
        {needs.words && (
          <TextField
            long
            id={WORDS_FIELD}
            label={CASE.deskWords[act] ?? ACTIONS.reasonWords}
            hint={CASE.deskNote}
            error={errorOf(WORDS_FIELD)}
            value={draft.words}
            onChange={(words) => setDraft({ ...draft, words })}
            maxLength={WORDS_LENGTH}
          />
        )}
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? ACTIONS.sending : ACTIONS.confirm(name)}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {ACTIONS.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

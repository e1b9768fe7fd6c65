import { useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimi/api-client/problem-error';
import type { CaseView } from '@yimi/api-client/views';
import { type FormEvent, useId, useState } from 'react';
import { caseQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { type ActionOutlook, actionOutlook, leadingTo } from '../../service/action-outlook.ts';
import { actionDone, actionName, serviceOfCase, stageName } from '../../service/case-words.ts';
import { useSession } from '../../session/session-gate.tsx';
import { useUnsent } from '../../session/unsent.ts';
import { ACTIONS } from '../../texts/actions.ts';
import { type ActionDraft, type Asked, draftErrors, EMPTY_DRAFT, LATER, reasonOf } from './action-draft.ts';
import { ActionFields } from './action-fields.tsx';
import { type ActionBody, choosesTime, sendAction } from './send-action.ts';
import { WillHappen } from './will-happen.tsx';

type ActionDialogProps = {
  view: CaseView;
  action: string;
  onClose: () => void;
  onDone: (sentence: string, seq?: number) => void;
};

function askedBy(outlook: ActionOutlook, action: string): Asked {
  return {
    needs: outlook.needs,
    reasons: outlook.reasons,
    backTo: outlook.backTo,
    hospital: outlook.namesHospital || outlook.thenHospital !== undefined,
    slot: choosesTime(action),
  };
}

/** Asks what the action needs, says what will happen, and does it once. */
export function ActionDialog({ view, action, onClose, onDone }: ActionDialogProps) {
  const client = useQueryClient();
  const { role } = useSession();
  const formId = useId();
  const keyFor = useSendingKey();
  const thenKeyFor = useSendingKey();
  const [stage] = useState(view.stage);
  const [draft, setDraft, forget] = useUnsent<ActionDraft>(`${view.id} ${action}`, EMPTY_DRAFT);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [fieldErrors, setFieldErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);

  const service = serviceOfCase(view);
  const outlook = leadingTo(service, actionOutlook(service, stage, action, role), draft.stage);
  const asked = askedBy(outlook, action);
  // While it is being sent, the change that shows is our own.
  const movedOn = view.stage !== stage && !busy;
  const stillOpen = view.openActions.includes(action) || busy;

  const reread = () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

  const thenAssign = async () => {
    if (!outlook.thenHospital || draft.hospitalId === LATER) return undefined;
    const body = { hospitalId: draft.hospitalId };
    return sendAction({ caseId: view.id, action: outlook.thenHospital, body, key: thenKeyFor(body) });
  };

  const send = async () => {
    const body: ActionBody = {
      ...(asked.needs === 'reason' && { reason: reasonOf(draft, asked) }),
      ...(asked.needs === 'missing-items' && { missing: draft.missing }),
      ...(draft.note.trim() !== '' && { note: draft.note.trim() }),
      ...(outlook.namesHospital && { hospitalId: draft.hospitalId }),
      ...(asked.slot && { slotId: draft.slotId }),
      ...(asked.backTo.length > 0 && { stage: draft.stage }),
    };
    const first = await sendAction({ caseId: view.id, action, body, key: keyFor(body) });
    let said = ACTIONS.done(actionDone(view, action));
    let seq = first.seq;
    try {
      const second = await thenAssign();
      if (second && outlook.thenHospital) {
        said = ACTIONS.bothDone(actionDone(view, action), actionDone(view, outlook.thenHospital));
        seq = second.seq;
      }
    } catch (error) {
      said = `${ACTIONS.acceptedNotAssigned}${problemWords(error)}`;
    }
    forget();
    onClose();
    onDone(said, seq);
    await reread();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = draftErrors(draft, asked);
    setFieldErrors(lacking);
    setErrors(lacking);
    if (lacking.length > 0 || busy || !stillOpen) return;
    setBusy(true);
    try {
      await send();
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
      // Someone else was faster: show what is now, and leave what was typed where it is.
      if (error instanceof ProblemError && error.status === 409) await client.invalidateQueries(caseQuery(view.id));
    }
  };

  const name = actionName(view, action);
  return (
    <FormDialog title={name} onClose={onClose}>
      {movedOn && (
        <div className="notice soon" role="alert">
          <p>{ACTIONS.movedOn(stageName(view, view.stage))}</p>
          {!stillOpen && <p>{ACTIONS.movedOnClosed}</p>}
        </div>
      )}
      <form id={formId} className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={ACTIONS.errors.title} errors={errors} />
        <ActionFields
          view={view}
          action={action}
          asked={asked}
          hospitalLater={outlook.thenHospital !== undefined}
          draft={draft}
          setDraft={setDraft}
          errors={fieldErrors}
        />
        {!movedOn && <WillHappen view={view} outlook={outlook} draft={draft} asked={asked} />}
        <div className="dialog-buttons">
          {stillOpen && (
            <Button type="submit" tone={outlook.grave ? 'grave main' : 'main'} busy={busy}>
              {busy ? ACTIONS.sending : ACTIONS.confirm(name)}
            </Button>
          )}
          <Button tone="quiet" onPress={onClose}>
            {stillOpen ? ACTIONS.cancel : ACTIONS.close}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

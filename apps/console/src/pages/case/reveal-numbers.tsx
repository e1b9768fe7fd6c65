import type { Reply } from '@yimi/api-client/client';
import type { CaseView } from '@yimi/api-client/views';
import { REVEAL_REASONS, type RevealReason, revealedBy, SECRET_NAMES, SECRETS } from '@yimi/domain/reveal-reasons';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { announce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { REVEAL } from '../../texts/audit.ts';

type Revealed = Reply<'/api/cases/{id}/reveal', 'post'>;

const REASON_FIELD = 'reveal-reason';
const CHOICES = (Object.keys(REVEAL_REASONS) as RevealReason[]).map((id) => ({
  id,
  name: REVEAL_REASONS[id].says,
  note: REVEAL.shows(revealedBy(id)),
}));

/** Lifts the masks of one case for one purpose; what is shown lives in this page's memory only. */
export function RevealNumbers({ view }: { view: CaseView }) {
  const may = useMay('case.reveal');
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  if (!may) return null;
  if (revealed) return <ShownNumbers revealed={revealed} onHide={() => setRevealed(null)} />;
  return (
    <p>
      <Button tone="quiet" onPress={() => setAsking(true)}>
        {REVEAL.open}
      </Button>
      {asking && <RevealDialog caseId={view.id} onClose={() => setAsking(false)} onShown={setRevealed} />}
    </p>
  );
}

function ShownNumbers({ revealed, onHide }: { revealed: Revealed; onHide: () => void }) {
  const shown = SECRETS.filter((secret) => secret in revealed);
  return (
    <section className="notice soon stack" aria-label={REVEAL.shown}>
      <dl className="facts">
        {shown.map((secret) => (
          <div key={secret} className="facts-row">
            <dt>{SECRET_NAMES[secret]}</dt>
            <dd className="whole-number">{revealed[secret] ?? REVEAL.none}</dd>
          </div>
        ))}
      </dl>
      <p className="row">
        <span>{REVEAL.note}</span>
        <Button tone="quiet" onPress={onHide}>
          {REVEAL.hide}
        </Button>
      </p>
    </section>
  );
}

type RevealDialogProps = { caseId: string; onClose: () => void; onShown: (revealed: Revealed) => void };

function RevealDialog({ caseId, onClose, onShown }: RevealDialogProps) {
  const [reason, setReason] = useState<string>('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = CHOICES.find(({ id }) => id === reason);
    setErrors(chosen ? [] : [{ fieldId: REASON_FIELD, says: REVEAL.missing }]);
    if (!chosen || busy) return;
    setBusy(true);
    try {
      onShown(await api.post('/api/cases/{id}/reveal', { path: { id: caseId }, body: { reason: chosen.id } }));
      announce(REVEAL.note);
      onClose();
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <FormDialog title={REVEAL.title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={REVEAL.errorTitle} errors={errors} />
        <p>{REVEAL.lead}</p>
        <ChoiceList
          id={REASON_FIELD}
          legend={REVEAL.reason}
          error={errors.find(({ fieldId }) => fieldId === REASON_FIELD)?.says}
          choices={CHOICES}
          value={reason === '' ? [] : [reason]}
          onChange={([chosen = '']) => setReason(chosen)}
        />
        <div className="dialog-buttons">
          <Button type="submit" tone="main" busy={busy}>
            {busy ? REVEAL.busy : REVEAL.confirm}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {REVEAL.cancel}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

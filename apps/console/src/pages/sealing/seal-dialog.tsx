import type { SigningDocument } from '@yimi/api-client/views';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { ACTIONS } from '../../texts/actions.ts';
import { SEALING } from '../../texts/sealing.ts';

type SealDialogProps = { caseId: string; document: SigningDocument; onClose: () => void; onSealed: () => void };

/** Seals exactly the document that was shown: its digest goes with the request. */
export function SealDialog({ caseId, document, onClose, onSealed }: SealDialogProps) {
  const keyFor = useSendingKey();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const seal = async () => {
    setBusy(true);
    const body = { digest: document.digest };
    try {
      await api.post('/api/assessments/{caseId}/seal', { path: { caseId }, body, key: keyFor(body) });
      onSealed();
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <FormDialog title={SEALING.sealTitle} onClose={onClose}>
      <ErrorSummary title={ACTIONS.errors.title} errors={errors} />
      <div className="happens">
        <h3>{ACTIONS.willHappen}</h3>
        <ul>
          {SEALING.sealHappens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="hint">
        {SEALING.digest}：<span className="digest">{document.digest}</span>
      </p>
      <div className="dialog-buttons">
        <Button tone="main" busy={busy} onPress={() => void seal()}>
          {busy ? ACTIONS.sending : SEALING.confirm}
        </Button>
        <Button tone="quiet" onPress={onClose}>
          {SEALING.cancel}
        </Button>
      </div>
    </FormDialog>
  );
}

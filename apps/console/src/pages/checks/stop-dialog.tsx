import type { DueCheck } from '@yimi/api-client/views';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { CHECKS } from '../../texts/benefits.ts';
import { BenefitDialog } from './benefit-dialog.tsx';

type StopDialogProps = { due: DueCheck; onClose: () => void; onDone: (sentence: string) => void };
const REASON_FIELD = 'stop-reason';

/** Stops from the next month on, for a reason that the person reads together with the way back. */
export function StopDialog({ due, onClose, onDone }: StopDialogProps) {
  const { id, subjectMasked, reasons } = due;
  const keyFor = useSendingKey();
  const [reason, setReason] = useState('');
  return (
    <BenefitDialog
      title={CHECKS.stopOf(subjectMasked)}
      lacking={() => (reason ? [] : [{ fieldId: REASON_FIELD, says: CHECKS.errors.reason }])}
      send={(note) => {
        const body = { change: 'stop' as const, reason, ...(note && { note }) };
        return api.post('/api/entitlements/{id}/changes', { path: { id }, body, key: keyFor(body) });
      }}
      done={CHECKS.stopped(subjectMasked)}
      onClose={onClose}
      onDone={onDone}
    >
      <ChoiceList
        id={REASON_FIELD}
        legend={CHECKS.reason}
        choices={reasons.map(({ id: key, says }) => ({ id: key, name: says }))}
        value={reason ? [reason] : []}
        onChange={([chosen = '']) => setReason(chosen)}
      />
    </BenefitDialog>
  );
}

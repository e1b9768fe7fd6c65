import type { DueCheck } from '@yimi/api-client/views';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { CHECKS } from '../../texts/benefits.ts';
import { BenefitDialog } from './benefit-dialog.tsx';

type CheckDialogProps = { due: DueCheck; onClose: () => void; onDone: (sentence: string) => void };
const WAY_FIELD = 'check-way';

/** Writes down by which way somebody was looked at. */
export function CheckDialog({ due, onClose, onDone }: CheckDialogProps) {
  const { id, subjectMasked, ways, checkAsked, checkDueOn } = due;
  const keyFor = useSendingKey();
  const [way, setWay] = useState<(typeof ways)[number] | undefined>(checkAsked ?? undefined);
  return (
    <BenefitDialog
      title={CHECKS.recordOf(subjectMasked)}
      lacking={() => (way ? [] : [{ fieldId: WAY_FIELD, says: CHECKS.errors.way }])}
      send={async (note) => {
        if (!way || !checkDueOn) return;
        const body = { way, dueOn: checkDueOn, ...(note && { note }) };
        await api.post('/api/entitlements/{id}/checks', { path: { id }, body, key: keyFor(body) });
      }}
      done={CHECKS.recorded(subjectMasked)}
      onClose={onClose}
      onDone={onDone}
    >
      <ChoiceList
        id={WAY_FIELD}
        legend={CHECKS.way}
        choices={ways.map((each) => ({ id: each, name: CHECK_WAY_TEXTS[each].name }))}
        value={way ? [way] : []}
        onChange={([chosen]) => setWay(ways.find((each) => each === chosen))}
      />
    </BenefitDialog>
  );
}

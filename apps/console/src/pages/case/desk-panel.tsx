import type { CaseView } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import type { Role } from '@yimi/domain/roles';
import { type DeskAct, isDeskAct } from '@yimi/service-kit/desk-acts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { actionName } from '../../service/case-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { Panel } from './panel.tsx';

type DeskPanelProps = { view: CaseView; now: Date; onDone: (sentence: string, seq?: number) => void };

/** Who looks at the case beside its owner, and what one may do about that: the same for every service. */
export function DeskPanel({ view, now, onDone }: DeskPanelProps) {
  const [open, setOpen] = useState<DeskAct | null>(null);
  const { desk, supervisedAt } = view;
  if (!desk) return null;
  const said = [
    supervisedAt && CASE.supervised(momentWords(supervisedAt, now)),
    desk.holder && CASE.holder(desk.holder),
    desk.asked.length > 0 && CASE.asked(desk.asked.join('、')),
    desk.awaited.length > 0 && CASE.awaited(desk.awaited.map((role) => ROLE_NAMES[role as Role]).join('、')),
  ].filter((sentence) => typeof sentence === 'string');
  const acts = desk.openActs.filter(isDeskAct);
  if (said.length === 0 && acts.length === 0) return null;
  return (
    <Panel title={CASE.desk}>
      <div className="card-body stack">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {acts.length > 0 && (
          <div className="row">
            {acts.map((act) => (
              <Button key={act} onPress={() => setOpen(act)}>
                {actionName(view, act)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {open && <DeskDialog view={view} act={open} onClose={() => setOpen(null)} onDone={onDone} />}
    </Panel>
  );
}

import type { CaseView } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { actionOutlook } from '../../service/action-outlook.ts';
import { actionName, serviceOfCase } from '../../service/case-words.ts';
import { useSession } from '../../session/session-gate.tsx';
import { ACTIONS } from '../../texts/actions.ts';
import { ActionDialog } from './action-dialog.tsx';
import { closedHints, offeredActions, phoneHints, SEAL } from './open-actions.ts';

type ActionPanelProps = { view: CaseView; onDone: (sentence: string, seq?: number) => void };

/** Exactly what the present post can do to the case now. */
export function ActionPanel({ view, onDone }: ActionPanelProps) {
  const id = useId();
  const { role } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const service = serviceOfCase(view);
  const offered = offeredActions(view, role);
  const phone = phoneHints(view);
  const waiting = view.closedAt ? ACTIONS.ended : ACTIONS.waitsFor(ROLE_NAMES[view.ownerRole]);
  const tone = (action: string, index: number) => {
    if (actionOutlook(service, view.stage, action, role).grave) return 'grave';
    return index === 0 ? 'main' : undefined;
  };
  return (
    <section className="card actions" aria-labelledby={id}>
      <h2 id={id}>{ACTIONS.title}</h2>
      {!view.closedAt && <p>{service.texts.stages[view.stage]?.staff}</p>}
      {offered.length === 0 && phone.length === 0 && <p>{`${ACTIONS.none}${waiting}`}</p>}
      {[...phone, ...closedHints(view, role)].map((hint) => (
        <p key={hint} className="notice">
          {hint}
        </p>
      ))}
      <div className="action-buttons">
        {offered.map((action, index) =>
          action === SEAL ? (
            <Link key={action} className="button main" to={`/sealing/${view.id}`}>
              {ACTIONS.toSeal}
            </Link>
          ) : (
            <Button key={action} tone={tone(action, index)} onPress={() => setOpen(action)}>
              {actionName(view, action)}
            </Button>
          ),
        )}
      </div>
      {open !== null && <ActionDialog view={view} action={open} onClose={() => setOpen(null)} onDone={onDone} />}
    </section>
  );
}

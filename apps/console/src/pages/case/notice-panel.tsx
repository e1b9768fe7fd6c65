import { useQuery } from '@tanstack/react-query';
import type { CaseView, Objection } from '@yimi/api-client/views';
import { useEffect, useRef, useState } from 'react';
import { objectionsQuery } from '../../api/queries.ts';
import { announce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { dayWords, momentWords } from '../../service/time-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { ACTIONS } from '../../texts/actions.ts';
import { CASE } from '../../texts/case.ts';
import { ObjectionDialog } from './objection-dialog.tsx';
import { Panel } from './panel.tsx';

type NoticePanelProps = { view: CaseView; now: Date; onDone: (sentence: string) => void };

/** The public notice and what was said against it. */
export function NoticePanel({ view, now, onDone }: NoticePanelProps) {
  const decides = useMay('objection.decide');
  const { notice } = view;
  if (!notice) return null;
  return (
    <Panel title={CASE.notice}>
      <div className="card-body stack">
        <p>{CASE.noticePeriod(dayWords(notice.startsOn, now), dayWords(notice.endsOn, now))}</p>
        {decides && <Objections caseId={view.id} certified={view.certificateId !== null} now={now} onDone={onDone} />}
      </div>
    </Panel>
  );
}

type ObjectionsProps = { caseId: string; certified: boolean; now: Date; onDone: (sentence: string) => void };

function Objections({ caseId, certified, now, onDone }: ObjectionsProps) {
  const { data } = useQuery(objectionsQuery(caseId));
  const [deciding, setDeciding] = useState<Objection | null>(null);
  const known = useRef<number>();
  useEffect(() => {
    if (!data) return;
    if (known.current !== undefined && data.length > known.current) announce(CASE.objectionArrived);
    known.current = data.length;
  }, [data]);
  if (!data) return null;
  return (
    <div className="stack">
      <h3>{CASE.objections}</h3>
      {data.length === 0 && <p>{CASE.noObjections}</p>}
      <ul className="objections">
        {data.map((objection) => (
          <li key={objection.id}>
            <p>
              <strong>{CASE.objectionBy(objection.name, momentWords(objection.at, now))}</strong>
            </p>
            <p className="words">{objection.words}</p>
            <p className="hint">
              {CASE.objectionContact}：{objection.contact}
            </p>
            {objection.decidedAt ? (
              <>
                <p className="tag">
                  {objection.upheld ? CASE.objectionDecided.upheld : CASE.objectionDecided.rejected}
                </p>
                <p>
                  {CASE.reason}：{objection.reason}
                </p>
              </>
            ) : (
              <Button onPress={() => setDeciding(objection)}>{ACTIONS.decideObjection}</Button>
            )}
          </li>
        ))}
      </ul>
      {deciding && (
        <ObjectionDialog
          caseId={caseId}
          certified={certified}
          objection={deciding}
          onClose={() => setDeciding(null)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

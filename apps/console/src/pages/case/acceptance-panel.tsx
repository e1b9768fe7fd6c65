import type { CaseView } from '@yimi/api-client/views';
import { dayWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { KnownRecords } from './known-records.tsx';
import { Panel } from './panel.tsx';

type Verdict = NonNullable<CaseView['acceptance']>['verdict'];

const TONES = { yes: 'tag accent', no: 'tag late', ask: 'tag soon' } as const satisfies Record<Verdict, string>;
/** What asks for a look stands first. */
const ORDER: readonly Verdict[] = ['no', 'ask', 'yes'];

/** What the rules suggest about acceptance, clause by clause with reason and article. Staff decide. */
export function AcceptancePanel({ view, now }: { view: CaseView; now: Date }) {
  const { acceptance, known } = view;
  if (!acceptance && !known?.certificate && !known?.otherCases.length) return null;
  const clauses = ORDER.flatMap((verdict) => acceptance?.clauses.filter((clause) => clause.verdict === verdict) ?? []);
  return (
    <Panel title={CASE.acceptance}>
      {acceptance && (
        <div className="card-body stack">
          <div>
            <p className="verdict">{CASE.verdicts[acceptance.verdict]}</p>
            <p className="hint">{CASE.acceptanceNote(dayWords(acceptance.on, now))}</p>
          </div>
          <ul className="clauses">
            {clauses.map(({ clause, verdict, reason, basis }) => (
              <li key={clause}>
                <span className={TONES[verdict]}>{CASE.clauseVerdicts[verdict]}</span>
                <div>
                  <p>{reason}</p>
                  <p className="hint">{basis}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {known && <KnownRecords known={known} now={now} />}
    </Panel>
  );
}

import type { CaseView } from '@yimi/api-client/views';
import { Link } from 'react-router';
import { serviceName, stageName } from '../../service/case-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

/** Of one thing its parts with where each stands; of a part the whole that it belongs to. */
export function PartsPanel({ view: { parts, partOf } }: { view: CaseView }) {
  const listed = partOf ? [partOf] : parts;
  if (listed.length === 0) return null;
  return (
    <Panel title={partOf ? CASE.partOf : CASE.parts}>
      <div className="card-body answer-section">
        <ul className="other-cases">
          {listed.map((each) => (
            <li key={each.id}>
              <Link to={`/cases/${each.id}`}>{each.caseNo}</Link>{' '}
              {CASE.partStands(serviceName(each), stageName(each, each.stage))}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

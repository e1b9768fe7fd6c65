import type { CaseView } from '@yimi/api-client/views';
import { CATEGORIES, type Category, LEVELS, type Level } from '@yimi/domain/disability/category';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

type Assessed = NonNullable<NonNullable<CaseView['assessment']>['parts']>[number];

function partWords({ category, level }: Assessed): string {
  const name = CATEGORIES[category as Category].name;
  return CASE.assessedPart(name, level === null ? CASE.noLevel : LEVELS[level as Level].name);
}

/** The doctors' conclusion. Measured values stay with the hospital. */
export function AssessmentPanel({ view }: { view: CaseView }) {
  const assessment = view.assessment;
  if (!assessment || assessment.meets === null) return null;
  return (
    <Panel title={CASE.assessment}>
      <div className="card-body">
        <p>
          <strong>{assessment.meets ? CASE.meets : CASE.meetsNot}</strong>
        </p>
        <ul>
          {assessment.parts?.map((part) => (
            <li key={part.category}>{partWords(part)}</li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

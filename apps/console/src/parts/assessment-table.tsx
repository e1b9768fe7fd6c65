import type { AssessmentItem } from '@yimi/api-client/views';
import { CATALOG } from '@yimi/catalog/catalog';
import { Link } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { stageNameIn } from '../service/case-words.ts';
import { momentWords } from '../service/time-words.ts';
import { ASSESSMENTS } from '../texts/assessments.ts';
import { GridTable } from './grid-table.tsx';

type AssessmentTableProps = {
  label: string;
  items: readonly AssessmentItem[];
  now: Date;
  /** Where an item is worked on. */
  addressOf: (item: AssessmentItem) => string;
};

/** Stage names are taken from whichever service has an assessment. */
function stageWords(stage: string): string {
  return CATALOG.map(({ texts }) => stageNameIn(texts, stage)).find(Boolean) ?? stage;
}

/** What a hospital has to do. */
export function AssessmentTable({ label, items, now, addressOf }: AssessmentTableProps) {
  const navigate = useNavigate();
  const { columns, noVisit } = ASSESSMENTS;
  return (
    <div className="card">
      <GridTable
        label={label}
        columns={[
          {
            id: 'caseNo',
            name: columns.caseNo,
            cell: (item) => (
              <Link className="case-link" href={addressOf(item)}>
                {item.caseNo}
              </Link>
            ),
          },
          { id: 'subject', name: columns.subject, cell: (item) => item.subjectMasked },
          {
            id: 'visit',
            name: columns.visit,
            cell: (item) => (item.startsAt ? momentWords(item.startsAt, now) : noVisit),
          },
          { id: 'stage', name: columns.stage, cell: (item) => stageWords(item.stage) },
        ]}
        rows={items}
        rowId={({ caseId }) => caseId}
        rowName={({ caseNo, subjectMasked }) => `${caseNo} ${subjectMasked}`}
        onOpen={(item) => void navigate(addressOf(item))}
      />
    </div>
  );
}

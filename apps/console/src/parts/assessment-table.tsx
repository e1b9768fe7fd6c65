import type { AssessmentItem } from '@yimi/api-client/views';
import { CATALOG } from '@yimi/catalog/catalog';
import { momentWords } from '../service/time-words.ts';
import { ASSESSMENTS } from '../texts/assessments.ts';
import { GridTable } from './grid-table.tsx';

type AssessmentTableProps = {
  label: string;
  items: readonly AssessmentItem[];
  now: Date;
  onOpen: (item: AssessmentItem) => void;
};

/** Stage names are taken from whichever service has an assessment. */
function stageWords(stage: string): string {
  return CATALOG.find(({ texts }) => texts.stages[stage])?.texts.stages[stage]?.name ?? stage;
}

/** What a hospital has to do. */
export function AssessmentTable({ label, items, now, onOpen }: AssessmentTableProps) {
  const { columns, noVisit } = ASSESSMENTS;
  return (
    <div className="card">
      <GridTable
        label={label}
        columns={[
          { id: 'caseNo', name: columns.caseNo, cell: (item) => item.caseNo },
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
        onOpen={onOpen}
      />
    </div>
  );
}

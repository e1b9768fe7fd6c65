import { answerExample, type DistrictExample } from '@yimi/service-kit/district-examples';
import type { DistrictDecision } from '@yimi/service-kit/district-rules';
import type { RuleVersion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import { PlainTable } from '../../parts/plain-table.tsx';
import { RULES } from '../../texts/rules.ts';

type ExamplesTableProps = {
  service: Service;
  national: RuleVersion;
  decision: DistrictDecision & { examples: readonly DistrictExample[] };
};

/** The invented people by which a proposal was tried, with what its clauses answer. */
export function ExamplesTable({ service, national, decision }: ExamplesTableProps) {
  const { exampleColumns: columns, verdicts } = RULES;
  return (
    <PlainTable
      label={RULES.examples}
      rows={decision.examples}
      rowId={({ person }) => person}
      columns={[
        { id: 'person', name: columns.person, cell: ({ person }) => person },
        { id: 'expect', name: columns.expect, cell: ({ expect }) => verdicts[expect] },
        {
          id: 'answer',
          name: columns.answer,
          cell: ({ facts, expect }) => answerWords(answerExample(service, national, decision, facts), expect),
        },
      ]}
    />
  );
}

/** What the clauses answer, and whether it is what was expected. */
export function answerWords(answer: keyof typeof RULES.verdicts, expect: string): string {
  const words = RULES.verdicts[answer];
  return answer === expect ? RULES.fits(words) : RULES.differs(words);
}

/** 困难残疾人生活补贴: households on minimum living allowance; the edge of it where the district extends to it. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { TWO_SUBSIDIES } from '../legal-documents.ts';
import { EXCLUSIONS, EXTENDING, SUBSIDY_FACTS, SUBSIDY_FROM_REGISTERS, subsidyFacts } from '../subsidy-clauses.ts';

const WHO = '（补贴对象，条文号待核）';

export function gradeOf({ marks, extensions }: RuleInput): string | null {
  if (marks?.['minimum-living']) return 'minimum-living';
  return extensions?.subsidyEdge && marks?.['minimum-living-edge'] ? 'edge' : null;
}

export const rules: Rules = {
  facts: [...SUBSIDY_FACTS, 'minimumLiving', 'edge', 'extendsToEdge', 'orphan'],
  factsOf: (input) => ({
    ...subsidyFacts(input),
    minimumLiving: input.marks?.['minimum-living'] ?? null,
    edge: input.marks?.['minimum-living-edge'] ?? null,
    extendsToEdge: input.extensions?.subsidyEdge ?? false,
    orphan: input.marks?.orphan ?? null,
  }),
  fromRegisters: {
    ...SUBSIDY_FROM_REGISTERS,
    minimumLiving: 'minimumLiving',
    edge: 'minimumLivingEdge',
    extendsToEdge: { fact: 'extensions', hasAny: ['subsidyEdge'] },
    orphan: 'orphan',
  },
  district: { basis: EXTENDING, clauses: { 'household-in-need': ['widen'] } },
  versions: [
    {
      from: TWO_SUBSIDIES.from,
      clauses: [
        ...holderClauses(TWO_SUBSIDIES, WHO),
        {
          id: 'household-in-need',
          basis: articleOf(TWO_SUBSIDIES, WHO),
          holds: {
            any: [
              { fact: 'minimumLiving', is: true },
              {
                all: [
                  { fact: 'extendsToEdge', is: true },
                  { fact: 'edge', is: true },
                ],
              },
            ],
          },
        },
        ...EXCLUSIONS,
        {
          id: 'no-orphan-allowance',
          basis: articleOf(TWO_SUBSIDIES, '（政策衔接，待核）'),
          holds: { fact: 'orphan', is: false },
        },
      ],
    },
  ],
};

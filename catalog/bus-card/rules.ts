/** Who rides free or at half fare. Blind people ride free by law at any age; the city's card ends at seventy. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import { partsUpTo } from '@yimi/service-kit/register-facts';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, hasPart, holderFacts } from '../benefit-facts.ts';
import { HARBIN_BUS_PLAN } from '../legal-documents.ts';

const SEVENTY = 70;
const VISUAL = 1;
const LIMB = 4;
/** GB/T 26341: 视力 levels 1 and 2 are 盲. */
const BLIND = 2;

/** By the part, not by the level of the whole: 听力一级 with 肢体三级 pays half. */
export function gradeOf(input: RuleInput): string | null {
  const blind = hasPart(input, [VISUAL], BLIND);
  if (blind === null) return null;
  if (blind) return 'free-by-law';
  return hasPart(input, [LIMB], 2) ? 'free' : 'half';
}

export const rules: Rules = {
  facts: [...HOLDER_FACTS, 'underSeventy', 'blind'],
  factsOf: (input) => ({
    ...holderFacts(input),
    underSeventy: input.subject.ageYears === null ? null : input.subject.ageYears < SEVENTY,
    blind: hasPart(input, [VISUAL], BLIND),
  }),
  fromRegisters: {
    ...HOLDER_FROM_REGISTERS,
    underSeventy: { not: { fact: 'ageYears', atLeast: SEVENTY } },
    blind: { fact: 'parts', hasAny: partsUpTo([VISUAL], BLIND) },
  },
  versions: [
    {
      from: HARBIN_BUS_PLAN.from,
      clauses: [
        ...holderClauses(HARBIN_BUS_PLAN, '（适用对象，条文号待核）'),
        {
          id: 'age',
          basis: articleOf(HARBIN_BUS_PLAN, '（年龄，条文号待核）'),
          holds: {
            any: [
              { fact: 'underSeventy', is: true },
              { fact: 'blind', is: true },
            ],
          },
        },
      ],
    },
  ],
};

/** 重度残疾人护理补贴: levels 1 and 2; 智力 and 精神 level 3 where the district extends to them. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import { partsUpTo } from '@yimi/service-kit/register-facts';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { hasPart, levelIn } from '../benefit-facts.ts';
import { TWO_SUBSIDIES } from '../legal-documents.ts';
import { EXCLUSIONS, EXTENDING, SUBSIDY_FACTS, SUBSIDY_FROM_REGISTERS, subsidyFacts } from '../subsidy-clauses.ts';

const SEVERE = 2;
const INTELLECTUAL_OR_MENTAL = [5, 6];
const WHO = '（补贴对象，条文号待核）';

function severe(input: RuleInput): boolean | null {
  const level = levelIn(input);
  return level === null ? null : level <= SEVERE;
}

export function gradeOf(input: RuleInput): string | null {
  const level = levelIn(input);
  if (level === 1 || level === 2) return `level-${level}`;
  return input.extensions?.subsidyLevelThree && hasPart(input, INTELLECTUAL_OR_MENTAL, 3) ? 'level-3' : null;
}

export const rules: Rules = {
  facts: [...SUBSIDY_FACTS, 'severe', 'levelThree', 'extendsToLevelThree', 'careTest', 'needsCare'],
  factsOf: (input) => ({
    ...subsidyFacts(input),
    severe: severe(input),
    levelThree: hasPart(input, INTELLECTUAL_OR_MENTAL, 3),
    extendsToLevelThree: input.extensions?.subsidyLevelThree ?? false,
    careTest: input.extensions?.subsidyCareTest ?? false,
    needsCare: typeof input.answers.needsCare === 'boolean' ? input.answers.needsCare : null,
  }),
  fromRegisters: {
    ...SUBSIDY_FROM_REGISTERS,
    severe: { fact: 'level', atMost: SEVERE },
    levelThree: { fact: 'parts', hasAny: partsUpTo(INTELLECTUAL_OR_MENTAL, 3) },
    extendsToLevelThree: { fact: 'extensions', hasAny: ['subsidyLevelThree'] },
    careTest: { fact: 'extensions', hasAny: ['subsidyCareTest'] },
  },
  district: { basis: EXTENDING, clauses: { severe: ['widen'] } },
  versions: [
    {
      from: TWO_SUBSIDIES.from,
      clauses: [
        ...holderClauses(TWO_SUBSIDIES, WHO),
        {
          id: 'severe',
          basis: articleOf(TWO_SUBSIDIES, WHO),
          holds: {
            any: [
              { fact: 'severe', is: true },
              {
                all: [
                  { fact: 'extendsToLevelThree', is: true },
                  { fact: 'levelThree', is: true },
                ],
              },
            ],
          },
        },
        {
          id: 'needs-care',
          basis: articleOf(TWO_SUBSIDIES, WHO),
          holds: {
            any: [
              { fact: 'careTest', is: false },
              { fact: 'needsCare', is: true },
            ],
          },
        },
        ...EXCLUSIONS,
      ],
    },
  ],
};

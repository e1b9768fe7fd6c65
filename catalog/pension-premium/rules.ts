/**
 * For whom the premium is paid: levels 1 and 2; 智力 and 精神 level 3 where the district extends to them, as the setting
 * `premiumLevelThree` says.
 */
import { articleOf } from '@yimi/service-kit/legal-basis';
import { partsUpTo } from '@yimi/service-kit/register-facts';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, hasPart, holderFacts, levelIn } from '../benefit-facts.ts';
import { RESIDENTS_PENSION } from '../legal-documents.ts';

const SEVERE = 2;
const INTELLECTUAL_OR_MENTAL = [5, 6];
const WHO = '（参保范围，条文号待核）';
const PAID = '（政府补贴，条文号待核）';
const ADULT_AGE = 16;

export function gradeOf(input: RuleInput): string | null {
  const level = levelIn(input);
  if (level !== null && level <= SEVERE) return 'severe';
  return input.extensions?.premiumLevelThree && hasPart(input, INTELLECTUAL_OR_MENTAL, 3) ? 'level-three' : null;
}

export const rules: Rules = {
  facts: [...HOLDER_FACTS, 'ageYears', 'level', 'mildMind', 'extendsToMind', 'pensionNow'],
  factsOf: (input) => ({
    ...holderFacts(input),
    ageYears: input.subject.ageYears,
    level: levelIn(input),
    mildMind: hasPart(input, INTELLECTUAL_OR_MENTAL, 3),
    extendsToMind: input.extensions?.premiumLevelThree ?? false,
    pensionNow: typeof input.answers.pensionNow === 'string' ? input.answers.pensionNow : null,
  }),
  fromRegisters: {
    ...HOLDER_FROM_REGISTERS,
    ageYears: 'ageYears',
    level: 'level',
    mildMind: { fact: 'parts', hasAny: partsUpTo(INTELLECTUAL_OR_MENTAL, 3) },
    extendsToMind: { fact: 'extensions', hasAny: ['premiumLevelThree'] },
  },
  versions: [
    {
      from: RESIDENTS_PENSION.from,
      clauses: [
        ...holderClauses(RESIDENTS_PENSION, WHO),
        {
          id: 'of-age',
          basis: articleOf(RESIDENTS_PENSION, WHO),
          holds: { fact: 'ageYears', atLeast: ADULT_AGE },
        },
        {
          id: 'severe-enough',
          basis: articleOf(RESIDENTS_PENSION, PAID),
          holds: {
            any: [
              { fact: 'level', atMost: SEVERE },
              {
                all: [
                  { fact: 'extendsToMind', is: true },
                  { fact: 'mildMind', is: true },
                ],
              },
            ],
          },
        },
        {
          id: 'not-otherwise-insured',
          basis: articleOf(RESIDENTS_PENSION, WHO),
          holds: { fact: 'pensionNow', is: 'none' },
        },
      ],
    },
  ],
};

/** Who is registered: of working age; who is without work wants some. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, holderFacts } from '../benefit-facts.ts';
import { EMPLOYMENT_RULES, LABOUR_LAW } from '../legal-documents.ts';

const WHO = '（登记对象，条文号待核）';
/** No employer may take anybody younger (劳动法 article 15). */
const WORKING_AGE = 16;

export const rules: Rules = {
  facts: [...HOLDER_FACTS, 'ageYears', 'workNow', 'wantsWork'],
  factsOf: (input) => ({
    ...holderFacts(input),
    ageYears: input.subject.ageYears,
    workNow: typeof input.answers.workNow === 'string' ? input.answers.workNow : null,
    wantsWork: typeof input.answers.wantsWork === 'boolean' ? input.answers.wantsWork : null,
  }),
  fromRegisters: { ...HOLDER_FROM_REGISTERS, ageYears: 'ageYears' },
  versions: [
    {
      from: EMPLOYMENT_RULES.from,
      clauses: [
        ...holderClauses(EMPLOYMENT_RULES, WHO),
        {
          id: 'working-age',
          basis: articleOf(LABOUR_LAW, '第十五条'),
          holds: { fact: 'ageYears', atLeast: WORKING_AGE },
        },
        {
          id: 'works-or-wants-to',
          basis: articleOf(EMPLOYMENT_RULES, WHO),
          holds: {
            any: [
              { fact: 'workNow', oneOf: ['employed', 'flexible'] },
              { fact: 'wantsWork', is: true },
            ],
          },
        },
      ],
    },
  ],
};

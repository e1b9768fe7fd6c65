/** Who gets the subsidy for learning to drive. From when and how long one may apply is set by each place. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, holderFacts } from '../benefit-facts.ts';
import { DRIVING_LICENCE_RULES } from '../legal-documents.ts';

const CLASSES = ['C1', 'C2', 'C5'];
const BY_DISTRICT = '（补贴办法由当地公布）';

function licenceClass({ answers }: RuleInput): string | null {
  return typeof answers.licenceClass === 'string' ? answers.licenceClass : null;
}

export function gradeOf(input: RuleInput): string | null {
  const given = licenceClass(input);
  return given !== null && CLASSES.includes(given) ? given : null;
}

export const rules: Rules = {
  facts: [...HOLDER_FACTS, 'licenceClass', 'paidBefore'],
  factsOf: (input) => ({
    ...holderFacts(input),
    licenceClass: licenceClass(input),
    paidBefore: input.held ? input.held.some(({ serviceId }) => serviceId === 'driver-subsidy') : null,
  }),
  fromRegisters: { ...HOLDER_FROM_REGISTERS, paidBefore: { fact: 'everHeld', hasAny: ['driver-subsidy'] } },
  district: {
    basis: articleOf(DRIVING_LICENCE_RULES, BY_DISTRICT),
    clauses: { 'licence-class': ['tighten'] },
    add: true,
  },
  versions: [
    {
      from: DRIVING_LICENCE_RULES.from,
      clauses: [
        ...holderClauses(DRIVING_LICENCE_RULES, BY_DISTRICT),
        {
          id: 'licence-class',
          basis: articleOf(DRIVING_LICENCE_RULES, '（准驾车型）'),
          holds: { fact: 'licenceClass', oneOf: CLASSES },
        },
        {
          id: 'once',
          basis: articleOf(DRIVING_LICENCE_RULES, BY_DISTRICT),
          holds: { fact: 'paidBefore', is: false },
        },
      ],
    },
  ],
};

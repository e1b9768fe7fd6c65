/** Whether a certificate can be frozen because its holder's household moved. */
import { migrationDeadlines } from '@yimi/domain/certificate-dates';
import { addDays } from '@yimi/domain/local-date';
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { FactValue, RuleInput, Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES, FREEZING_ARTICLE } from '../legal-documents.ts';

function factsOf({ certificate, answers }: RuleInput): Record<string, FactValue> {
  const { movedOn } = answers;
  return {
    certificateStatus: certificate?.status ?? null,
    // More than six months: on the day after.
    freezableFrom: typeof movedOn === 'string' ? addDays(migrationDeadlines(movedOn).freezeAfter, 1) : null,
  };
}

export const rules: Rules = {
  facts: ['certificateStatus', 'freezableFrom'],
  factsOf,
  fromRegisters: { certificateStatus: 'certificateStatus' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'in-force',
          basis: articleOf(CERTIFICATE_RULES, FREEZING_ARTICLE),
          holds: { fact: 'certificateStatus', is: 'active' },
        },
        {
          id: 'six-months',
          basis: articleOf(CERTIFICATE_RULES, FREEZING_ARTICLE),
          holds: { fact: 'freezableFrom', withinDays: 0 },
        },
      ],
    },
  ],
};

/** Whether a certificate can be cancelled, on the ground that is given. */
import { migrationDeadlines } from '@yimi/domain/certificate-dates';
import { addDays } from '@yimi/domain/local-date';
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { FactValue, RuleInput, Rules } from '@yimi/service-kit/rules';
import { CANCELLING_ARTICLE, CERTIFICATE_RULES } from '../legal-documents.ts';

const BASIS = articleOf(CERTIFICATE_RULES, CANCELLING_ARTICLE);

/** A person asks for nothing but the own certificate's end; the district says on what ground. */
function factsOf({ certificate, subject, answers, died }: RuleInput): Record<string, FactValue> {
  const { ground, movedOn, concludedOn } = answers;
  return {
    certificateStatus: certificate?.status ?? null,
    ground: subject.enteredByStaff ? (ground ?? null) : 'own-wish',
    died: died ?? null,
    concluded: typeof concludedOn === 'string',
    // More than a year: on the day after.
    cancellableFrom: typeof movedOn === 'string' ? addDays(migrationDeadlines(movedOn).cancelAfter, 1) : null,
  };
}

export const rules: Rules = {
  facts: ['certificateStatus', 'ground', 'died', 'concluded', 'cancellableFrom'],
  factsOf,
  fromRegisters: { certificateStatus: 'certificateStatus', died: 'died' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'held',
          basis: BASIS,
          holds: { fact: 'certificateStatus', oneOf: ['active', 'frozen', 'expired', 'lost'] },
        },
        {
          id: 'death-recorded',
          basis: BASIS,
          holds: {
            any: [
              { fact: 'ground', oneOf: ['own-wish', 'no-longer-meets', 'moved'] },
              { fact: 'died', is: true },
            ],
          },
        },
        {
          id: 'conclusion-there',
          basis: BASIS,
          holds: {
            any: [
              { fact: 'ground', oneOf: ['own-wish', 'died', 'moved'] },
              { fact: 'concluded', is: true },
            ],
          },
        },
        {
          id: 'moved-a-year',
          basis: BASIS,
          holds: {
            any: [
              { fact: 'ground', oneOf: ['own-wish', 'died', 'no-longer-meets'] },
              { fact: 'cancellableFrom', withinDays: 0 },
            ],
          },
        },
      ],
    },
  ],
};

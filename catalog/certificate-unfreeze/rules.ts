/** Whether there is anything to unfreeze. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES, FREEZING_ARTICLE } from '../legal-documents.ts';

export const rules: Rules = {
  facts: ['certificateStatus'],
  factsOf: ({ certificate }) => ({ certificateStatus: certificate?.status ?? null }),
  fromRegisters: { certificateStatus: 'certificateStatus' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'frozen',
          basis: articleOf(CERTIFICATE_RULES, FREEZING_ARTICLE),
          holds: { fact: 'certificateStatus', is: 'frozen' },
        },
      ],
    },
  ],
};

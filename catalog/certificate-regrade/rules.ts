/** Whether category and level of a certificate can be assessed anew. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const rules: Rules = {
  facts: ['certificateStatus'],
  factsOf: ({ certificate }) => ({ certificateStatus: certificate?.status ?? null }),
  fromRegisters: { certificateStatus: 'certificateStatus' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'in-force',
          basis: articleOf(CERTIFICATE_RULES, '第二十二条'),
          holds: { fact: 'certificateStatus', is: 'active' },
        },
      ],
    },
  ],
};

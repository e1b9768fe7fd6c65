/** Whether a lost certificate can be replaced. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

const LOSS_BASIS = articleOf(CERTIFICATE_RULES, '（挂失补办，条文号待核）');

export const rules: Rules = {
  facts: ['certificateStatus'],
  factsOf: ({ certificate }) => ({ certificateStatus: certificate?.status ?? null }),
  fromRegisters: { certificateStatus: 'certificateStatus' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'was-certified',
          basis: LOSS_BASIS,
          holds: { fact: 'certificateStatus', oneOf: ['active', 'lost', 'frozen', 'expired'] },
        },
        {
          id: 'still-in-force',
          basis: articleOf(CERTIFICATE_RULES, '第十九条'),
          holds: { fact: 'certificateStatus', oneOf: ['active', 'lost', 'none', 'cancelled', 'superseded'] },
        },
      ],
    },
  ],
};

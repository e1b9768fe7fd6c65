/** Whether a certificate can be renewed, and whether it is time. */
import { addMonths } from '@yimi/domain/local-date';
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { FactValue, RuleInput, Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

/** How long before its last day a certificate may be renewed is the district's to say; what it has not said is open. */
function factsOf({ certificate, settings }: RuleInput): Record<string, FactValue> {
  const window = settings?.renewalWindowMonths ?? null;
  const expiresOn = certificate && 'expiresOn' in certificate ? certificate.expiresOn : undefined;
  return {
    certificateStatus: certificate?.status ?? null,
    renewableFrom: expiresOn && window !== null ? addMonths(expiresOn, -window) : null,
  };
}

export const rules: Rules = {
  facts: ['certificateStatus', 'renewableFrom'],
  factsOf,
  fromRegisters: { certificateStatus: 'certificateStatus' },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'renewable',
          basis: articleOf(CERTIFICATE_RULES, '第十九条'),
          holds: { fact: 'certificateStatus', oneOf: ['active', 'expired'] },
        },
        {
          id: 'in-window',
          basis: '本区设定：到期前多久可以换证',
          holds: {
            any: [
              { fact: 'certificateStatus', is: 'expired' },
              { fact: 'renewableFrom', withinDays: 0 },
            ],
          },
        },
      ],
    },
  ],
};

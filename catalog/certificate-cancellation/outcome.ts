/** What a cancellation does: the certificate ends for good, and for a year none can be applied for (article 24). */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate-turn',
  from: ['active', 'frozen', 'expired', 'lost'],
  to: 'cancelled',
  afterDeath: true,
  basis: articleOf(CERTIFICATE_RULES, '（注销，条文号待核）'),
};

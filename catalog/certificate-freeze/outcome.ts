/** What a freeze does: the certificate is not valid until it is unfrozen. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate-turn',
  from: ['active'],
  to: 'frozen',
  basis: articleOf(CERTIFICATE_RULES, '（冻结，条文号待核）'),
};

/** What an unfreeze does: the certificate is valid again, to the day it had. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate-turn',
  from: ['frozen'],
  to: 'active',
  basis: articleOf(CERTIFICATE_RULES, '（冻结，条文号待核）'),
};

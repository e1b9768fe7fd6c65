/** What a replacement gives: the same data and dates under the next reissue number (B1, B2 …). */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate',
  issues: 'replacement',
  replaces: ['active', 'lost'],
  validity: 'unchanged',
  assessment: 'never',
  basis: articleOf(CERTIFICATE_RULES, '（挂失补办，条文号待核）'),
};

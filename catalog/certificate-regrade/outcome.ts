/** What a regrade gives: a certificate of the category and level concluded, in place of the old one, for as long as that
 * would have run: no source gives it a new term. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate',
  issues: 'regrade',
  replaces: ['active'],
  validity: 'unchanged',
  assessment: 'always',
  basis: articleOf(CERTIFICATE_RULES, '第二十二条'),
};

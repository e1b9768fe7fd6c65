/** What a copy gives: the same number, data and dates. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate',
  issues: 'copy',
  replaces: ['active', 'lost'],
  validity: 'unchanged',
  assessment: 'never',
  basis: articleOf(CERTIFICATE_RULES, '（损坏换新，条文号待核）'),
};

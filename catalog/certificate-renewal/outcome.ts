/** What a renewal gives: the same number, for ten years from the day of issue. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate',
  issues: 'renewal',
  replaces: ['active', 'expired'],
  validity: { years: 10 },
  assessment: 'if-done',
  basis: articleOf(CERTIFICATE_RULES, '第十九条'),
};

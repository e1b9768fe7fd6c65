/** What a first application gives. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CERTIFICATE_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'certificate',
  issues: 'first',
  replaces: [],
  validity: { years: 10 },
  assessment: 'always',
  basis: articleOf(CERTIFICATE_RULES, '第十九条'),
};

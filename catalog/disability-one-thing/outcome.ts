/** What it gives is what its parts give. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { ONE_THING } from '../legal-documents.ts';
import { BUNDLED } from './form.ts';

export const outcome: Outcome = {
  kind: 'bundle',
  parts: BUNDLED,
  basis: articleOf(ONE_THING, '（重点事项清单：残疾人服务）'),
};

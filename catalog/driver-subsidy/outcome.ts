/** Paid once for each person; the amount goes by the class of the licence. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { DRIVING_LICENCE_RULES } from '../legal-documents.ts';
import { gradeOf } from './rules.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['C1', 'C2', 'C5'],
  gradeOf,
  period: 'once',
  starts: 'decision-day',
  runs: 'calendar-year',
  stops: ['died', 'own-wish', 'wrongly-decided'],
  yearlyCheck: null,
  account: 'bankAccount',
  basis: articleOf(DRIVING_LICENCE_RULES, '（补贴由当地规定）'),
};

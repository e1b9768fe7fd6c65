/** Paid once for the calendar year; next year it is applied for anew. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { FUEL_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['vehicle'],
  gradeOf: () => 'vehicle',
  period: 'once',
  starts: 'decision-day',
  runs: 'calendar-year',
  stops: ['died', 'own-wish', 'vehicle-gone'],
  yearlyCheck: null,
  account: 'bankAccount',
  basis: articleOf(FUEL_RULES, '（补贴标准，条文号待核）'),
};

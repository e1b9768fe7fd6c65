/** Paid each month, from the month of application; the amount may go by the level. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { TWO_SUBSIDIES } from '../legal-documents.ts';
import { gradeOf } from './rules.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['level-1', 'level-2', 'level-3'],
  gradeOf,
  period: 'month',
  starts: 'application-month',
  runs: 'until-ended',
  stops: ['certificate-ended', 'moved', 'died', 'own-wish', 'destitute', 'other-allowance', 'level-changed'],
  yearlyCheck: null,
  account: 'bankAccount',
  basis: articleOf(TWO_SUBSIDIES, '（重度残疾人护理补贴，条文号待核）'),
};

/** Paid each month, from the month of application. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { TWO_SUBSIDIES } from '../legal-documents.ts';
import { gradeOf } from './rules.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['minimum-living', 'edge'],
  gradeOf,
  period: 'month',
  starts: 'application-month',
  runs: 'until-ended',
  stops: ['certificate-ended', 'moved', 'died', 'own-wish', 'destitute', 'other-allowance', 'left-minimum-living'],
  yearlyCheck: null,
  account: 'bankAccount',
  basis: articleOf(TWO_SUBSIDIES, '（困难残疾人生活补贴，条文号待核）'),
};

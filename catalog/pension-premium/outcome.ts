/** The premium goes to the insurance, not to the person; at 60 the pension itself begins. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { RESIDENTS_PENSION } from '../legal-documents.ts';
import { gradeOf } from './rules.ts';

const PENSION_AGE = 60;

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['severe', 'level-three'],
  gradeOf,
  period: 'standing',
  starts: 'decision-day',
  runs: { untilAge: () => PENSION_AGE },
  stops: ['certificate-ended', 'moved', 'died', 'own-wish', 'otherwise-insured', 'level-milder'],
  yearlyCheck: null,
  account: null,
  basis: articleOf(RESIDENTS_PENSION, '（政府补贴和待遇领取条件，条文号待核）'),
};

/** A registration: it gives no money by itself, and opens the help that social security has. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { EMPLOYMENT_RULES } from '../legal-documents.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['employed', 'without-work'],
  gradeOf: ({ answers: { workNow } }) => {
    if (typeof workNow !== 'string') return null;
    return workNow === 'without' ? 'without-work' : 'employed';
  },
  period: 'standing',
  starts: 'decision-day',
  runs: 'until-ended',
  stops: ['moved', 'died', 'own-wish', 'work-changed'],
  yearlyCheck: null,
  account: null,
  basis: articleOf(EMPLOYMENT_RULES, '（就业与失业登记，条文号待核）'),
};

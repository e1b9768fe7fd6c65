/** Paid for each month of training, up to the birthday that ends it; the plan is looked at once a year. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { CHILD_REHABILITATION } from '../legal-documents.ts';
import { tooOldFrom } from './rules.ts';

/** One kind of training each: of a child with several disabilities the one with the highest standard (Harbin). */
const TRAININGS = ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'autism'] as const;

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: TRAININGS,
  gradeOf: ({ answers }) => TRAININGS.find((training) => training === answers.training) ?? null,
  period: 'month',
  starts: 'decision-day',
  runs: { untilAge: tooOldFrom },
  stops: ['moved', 'died', 'own-wish', 'training-ended', 'not-attended'],
  yearlyCheck: { ways: ['staff', 'home-visit'] },
  account: 'bankAccount',
  basis: articleOf(CHILD_REHABILITATION, '（救助内容，条文号待核）'),
};

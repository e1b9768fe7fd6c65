/** A right to ride that lasts, with a look once a year. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { Outcome } from '@yimi/service-kit/outcome';
import { DISABLED_PERSONS_LAW } from '../legal-documents.ts';
import { gradeOf } from './rules.ts';

export const outcome: Outcome = {
  kind: 'entitlement',
  grades: ['free-by-law', 'free', 'half'],
  gradeOf,
  period: 'standing',
  starts: 'decision-day',
  runs: 'until-ended',
  stops: ['certificate-ended', 'moved', 'died', 'own-wish', 'seventy', 'not-found'],
  yearlyCheck: { ways: ['face', 'staff', 'home-visit'] },
  account: null,
  basis: articleOf(DISABLED_PERSONS_LAW, '第五十条'),
};

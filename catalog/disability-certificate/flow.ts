/** The way of a first application: accepted, assessed, made public, issued. */
import type { Flow } from '@yimi/service-kit/flow';
import { accept, assessedStages, intake, withdraw } from '../assessed-certificate.ts';
import { sendBack } from '../sent-back.ts';

/** What stands in the way of any application, whenever it is found out. */
const ENTRY_REASONS = ['not-registered-here', 'holds-certificate', 'within-one-year'];

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      ...intake,
      actions: {
        accept,
        return: sendBack(['district-reviewer']),
        refuse: {
          by: ['district-reviewer'],
          to: 'refused',
          needs: 'reason',
          reasons: [...ENTRY_REASONS, 'no-authority', 'not-supplemented', 'papers-untrue'],
        },
        withdraw,
      },
    },
    ...assessedStages(ENTRY_REASONS, ['registered-elsewhere', 'holds-certificate', 'papers-untrue']),
  },
};

/** The way of a change of category or level: the district agrees, and it is always assessed (article 22). */
import type { Flow } from '@yimi/service-kit/flow';
import { accept, assessedStages, intake, withdraw } from '../assessed-certificate.ts';
import { sendBack } from '../sent-back.ts';

const ENTRY_REASONS = ['not-in-force', 'no-change-seen', 'identity-doubtful'];

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      ...intake,
      actions: {
        accept,
        return: sendBack(['district-reviewer']),
        refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason', reasons: ENTRY_REASONS },
        withdraw,
      },
    },
    ...assessedStages(ENTRY_REASONS, ['not-in-force', 'papers-untrue']),
  },
};

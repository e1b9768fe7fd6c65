/**
 * The way of a renewal: without an assessment where the district's setting and the reviewer see no need for one, else
 * through the assessment of a first certificate. Places differ: some assess every renewal, others those only whose
 * disability was found by eye or has visibly changed.
 */
import type { Flow } from '@yimi/service-kit/flow';
import { accept, assessedStages, intake, withdraw } from '../assessed-certificate.ts';
import { sendBack } from '../sent-back.ts';

const ENTRY_REASONS = ['not-renewable', 'too-early', 'identity-doubtful'];

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      ...intake,
      actions: {
        approve: {
          by: ['district-reviewer'],
          to: 'registering',
          blockedWhen: { 'always-assessed': ({ settings }) => settings.renewalAssessment === 'always' },
        },
        accept,
        return: sendBack(['district-reviewer']),
        refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason', reasons: ENTRY_REASONS },
        withdraw,
      },
    },
    ...assessedStages(ENTRY_REASONS, ['not-renewable', 'papers-untrue']),
  },
};

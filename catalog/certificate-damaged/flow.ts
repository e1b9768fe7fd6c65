/** The way of a copy: one look by the district, then the registry learns of the new one. */
import type { Flow } from '@yimi/service-kit/flow';
import { registryStages } from '@yimi/service-kit/registry-stages';

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'district-reviewer',
      waitsFor: 'staff',
      deadline: ({ acceptWorkingDays }) => ({ workingDays: acceptWorkingDays, basis: '本区设定' }),
      whenDue: { escalateTo: 'district-leader' },
      actions: {
        approve: { by: ['district-reviewer'], to: 'registering' },
        refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason' },
        withdraw: { by: ['citizen', 'liaison', 'township-clerk'], to: 'withdrawn' },
      },
    },
    ...registryStages({ issued: 'issued', rejected: 'refused' }),
    issued: { final: 'granted' },
    refused: { final: 'not-granted' },
    withdrawn: { final: 'withdrawn' },
  },
};

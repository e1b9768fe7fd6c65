/** The way of a replacement: one look by the district, then the registry makes the old certificate void. */
import type { Flow } from '@yimi/service-kit/flow';
import { registryStages } from '@yimi/service-kit/registry-stages';
import { HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'district-reviewer',
      waitsFor: 'staff',
      deadline: { workingDays: 1, basis: `《${HARBIN_CERTIFICATE_RULES.name}》：补证一个工作日` },
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

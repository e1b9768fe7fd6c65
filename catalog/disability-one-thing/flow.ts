/** It runs as long as one of its parts does. */
import type { Flow } from '@yimi/service-kit/flow';
import { ENDS, withdraw } from '../benefit-flow.ts';

export const flow: Flow = {
  first: 'running',
  stages: {
    running: {
      owner: 'system',
      waitsFor: 'other-body',
      deadline: { none: '每一项按自己的期限办' },
      whenDue: 'nothing',
      actions: { 'all-decided': { by: ['system'], to: 'decided' }, withdraw },
    },
    decided: { final: 'granted' },
    withdrawn: ENDS.withdrawn,
  },
};

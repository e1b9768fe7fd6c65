/**
 * The way of a freeze or unfreeze: the district enters it, another of the district decides. Townships and liaison
 * officers have no part in it, and the person is told of each step.
 */
import type { Flow } from '@yimi/service-kit/flow';
import { registryStages, TURN_ACTION_TEXTS, TURN_STAGE_TEXTS } from '@yimi/service-kit/registry-stages';
import type { ActionTexts, StageTexts } from '@yimi/service-kit/texts';

export const DISTRICT_TURN: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'district-leader',
      waitsFor: 'staff',
      deadline: { none: '本区自己提出的事，决定以前原证照常使用，不限时' },
      whenDue: 'nothing',
      actions: {
        approve: { by: ['district-leader'], to: 'registering' },
        refuse: { by: ['district-leader'], to: 'refused', needs: 'reason' },
        withdraw: { by: ['district-reviewer'], to: 'withdrawn' },
      },
    },
    ...registryStages({ issued: 'turned', rejected: 'refused', act: 'certificate-turned' }),
    turned: { final: 'granted' },
    refused: { final: 'not-granted' },
    withdrawn: { final: 'withdrawn' },
  },
};

/** Of the way between decision and end; a service adds what its own stages say. */
export const DISTRICT_TURN_STAGE_TEXTS = TURN_STAGE_TEXTS satisfies Record<string, StageTexts>;
export const DISTRICT_TURN_ACTION_TEXTS = {
  ...TURN_ACTION_TEXTS,
  withdraw: { name: '撤回', done: '区残联撤回了这件事' },
} satisfies Record<string, ActionTexts>;

/**
 * The way of a cancellation: one of the district checks, another decides, because it is final. Townships and liaison
 * officers have no part in it.
 */
import type { ActionRule, Flow, Stage } from '@yimi/service-kit/flow';
import { registryStages } from '@yimi/service-kit/registry-stages';
import { HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';

const withdraw: ActionRule = { by: ['citizen', 'district-reviewer'], to: 'withdrawn' };

const inTime: Pick<Stage, 'waitsFor' | 'deadline'> = {
  waitsFor: 'staff',
  deadline: {
    workingDays: 1,
    since: 'submitted',
    basis: `《${HARBIN_CERTIFICATE_RULES.name}》：注销一个工作日`,
  },
};

export const flow: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      ...inTime,
      owner: 'district-reviewer',
      whenDue: { escalateTo: 'district-leader' },
      actions: {
        check: { by: ['district-reviewer'], to: 'checked' },
        refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    checked: {
      ...inTime,
      owner: 'district-leader',
      deadline: { none: '由区残联领导决定；决定以前原证照常使用' },
      whenDue: 'nothing',
      actions: {
        approve: { by: ['district-leader'], to: 'registering' },
        refuse: { by: ['district-leader'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    ...registryStages({ issued: 'cancelled', rejected: 'refused', act: 'certificate-turned' }),
    cancelled: { final: 'granted' },
    refused: { final: 'not-granted' },
    withdrawn: { final: 'withdrawn' },
  },
};

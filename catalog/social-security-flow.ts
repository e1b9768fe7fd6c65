/** The ways to what social security decides: after the federation has looked at the certificate, or by itself. */
import type { Flow } from '@yimi/service-kit/flow';
import type { ActionTexts, StageTexts } from '@yimi/service-kit/texts';
import { ENDED, ENDS, GRANTED, inTime, returned, SHARED_ACTION_TEXTS, withdraw } from './benefit-flow.ts';
import { sendBack } from './sent-back.ts';

/** The federation says what the certificate says, social security decides. */
export const SOCIAL_SECURITY_DECIDES: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'district-reviewer',
      ...inTime,
      actions: {
        'pass-first': { by: ['district-reviewer'], to: 'deciding' },
        return: sendBack(['district-reviewer']),
        withdraw,
      },
    },
    returned,
    deciding: {
      owner: 'social-security',
      ...inTime,
      actions: {
        approve: { by: ['social-security'], to: 'granted' },
        'send-back': { by: ['social-security'], to: 'submitted', needs: 'reason' },
        refuse: { by: ['social-security'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    ...ENDS,
  },
};

/** Social security alone: nothing of the certificate has to be judged. */
export const SOCIAL_SECURITY_REGISTERS: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'social-security',
      ...inTime,
      actions: {
        approve: { by: ['social-security'], to: 'granted' },
        return: sendBack(['social-security']),
        refuse: { by: ['social-security'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    returned,
    ...ENDS,
  },
};

export const SOCIAL_SECURITY_STAGE_TEXTS: Readonly<Record<string, StageTexts>> = {
  submitted: {
    name: '等待区残联核对证件',
    citizen: '申请已经收到。区残联先核对残疾人证，您不用做什么。',
    staff: '核对残疾人证的等级和有效期，属实就转人社部门；缺东西一次说清。',
  },
  deciding: {
    name: '等待人社部门审定',
    citizen: '证件核对过了。人社部门正在审定，您不用做什么。',
    staff: '核对参保和就学情况，看规则建议，审定能不能办。不能办的，写明理由。',
  },
  ...ENDED,
  granted: GRANTED,
};

export const SOCIAL_SECURITY_REGISTER_TEXTS: Readonly<Record<string, StageTexts>> = {
  submitted: {
    name: '等待人社部门登记',
    citizen: '申请已经收到。人社部门正在核对，您不用做什么。',
    staff: '核对填写的就业情况。属实就登记；缺东西一次说清；不能登记的写明理由。',
  },
  ...ENDED,
  granted: GRANTED,
};

export const SOCIAL_SECURITY_ACTION_TEXTS: Readonly<Record<string, ActionTexts>> = {
  ...SHARED_ACTION_TEXTS,
  'pass-first': { name: '证件属实，转人社部门', done: '区残联核对属实，转给了人社部门' },
  'send-back': { name: '退回区残联', done: '退回区残联重新核对' },
  approve: { name: '审定同意', done: '人社部门审定，同意办理' },
  refuse: { name: '不予办理', done: '人社部门审定，不予办理，并写明了理由' },
};

export const SOCIAL_SECURITY_REGISTER_ACTIONS: Readonly<Record<string, ActionTexts>> = {
  ...SHARED_ACTION_TEXTS,
  approve: { name: '予以登记', done: '人社部门登记了' },
  refuse: { name: '不予登记', done: '人社部门没有登记，并写明了理由' },
};

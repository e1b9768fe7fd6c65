/** The ways to an entitlement that several services share: decided by the district alone, or by civil affairs after two looks. */
import type { ActionRule, Flow, Stage } from '@yimi/service-kit/flow';
import type { ActionTexts, ServiceTexts, StageTexts } from '@yimi/service-kit/texts';
import { APPLICANT_SIDE, returnedStage, sendBack } from './sent-back.ts';

export const withdraw: ActionRule = { by: APPLICANT_SIDE, to: 'withdrawn' };
export const ENDS = {
  granted: { final: 'granted' },
  refused: { final: 'not-granted' },
  withdrawn: { final: 'withdrawn' },
} as const;

export const inTime = {
  waitsFor: 'staff',
  deadline: ({ acceptWorkingDays }) => ({ workingDays: acceptWorkingDays, basis: '本区设定' }),
  whenDue: { escalateTo: 'district-leader' },
} satisfies Omit<Stage, 'owner' | 'actions'>;

export const returned = returnedStage(withdraw);

/** One look, and the district decides. */
export const DISTRICT_DECIDES: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'district-reviewer',
      ...inTime,
      actions: {
        approve: { by: ['district-reviewer'], to: 'granted' },
        return: sendBack(['district-reviewer']),
        refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    returned,
    ...ENDS,
  },
};

/** Township first, then the district's federation, then civil affairs, who decide and pay (国发〔2015〕52号). */
export const CIVIL_AFFAIRS_DECIDE: Flow = {
  first: 'submitted',
  stages: {
    submitted: {
      owner: 'township-clerk',
      ...inTime,
      whenDue: { escalateTo: 'district-reviewer' },
      actions: {
        'pass-first': { by: ['township-clerk'], to: 'checking' },
        return: sendBack(['township-clerk']),
        withdraw,
      },
    },
    returned,
    checking: {
      owner: 'district-reviewer',
      ...inTime,
      actions: {
        'pass-second': { by: ['district-reviewer'], to: 'deciding' },
        'send-back': { by: ['district-reviewer'], to: 'submitted', needs: 'reason' },
        withdraw,
      },
    },
    deciding: {
      owner: 'civil-affairs',
      ...inTime,
      actions: {
        approve: { by: ['civil-affairs'], to: 'granted' },
        'send-back': { by: ['civil-affairs'], to: { backTo: ['submitted', 'checking'] }, needs: 'reason' },
        refuse: { by: ['civil-affairs'], to: 'refused', needs: 'reason' },
        withdraw,
      },
    },
    ...ENDS,
  },
};

export const ENDED = {
  refused: {
    name: '没有批准',
    citizen: '这次没有批准，理由写在下面。情况变了可以再申请；不同意的，可以到窗口提出，也可以发短信问。',
    staff: '没有批准，已经写明理由。',
  },
  withdrawn: {
    name: '已经撤回',
    citizen: '您撤回了申请。以后想办，可以重新申请。',
    staff: '申请人撤回了申请。',
  },
  returned: {
    name: '等您补交',
    citizen: '还缺几样东西，写在下面。补好了再交，不用重新填。',
    staff: '已经一次说清缺什么。等申请人补交。',
  },
} satisfies Record<string, StageTexts>;

export const GRANTED: StageTexts = {
  name: '已经批准',
  citizen: '批准了。打开“我的待遇”，能看到享受什么、从哪天开始、以后要做什么。',
  staff: '已经批准，待遇已经生效。',
};

export const DISTRICT_STAGE_TEXTS: Readonly<Record<string, StageTexts>> = {
  submitted: {
    name: '等待区残联审核',
    citizen: '申请已经收到。区残联正在审核，您不用做什么。',
    staff: '看规则建议和证件情况，核对填写的内容。符合就批准；缺东西一次说清；不符合写明理由。',
  },
  ...ENDED,
  granted: GRANTED,
};

export const CIVIL_STAGE_TEXTS: Readonly<Record<string, StageTexts>> = {
  submitted: {
    name: '等待乡镇街道初审',
    citizen: '申请已经收到。乡镇街道先看一遍，您不用做什么。批准以后从申请的这个月算起。',
    staff: '核对户口、低保等情况，资料齐全就报区残联。缺东西一次说清。',
  },
  checking: {
    name: '等待区残联审核残疾情况',
    citizen: '乡镇街道看过了。区残联正在核对残疾人证，您不用做什么。',
    staff: '核对残疾人证的类别、等级和有效期，属实就转民政部门；有疑问退回乡镇街道并写明理由。',
  },
  deciding: {
    name: '等待民政部门审定',
    citizen: '区残联看过了。民政部门正在审定，您不用做什么。',
    staff: '看前两级的意见和规则建议，审定是否发放。不予发放的，写明理由。',
  },
  ...ENDED,
  granted: GRANTED,
};

export const SHARED_ACTION_TEXTS = {
  return: { name: '退回补交', done: '说清了还缺什么，请申请人补交' },
  supplement: { name: '补交', done: '补交了缺的东西' },
  withdraw: { name: '撤回这份申请', done: '撤回了这份申请' },
} satisfies Record<string, ActionTexts>;

export const DISTRICT_ACTION_TEXTS: Readonly<Record<string, ActionTexts>> = {
  ...SHARED_ACTION_TEXTS,
  approve: { name: '批准', done: '批准了' },
  refuse: { name: '不予批准', done: '不予批准，并写明了理由' },
};

export const CIVIL_ACTION_TEXTS: Readonly<Record<string, ActionTexts>> = {
  ...SHARED_ACTION_TEXTS,
  'pass-first': { name: '初审通过，报区残联', done: '乡镇街道初审通过' },
  'pass-second': { name: '审核属实，转民政部门', done: '区残联核对属实，转给了民政部门' },
  'send-back': { name: '退回前面的环节', done: '退回前面的环节重新核对，并写明了理由' },
  approve: { name: '审定发放', done: '民政部门审定，同意发放' },
  refuse: { name: '不予发放', done: '民政部门审定，不予发放，并写明了理由' },
};

export const BENEFIT_BLOCKED: ServiceTexts['blocked'] = {
  'returned-before': '缺什么只能退回说一次。请按现有的内容决定。',
};

export const BENEFIT_MISSING = {
  'account-unclear': '银行卡号不对：请照着本人的银行卡或存折再填一次。',
  'certificate-unclear': '残疾人证的情况对不上：请带残疾人证到窗口，或请残协员上门看一看。',
} satisfies ServiceTexts['missingItems'];

export const BENEFIT_REFUSALS = {
  'not-resident': '户口不在本区：请向户口所在地申请。',
  'certificate-not-in-force': '残疾人证现在不能用：请先换证、补证或恢复，再来申请。',
  'conditions-not-met': '现在的情况不符合规定：情况变了可以再申请；有疑问请到窗口问，也可以发短信问。',
} satisfies ServiceTexts['refusalReasons'];

export const BENEFIT_STOPS = {
  'certificate-ended': '残疾人证过期、冻结或注销了：请先换证或恢复，再请残协员帮您恢复待遇。',
  moved: '户口迁走了：请向新户口所在地申请。',
  died: '本人去世了：家里人不用再办手续。',
  'own-wish': '您自己说不要了：想要的时候可以重新申请。',
} satisfies Readonly<Record<string, string>>;

export const BENEFIT_OFFLINE = [
  '带残疾人证、身份证和银行卡到乡镇街道或区残联窗口办。',
  '不方便出门的，残协员上门替您办。',
] as const;

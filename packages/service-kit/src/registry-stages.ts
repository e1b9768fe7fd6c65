/**
 * How an approved case passes through the national registry and becomes a certificate, or changes the status of one:
 * the same for every service about certificates. Spread into a flow; the texts into the service's texts.
 */
import type { Deadline, NextStage, Stage } from './flow.ts';
import type { ActionTexts, StageTexts } from './texts.ts';

const MINUTES: Deadline = { minutes: 10, basis: '本区设定：系统十分钟内办好' };

type Ends = {
  /** Follows the issue of the certificate, or its new status. */
  issued: NextStage;
  /** The final stage when the registry's refusal stands. */
  rejected: string;
  /** Why it can stand: see ActionRule. */
  reasons?: readonly string[];
  /** What the certificates room does in the end. */
  act?: 'certificate-issued' | 'certificate-turned';
};

export function registryStages({ issued, rejected, reasons, act = 'certificate-issued' }: Ends) {
  return {
    registering: {
      owner: 'system',
      waitsFor: 'system',
      deadline: MINUTES,
      whenDue: { escalateTo: 'district-reviewer' },
      actions: {
        'registry-received': { by: ['system'], to: 'issuing' },
        'registry-refused': { by: ['system'], to: 'registry-refused' },
      },
    },
    'registry-refused': {
      owner: 'district-reviewer',
      waitsFor: 'staff',
      deadline: ({ acceptWorkingDays }) => ({ workingDays: acceptWorkingDays, basis: '本区设定' }),
      whenDue: { escalateTo: 'district-leader' },
      actions: {
        'retry-registry': { by: ['district-reviewer'], to: 'registering' },
        reject: { by: ['district-reviewer'], to: rejected, needs: 'reason', ...(reasons && { reasons }) },
      },
    },
    issuing: {
      owner: 'system',
      waitsFor: 'system',
      deadline: MINUTES,
      whenDue: { escalateTo: 'district-reviewer' },
      actions: { [act]: { by: ['system'], to: issued } },
    },
  } as const satisfies Record<string, Stage>;
}

export const REGISTRY_STAGE_TEXTS = {
  registering: {
    name: '报送全国系统',
    citizen: '已经批准。正在报到全国残疾人信息系统，您不用做什么。',
    staff: '系统正在报送全国残疾人信息系统。超过十分钟没有回执，请查看回执记录。',
  },
  'registry-refused': {
    name: '全国系统退回',
    citizen: '全国系统退回了这份资料。区残联正在核对，您不用做什么。',
    staff: '看清退回的原因，改好后再报；确实不能办的，写明理由。',
  },
  issuing: {
    name: '正在制证',
    citizen: '全国系统已经收下。正在制作电子证，很快就好。',
    staff: '系统正在制作电子证。超过十分钟没有完成，请联系系统管理员。',
  },
} satisfies Record<string, StageTexts>;

export const REGISTRY_ACTION_TEXTS = {
  'registry-received': { name: '收到全国系统回执', done: '全国系统收下了资料' },
  'registry-refused': { name: '收到全国系统退回', done: '全国系统退回了资料' },
  'retry-registry': { name: '重新报送', done: '重新报送了全国系统' },
  reject: { name: '不予批准', done: '没有批准，并写明了理由' },
  'certificate-issued': { name: '发证', done: '电子证已经制好' },
} satisfies Record<string, ActionTexts>;

const { 'certificate-issued': _, ...CONVERSATION } = REGISTRY_ACTION_TEXTS;

/** The same of a service that issues nothing. */
export const TURN_STAGE_TEXTS = {
  ...REGISTRY_STAGE_TEXTS,
  issuing: {
    name: '正在更新电子证',
    citizen: '全国系统已经收下。正在更新电子证的状态，很快就好。',
    staff: '系统正在更新电子证的状态。超过十分钟没有完成，请联系系统管理员。',
  },
} satisfies Record<string, StageTexts>;

export const TURN_ACTION_TEXTS = {
  ...CONVERSATION,
  'certificate-turned': { name: '更新电子证', done: '电子证的状态已经更新' },
} satisfies Record<string, ActionTexts>;

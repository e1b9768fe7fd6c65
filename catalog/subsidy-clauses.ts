/** What both subsidies exclude, with its sentences. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { FromRegisters } from '@yimi/service-kit/register-facts';
import type { FactValue, Predicate, RuleInput } from '@yimi/service-kit/rules';
import type { FactWords, QuestionTexts, ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_FACT_TEXTS } from './benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, holderFacts } from './benefit-facts.ts';
import { TWO_SUBSIDIES } from './legal-documents.ts';

export const SUBSIDY_FACTS = [...HOLDER_FACTS, 'destitute', 'injuryCare', 'otherAllowance'] as const;

export function subsidyFacts(input: RuleInput): Record<(typeof SUBSIDY_FACTS)[number], FactValue> {
  const { marks, answers } = input;
  return {
    ...holderFacts(input),
    destitute: marks?.destitute ?? null,
    injuryCare: marks?.['injury-care'] ?? null,
    otherAllowance: typeof answers.otherAllowance === 'boolean' ? answers.otherAllowance : null,
  };
}

export const SUBSIDY_FROM_REGISTERS = {
  ...HOLDER_FROM_REGISTERS,
  destitute: 'destitute',
  injuryCare: 'injuryCare',
} as const satisfies FromRegisters;

/** The document lets a place that is able to widen who is covered; it narrows nothing. */
export const EXTENDING = articleOf(TWO_SUBSIDIES, '（有条件的地方扩大范围，条文号待核）');

const EXCLUDED = articleOf(TWO_SUBSIDIES, '（政策衔接，条文号待核）');

/** Whoever draws another allowance of the kind may choose the higher one: a person asks which. */
export const EXCLUSIONS: { id: string; basis: string; holds: Predicate }[] = [
  { id: 'not-destitute', basis: EXCLUDED, holds: { fact: 'destitute', is: false } },
  { id: 'no-injury-care', basis: EXCLUDED, holds: { fact: 'injuryCare', is: false } },
  { id: 'no-other-allowance', basis: EXCLUDED, holds: { fact: 'otherAllowance', is: false } },
];

export const EXCLUSION_TEXTS = {
  'not-destitute': {
    yes: '不是特困供养人员。',
    no: '是特困供养人员，不重复享受。',
    ask: '还不知道是不是特困供养人员，请问民政部门。',
  },
  'no-injury-care': {
    yes: '没有领工伤生活护理费。',
    no: '领着工伤生活护理费，不重复享受。',
    ask: '还不知道有没有领工伤生活护理费，请问人社部门。',
  },
  'no-other-allowance': {
    yes: '本人说没有领别的同类补贴。',
    no: '本人说领着别的同类补贴，只能选高的一种，请问清楚选哪一种。',
    ask: '还没有问是否领着别的同类补贴。',
  },
} satisfies ServiceTexts['clauses'];

export const OTHER_ALLOWANCE = { id: 'otherAllowance', kind: 'yes-no', required: true } as const;

export const OTHER_ALLOWANCE_TEXTS: QuestionTexts = {
  ask: '现在领着别的生活补贴或护理补贴吗？',
  hint: '比如老年人护理补贴、工伤护理费。领着的只能选高的一种，工作人员会和您说清楚。',
  easy: '你现在领着别的补贴吗？',
};

export const SUBSIDY_REFUSALS = {
  'not-in-need': '不在低保等困难家庭里：情况变了可以再申请；想申请低保的，请到乡镇街道窗口。',
  'level-too-mild': '残疾等级不在范围里：等级变了，请先办类别等级变更，再来申请。',
  'double-allowance': '已经享受别的同类补贴：两种只能选一种，想换的请到窗口说明。',
} satisfies ServiceTexts['refusalReasons'];

export const SUBSIDY_STOPS = {
  destitute: '转为特困供养：生活和护理由特困供养保障。',
  'other-allowance': '改领别的同类补贴：想换回来，可以重新申请。',
} satisfies Readonly<Record<string, string>>;

export const SUBSIDY_FACT_TEXTS = {
  ...HOLDER_FACT_TEXTS,
  destitute: { name: '特困供养', yes: '是特困供养人员', no: '不是特困供养人员' },
  injuryCare: { name: '工伤护理费', yes: '领工伤护理费', no: '不领工伤护理费' },
  otherAllowance: { name: '同类补贴', yes: '领着同类补贴', no: '没有领同类补贴' },
} satisfies FactWords;

/** What can be entered for each category: names, units and possible ranges, for forms and for checks. */
import type { PartCategory } from './category.ts';
import { LIMB_CLAUSES } from './limb-clauses.ts';

/** Measured by an instrument or a test; `unit` is '' for plain numbers. */
type NumberMeasure = {
  kind: 'number';
  name: string;
  unit: string;
  min: number;
  max: number;
  words?: readonly string[];
};

export type Measure =
  | NumberMeasure
  | { kind: 'numbers'; name: string; unit: string; min: number; max: number; count: number }
  /** A whole number, each meaning something of its own. */
  | { kind: 'step'; name: string; min: number; max: number }
  | { kind: 'flag'; name: string }
  | { kind: 'clauses'; name: string; ids: readonly string[] };

const ADAPTIVE_LEVEL = { kind: 'step', name: '适应行为（1 极重度 … 4 轻度）', min: 1, max: 4 } as const;
const WHODAS2 = { kind: 'number', name: 'WHO-DAS II 分值', unit: '分', min: 0, max: 200 } as const;

export const MEASURES = {
  1: {
    betterEyeVA: {
      kind: 'number',
      name: '较好眼最佳矫正视力（小数记录）',
      unit: '',
      min: 0,
      max: 2,
      words: ['no-light-perception', 'light-perception', 'hand-motion', 'counting-fingers'],
    },
    fieldRadiusDeg: { kind: 'number', name: '视野半径', unit: '度', min: 0, max: 90 },
    eyesFieldsDisagree: { kind: 'flag', name: '两眼视野不一致' },
  },
  2: {
    betterEarDbHL_500_1k_2k_4k: {
      kind: 'numbers',
      name: '较好耳 500、1000、2000、4000 Hz 听阈',
      unit: 'dB HL',
      min: -10,
      max: 130,
      count: 4,
    },
    responsesUnreliable: { kind: 'flag', name: '听力反应不可靠' },
  },
  3: {
    intelligibilityPct: { kind: 'number', name: '语音清晰度', unit: '%', min: 0, max: 100 },
    expressionTestReached: { kind: 'step', name: '言语表达能力等级测试达到的级别', min: 0, max: 4 },
    courseMet: { kind: 'flag', name: '治疗一年以上不愈或病程超过两年' },
  },
  4: {
    limbClauses: { kind: 'clauses', name: '符合的条款', ids: Object.keys(LIMB_CLAUSES) },
    dailyLiving: { kind: 'step', name: '日常生活活动（1 不能独立 … 4 基本能独立）', min: 1, max: 4 },
    legLengthDifferenceMm: { kind: 'number', name: '双下肢长度相差', unit: '毫米', min: 0, max: 500 },
    kyphosisDeg: { kind: 'number', name: '脊柱后凸', unit: '度', min: 0, max: 180 },
    scoliosisDeg: { kind: 'number', name: '脊柱侧凸', unit: '度', min: 0, max: 180 },
    heightMm: { kind: 'number', name: '身高', unit: '毫米', min: 300, max: 2500 },
  },
  5: {
    DQorIQ: { kind: 'number', name: '发育商（0～6 岁）或智商（7 岁起）', unit: '', min: 0, max: 200 },
    adaptiveLevel: ADAPTIVE_LEVEL,
    WHODAS2,
  },
  6: {
    WHODAS2,
    adaptiveLevel: ADAPTIVE_LEVEL,
    autism: { kind: 'flag', name: '孤独症' },
    illnessMonths: { kind: 'number', name: '患病时间', unit: '个月', min: 0, max: 1200 },
  },
} as const satisfies Record<PartCategory, Readonly<Record<string, Measure>>>;

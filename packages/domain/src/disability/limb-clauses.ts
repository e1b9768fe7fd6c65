/** 肢体残疾, GB/T 26341-2010 5.5.2 to 5.5.5, in the words of the standard. */
import type { Level } from './category.ts';

/** How far daily life is managed alone: the condition at the head of each level. */
export const DAILY_LIVING: Readonly<Record<Level, { clause: string; says: string }>> = {
  1: { clause: 'GB/T 26341-2010 5.5.2', says: '不能独立实现日常生活活动' },
  2: { clause: 'GB/T 26341-2010 5.5.3', says: '基本上不能独立实现日常生活活动' },
  3: { clause: 'GB/T 26341-2010 5.5.4', says: '能部分独立实现日常生活活动' },
  4: { clause: 'GB/T 26341-2010 5.5.5', says: '基本上能独立实现日常生活活动' },
};

/**
 * found: the doctor sees whether it is so. measured: a length, angle or height decides.
 * judged: a degree of dysfunction that the standard does not define, so the level is the doctor's alone.
 */
type Basis = 'found' | 'measured' | 'judged';

export const LIMB_CLAUSES = {
  L1a: { level: 1, basis: 'found', says: '四肢瘫：四肢运动功能重度丧失' },
  L1b: { level: 1, basis: 'found', says: '截瘫：双下肢运动功能完全丧失' },
  L1c: { level: 1, basis: 'found', says: '偏瘫：一侧肢体运动功能完全丧失' },
  L1d: { level: 1, basis: 'found', says: '单全上肢和双小腿缺失' },
  L1e: { level: 1, basis: 'found', says: '单全下肢和双前臂缺失' },
  L1f: { level: 1, basis: 'found', says: '双上臂和单大腿（或单小腿）缺失' },
  L1g: { level: 1, basis: 'found', says: '双全上肢或双全下肢缺失' },
  L1h: { level: 1, basis: 'found', says: '四肢在手指掌指关节（含）和足跗跖关节（含）以上不同部位缺失' },
  L1i: { level: 1, basis: 'judged', says: '双上肢功能极重度障碍或三肢功能重度障碍' },
  L2a: { level: 2, basis: 'found', says: '偏瘫或截瘫，残肢保留少许功能（不能独立行走）' },
  L2b: { level: 2, basis: 'found', says: '双上臂或双前臂缺失' },
  L2c: { level: 2, basis: 'found', says: '双大腿缺失' },
  L2d: { level: 2, basis: 'found', says: '单全上肢和单大腿缺失' },
  L2e: { level: 2, basis: 'found', says: '单全下肢和单上臂缺失' },
  L2f: {
    level: 2,
    basis: 'found',
    says: '三肢在手指掌指关节（含）和足跗跖关节（含）以上不同部位缺失（一级中的情况除外）',
  },
  L2g: { level: 2, basis: 'judged', says: '二肢功能重度障碍或三肢功能中度障碍' },
  L3a: { level: 3, basis: 'found', says: '双小腿缺失' },
  L3b: { level: 3, basis: 'found', says: '单前臂及其以上缺失' },
  L3c: { level: 3, basis: 'found', says: '单大腿及其以上缺失' },
  L3d: { level: 3, basis: 'found', says: '双手拇指或双手拇指以外其他手指全缺失' },
  L3e: {
    level: 3,
    basis: 'found',
    says: '二肢在手指掌指关节（含）和足跗跖关节（含）以上不同部位缺失（二级中的情况除外）',
  },
  L3f: { level: 3, basis: 'judged', says: '一肢功能重度障碍或二肢功能中度障碍' },
  L4a: { level: 4, basis: 'found', says: '单小腿缺失' },
  L4b: { level: 4, basis: 'measured', says: '双下肢不等长，差距大于等于 50 mm' },
  L4c: { level: 4, basis: 'found', says: '脊柱强（僵）直' },
  L4d: { level: 4, basis: 'measured', says: '脊柱畸形，后凸大于 70° 或侧凸大于 45°' },
  L4e: { level: 4, basis: 'found', says: '单手拇指以外其他四指全缺失' },
  L4f: { level: 4, basis: 'found', says: '单手拇指全缺失' },
  L4g: { level: 4, basis: 'found', says: '单足跗跖关节以上缺失' },
  L4h: { level: 4, basis: 'found', says: '双足趾完全缺失或失去功能' },
  L4i: { level: 4, basis: 'measured', says: '侏儒症（身高小于等于 1300 mm 的成年人）' },
  L4j: { level: 4, basis: 'judged', says: '一肢功能中度障碍或两肢功能轻度障碍' },
  L4k: { level: 4, basis: 'judged', says: '类似上述的其他肢体功能障碍' },
} as const satisfies Readonly<Record<string, { level: Level; basis: Basis; says: string }>>;

export type LimbClauseId = keyof typeof LIMB_CLAUSES;

/** 'GB/T 26341-2010 5.5.2 a)' */
export function limbClauseNumber(id: LimbClauseId): string {
  return `${DAILY_LIVING[LIMB_CLAUSES[id].level].clause} ${id.slice(2)})`;
}

import type { Level, PartCategory } from '@yimi/domain/disability/category';
import type { LimbClauseId } from '@yimi/domain/disability/limb-clauses';
import type { MeasuredInput } from '@yimi/server/features/assessment/queries.findings';

const ACUITY = { 1: 0.01, 2: 0.03, 3: 0.08, 4: 0.2, none: 0.8 };
const LOSS_DB = { 1: 96, 2: 86, 3: 70, 4: 50, none: 30 };
const INTELLIGIBILITY = { 1: 5, 2: 20, 3: 40, 4: 60, none: 80 };
const EXPRESSION = { 1: 0, 2: 1, 3: 2, 4: 3, none: 4 } as const;
const LIMB: Record<Level, LimbClauseId> = { 1: 'L1b', 2: 'L2c', 3: 'L3c', 4: 'L4a' };
const IQ = { 1: 15, 2: 30, 3: 45, 4: 60, none: 90 };
const WHODAS = { 1: 120, 2: 110, 3: 100, 4: 70, none: 40 };

/** Values that a doctor could have measured for that level; null: short of the standard. */
export function measuredFor(category: PartCategory, level: Level | null): MeasuredInput {
  const at = level ?? 'none';
  switch (category) {
    case 1:
      return { category, level, values: { betterEyeVA: ACUITY[at] } };
    case 2: {
      const loss = LOSS_DB[at];
      return { category, level, values: { betterEarDbHL_500_1k_2k_4k: [loss, loss, loss, loss] } };
    }
    case 3:
      return {
        category,
        level,
        values: { intelligibilityPct: INTELLIGIBILITY[at], expressionTestReached: EXPRESSION[at], courseMet: true },
      };
    case 4:
      return { category, level, values: { limbClauses: level ? [LIMB[level]] : [], dailyLiving: level } };
    case 5:
      return { category, level, values: { DQorIQ: IQ[at], adaptiveLevel: level } };
    case 6:
      return { category, level, values: { WHODAS2: WHODAS[at], adaptiveLevel: level, illnessMonths: 36 } };
  }
}

/** From what a form sent to measured values that can be graded; everything that is wrong is said at once. */
import type { FieldProblem } from '../problems.ts';
import { failed, ok, type Result } from '../result.ts';
import type { PartCategory } from './category.ts';
import type { MeasuredPart } from './measured-values.ts';
import { MEASURES, type Measure } from './measures.ts';

/** Age on the day of the assessment, from the person's record and not from the form. */
export type AgeAtAssessment = { ageYears: number; ageMonths: number };

const NOT_OF_THIS_CATEGORY = '这一项不属于这一类残疾，请删去。';

/**
 * Reads the values of one part. Null and absent mean not measured, which is no mistake: the suggestion asks for what
 * it needs. Paths of the problems are ids of `MEASURES[category]`.
 */
export function readMeasuredPart(
  category: PartCategory,
  values: Readonly<Record<string, unknown>>,
  age: AgeAtAssessment,
): Result<MeasuredPart, readonly FieldProblem[]> {
  const measures: Readonly<Record<string, Measure>> = MEASURES[category];
  const problems = Object.entries(values).flatMap(([id, value]): FieldProblem[] => {
    const measure = Object.keys(measures).includes(id) ? measures[id] : undefined;
    const says = measure ? mistake(measure, value) : NOT_OF_THIS_CATEGORY;
    return says === undefined ? [] : [{ path: id, says }];
  });
  if (problems.length > 0) return failed(problems);
  return ok({ category, values: { ...values, ...age } } as MeasuredPart);
}

function mistake(measure: Measure, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  switch (measure.kind) {
    case 'number':
      if (typeof value === 'string' && measure.words?.includes(value)) return undefined;
      return isWithin(measure, value) ? undefined : rangeSentence(measure);
    case 'numbers': {
      const complete = Array.isArray(value) && value.length === measure.count;
      if (!complete) return `${measure.name}：请填满 ${measure.count} 个值。`;
      return value.every((each) => isWithin(measure, each)) ? undefined : rangeSentence(measure);
    }
    case 'step':
      return Number.isInteger(value) && isWithin(measure, value) ? undefined : `${measure.name}：请选一项。`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : `${measure.name}：请选是或否。`;
    case 'clauses': {
      const known = Array.isArray(value) && value.every((id) => measure.ids.includes(id));
      return known ? undefined : `${measure.name}：请从列表里选。`;
    }
  }
}

function isWithin({ min, max }: { min: number; max: number }, value: unknown): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function rangeSentence({ name, min, max, unit }: { name: string; min: number; max: number; unit: string }): string {
  return `${name}应在 ${min} 到 ${max}${unit && ` ${unit}`} 之间，请核对后重填。`;
}

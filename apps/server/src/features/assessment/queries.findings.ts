import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import { readMeasuredPart } from '@yimi/domain/disability/read-measured-part';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import { ageInMonths, ageInYears, type LocalDate, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';

/** Values as they were entered; `level` is the doctor's own, null when the part does not reach the standard. */
export type MeasuredInput = {
  category: PartCategory;
  values: Readonly<Record<string, unknown>>;
  level: Level | null;
};

export type PartFindings = { measured: MeasuredPart; suggestion: Suggestion; level: Level | null };

/** What is kept of an assessment: the values, what the standard suggests, what the doctor concluded and why. */
export type Findings = {
  parts: readonly PartFindings[];
  meets: boolean;
  overall: { category: Category; level: Level } | null;
  opinion: string;
  reasonForDifference?: string | undefined;
};

/**
 * The parts with the age on the day of the assessment, which the person record knows.
 * @throws Problem 'measured-values-wrong' naming every value, as 'parts/0/betterEyeVA', or two parts of one category
 */
export function measuredParts(inputs: readonly MeasuredInput[], birthDate: LocalDate, now: Date): MeasuredPart[] {
  const today = localDate(now);
  const age = { ageMonths: ageInMonths(birthDate, today), ageYears: ageInYears(birthDate, today) };
  const read = inputs.map(({ category, values }) => readMeasuredPart(category, values, age));
  const fields = read.flatMap((each, place) =>
    each.ok ? [] : each.error.map((field) => ({ ...field, path: `parts/${place}/${field.path}` })),
  );
  const distinct = new Set(inputs.map(({ category }) => category)).size === inputs.length;
  if (fields.length > 0 || !distinct) throw problem('measured-values-wrong', { fields });
  return read.flatMap((each) => (each.ok ? [each.value] : []));
}

import type { Category, Level } from '@yimi/domain/disability/category';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import { ageInMonths, ageInYears, type LocalDate, localDate } from '@yimi/domain/local-date';

/** Measured values without the age, which the person record knows. */
export type MeasuredInput = {
  [Each in MeasuredPart['category']]: {
    category: Each;
    values: Omit<Extract<MeasuredPart, { category: Each }>['values'], 'ageMonths' | 'ageYears'>;
    /** The doctor's level; null: this part does not reach the standard. */
    level: Level | null;
  };
}[MeasuredPart['category']];

export type PartFindings = { measured: MeasuredPart; suggestion: Suggestion; level: Level | null };

/** What is kept of an assessment: the values, what the standard suggests, what the doctor concluded and why. */
export type Findings = {
  parts: readonly PartFindings[];
  meets: boolean;
  overall: { category: Category; level: Level } | null;
  opinion: string;
  reasonForDifference?: string | undefined;
};

/** Adds the age on the day of the assessment. */
export function measuredPart(
  { category, values }: Pick<MeasuredInput, 'category' | 'values'>,
  birthDate: LocalDate,
  now: Date,
): MeasuredPart {
  const today = localDate(now);
  const age = { ageMonths: ageInMonths(birthDate, today), ageYears: ageInYears(birthDate, today) };
  return { category, values: { ...values, ...age } } as MeasuredPart;
}

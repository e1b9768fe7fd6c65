/** What a doctor types for one kind of disability, and what it means. */
import type { Level, PartCategory } from '@yimi/domain/disability/category';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import { MEASURES, type Measure } from '@yimi/domain/disability/measures';
import { type AgeAtAssessment, readMeasuredPart } from '@yimi/domain/disability/read-measured-part';
import { suggestLevel } from '@yimi/domain/disability/suggest-level';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import type { FieldProblem } from '@yimi/domain/problems';
import type { Result } from '@yimi/domain/result';

/** By the measure's id; of several numbers each has its place behind a stroke: 'betterEar/0'. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export function measuresOf(category: PartCategory): Readonly<Record<string, Measure>> {
  return MEASURES[category];
}

function text(typed: Typed, id: string): string {
  const value = typed[id];
  return typeof value === 'string' ? value.normalize('NFKC').trim() : '';
}

function enteredValue(measure: Measure, typed: Typed, id: string): unknown {
  switch (measure.kind) {
    case 'number': {
      const given = text(typed, id);
      if (given === '') return undefined;
      return measure.words?.includes(given) ? given : Number(given);
    }
    case 'numbers': {
      const given = Array.from({ length: measure.count }, (_, place) => text(typed, `${id}/${place}`));
      // A box that was left empty is no zero.
      return given.every((one) => one === '') ? undefined : given.map((one) => (one === '' ? Number.NaN : Number(one)));
    }
    case 'step':
      return text(typed, id) === '' ? undefined : Number(text(typed, id));
    case 'flag':
      return text(typed, id) === '' ? undefined : text(typed, id) === 'yes';
    case 'clauses': {
      const given = typed[id];
      return Array.isArray(given) && given.length > 0 ? given : undefined;
    }
  }
}

/** The values as the server takes them; what was not measured is left out. */
export function enteredValues(category: PartCategory, typed: Typed): Record<string, unknown> {
  const values = Object.entries(measuresOf(category)).map(
    ([id, measure]) => [id, enteredValue(measure, typed, id)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** The boxes as they were typed for values that were saved. */
export function typedFrom(category: PartCategory, values: Readonly<Record<string, unknown>>): Typed {
  const entries = Object.entries(measuresOf(category)).flatMap(([id, { kind }]) => {
    const value = values[id];
    if (value === undefined || value === null) return [];
    if (kind === 'numbers') return (value as number[]).map((one, place) => [`${id}/${place}`, String(one)] as const);
    if (kind === 'flag') return [[id, value ? 'yes' : 'no'] as const];
    return [[id, kind === 'clauses' ? (value as string[]) : String(value)] as const];
  });
  return Object.fromEntries(entries);
}

/** The part as it can be graded, or everything that is wrong in it; paths are ids of the measures. */
export function readTyped(
  category: PartCategory,
  typed: Typed,
  age: AgeAtAssessment,
): Result<MeasuredPart, readonly FieldProblem[]> {
  return readMeasuredPart(category, enteredValues(category, typed), age);
}

/** What the standard suggests for values that have passed `readTyped`. */
export function suggestionFor(category: PartCategory, typed: Typed, age: AgeAtAssessment): Suggestion | undefined {
  const part = readTyped(category, typed, age);
  return part.ok ? suggestLevel(part.value) : undefined;
}

/** Whether a conclusion needs a reason: it is another than a suggestion that was made. */
export function differs(suggestion: Suggestion | undefined, level: Level | null): boolean {
  if (!suggestion || suggestion.verdict === 'doctor-decides') return false;
  return (suggestion.verdict === 'level' ? suggestion.level : null) !== level;
}

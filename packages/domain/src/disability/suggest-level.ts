/** From measured values to a suggested level with its reasons. The doctor concludes; nothing here is written anywhere. */
import type { Category } from './category.ts';
import { suggestHearing } from './hearing.ts';
import { suggestIntellectual } from './intellectual.ts';
import { suggestLimb } from './limb.ts';
import type { MeasuredPart } from './measured-values.ts';
import { suggestMental } from './mental.ts';
import { type GradedPart, overallLevel } from './multiple.ts';
import { suggestSpeech } from './speech.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestVisual } from './visual.ts';

export function suggestLevel(part: MeasuredPart): Suggestion {
  switch (part.category) {
    case 1:
      return suggestVisual(part.values);
    case 2:
      return suggestHearing(part.values);
    case 3:
      return suggestSpeech(part.values);
    case 4:
      return suggestLimb(part.values);
    case 5:
      return suggestIntellectual(part.values);
    case 6:
      return suggestMental(part.values);
  }
}

/** `category` is what the certificate would say: 7 for two parts or more, null when no level is suggested. */
export type OverallSuggestion = Suggestion & { category: Category | null; parts: readonly Suggestion[] };

/** The parts of one person together. As long as one part is the doctor's to decide, so is the whole. */
export function suggestOverall(parts: readonly MeasuredPart[]): OverallSuggestion {
  const suggested = parts.map(suggestLevel);
  const reasons = suggested.flatMap((each) => each.reasons);
  const asks = suggested.flatMap((each) => each.asks);
  if (suggested.some(({ verdict }) => verdict === 'doctor-decides')) {
    return { verdict: 'doctor-decides', reasons, asks, category: null, parts: suggested };
  }
  const graded = parts.flatMap((part, place): GradedPart[] => {
    const each = suggested[place];
    return each?.verdict === 'level' ? [{ category: part.category, level: each.level }] : [];
  });
  const overall = overallLevel(graded);
  if (!overall) return { verdict: 'none', reasons, asks, category: null, parts: suggested };
  const { category, level } = overall;
  return { verdict: 'level', level, category, reasons: [...reasons, ...overall.reasons], asks, parts: suggested };
}

/** 精神残疾, GB/T 26341-2010 5.7: WHO-DAS II with adaptive behaviour from 18, adaptive behaviour alone before. */
import { bandOf, wholeNumber } from './bands.ts';
import { LEVELS, type Level } from './category.ts';
import type { MentalValues } from './measured-values.ts';
import { doctorDecides, type Reason, type Suggestion, suggestion } from './suggestion.ts';
import { WHODAS } from './whodas.ts';

const CLAUSE = 'GB/T 26341-2010 5.7';
const ADULT = 18;
const YEAR = 12;

const AUTISM = { clause: CLAUSE, says: '孤独症按精神残疾评定，等级由医生判断。' };
const COURSE_OPEN = { clause: CLAUSE, says: '病程未满一年，是否定残由医生判断。' };
const SCORES_DISAGREE = { clause: CLAUSE, says: 'WHO-DAS II 和适应行为不在同一级，等级由医生判断。' };

const ASK_WHODAS = '请做 WHO-DAS II 评定。';
const ASK_ADAPTIVE = '请评定适应行为。';
const ASK_COURSE = '请确认：患病一年以上未痊愈。';

export function suggestMental(values: MentalValues): Suggestion {
  const { ageYears, WHODAS2, adaptiveLevel, autism, illnessMonths } = values;
  const adaptive = adaptiveLevel ? [adaptiveReason(adaptiveLevel)] : [];
  const askCourse = typeof illnessMonths === 'number' ? [] : [ASK_COURSE];
  if (autism) return doctorDecides([...adaptive, AUTISM], askCourse);
  if (typeof illnessMonths === 'number' && illnessMonths < YEAR) return doctorDecides([...adaptive, COURSE_OPEN]);

  if (ageYears < ADULT) {
    return adaptiveLevel
      ? suggestion(adaptiveLevel, adaptive, askCourse)
      : doctorDecides([], [ASK_ADAPTIVE, ...askCourse]);
  }
  if (typeof WHODAS2 !== 'number') return doctorDecides(adaptive, [ASK_WHODAS, ...askCourse]);
  const band = bandOf(WHODAS, wholeNumber(WHODAS2));
  const reasons = [{ clause: CLAUSE, says: band.says }, ...adaptive];
  if (adaptiveLevel && adaptiveLevel !== band.level) return doctorDecides([...reasons, SCORES_DISAGREE], askCourse);
  if (band.level === null) return suggestion(null, reasons);
  return suggestion(band.level, reasons, [...(adaptiveLevel ? [] : [ASK_ADAPTIVE]), ...askCourse]);
}

function adaptiveReason(level: Level): Reason {
  return { clause: CLAUSE, says: `适应行为${LEVELS[level].degree}障碍：${LEVELS[level].name}。` };
}

/** 言语残疾, GB/T 26341-2010 5.4: intelligibility together with the expression test. */
import { type Band, bandOf, wholeNumber } from './bands.ts';
import type { Level } from './category.ts';
import type { SpeechValues } from './measured-values.ts';
import { doctorDecides, type Suggestion, suggestion } from './suggestion.ts';

const CLAUSE = 'GB/T 26341-2010 5.4';
const THREE_YEARS = 36;

const INTELLIGIBILITY: readonly Band[] = [
  { below: 11, level: 1, says: '语音清晰度不超过 10%，言语表达能力等级测试未达到一级：一级。' },
  { below: 26, level: 2, says: '语音清晰度 11%～25%，言语表达能力等级测试未达到二级：二级。' },
  { below: 46, level: 3, says: '语音清晰度 26%～45%，言语表达能力等级测试未达到三级：三级。' },
  { below: 66, level: 4, says: '语音清晰度 46%～65%，言语表达能力等级测试未达到四级：四级。' },
  { below: Infinity, level: null, says: '语音清晰度大于 65%：不构成言语残疾。' },
];

const UNDER_THREE = { clause: CLAUSE, says: '3 岁以下不定言语残疾。' };
const TESTS_DISAGREE = { clause: CLAUSE, says: '语音清晰度和言语表达能力等级测试不在同一级，等级由医生判断。' };
const COURSE_OPEN = { clause: CLAUSE, says: '治疗未满一年且病程未超过两年，是否定残由医生判断。' };

const ASK_INTELLIGIBILITY = '请测语音清晰度。';
const ASK_EXPRESSION = '请补做言语表达能力等级测试，和语音清晰度核对。';
const ASK_COURSE = '请确认：经治疗一年以上不愈，或病程超过两年。';

export function suggestSpeech(values: SpeechValues): Suggestion {
  if (values.ageMonths < THREE_YEARS) return suggestion(null, [UNDER_THREE]);
  if (typeof values.intelligibilityPct !== 'number') return doctorDecides([], [ASK_INTELLIGIBILITY]);

  const band = bandOf(INTELLIGIBILITY, wholeNumber(values.intelligibilityPct));
  const reasons = [{ clause: CLAUSE, says: band.says }];
  const reached = values.expressionTestReached ?? null;
  if (reached !== null && levelByExpression(reached) !== band.level) return doctorDecides([...reasons, TESTS_DISAGREE]);
  if (values.courseMet === false && band.level !== null) return doctorDecides([...reasons, COURSE_OPEN]);
  const asks =
    band.level === null
      ? []
      : [...(reached === null ? [ASK_EXPRESSION] : []), ...(values.courseMet ? [] : [ASK_COURSE])];
  return suggestion(band.level, reasons, asks);
}

/** Whoever reached level 1 of the test and not level 2 is at the second level of disability. */
function levelByExpression(reached: 0 | 1 | 2 | 3 | 4): Level | null {
  return reached === 4 ? null : ((reached + 1) as Level);
}

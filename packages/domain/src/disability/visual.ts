/** 视力残疾, GB/T 26341-2010 5.2: acuity or field of the better eye, whichever is worse. */
import { type Band, bandOf } from './bands.ts';
import { mostSevere } from './category.ts';
import type { VisualValues } from './measured-values.ts';
import { doctorDecides, type Suggestion, suggestion } from './suggestion.ts';

const CLAUSE = 'GB/T 26341-2010 5.2';

const ACUITY: readonly Band[] = [
  { below: 0.02, level: 1, says: '较好眼最佳矫正视力从无光感到低于 0.02：一级（盲）。' },
  { below: 0.05, level: 2, says: '较好眼最佳矫正视力 0.02 到低于 0.05：二级（盲）。' },
  { below: 0.1, level: 3, says: '较好眼最佳矫正视力 0.05 到低于 0.1：三级（低视力）。' },
  { below: 0.3, level: 4, says: '较好眼最佳矫正视力 0.1 到低于 0.3：四级（低视力）。' },
  { below: Infinity, level: null, says: '较好眼最佳矫正视力 0.3 及以上：按视力不构成视力残疾。' },
];

const FIELD: readonly Band[] = [
  { below: 5, level: 1, says: '视野半径小于 5 度：一级（盲），不论视力多少。' },
  { below: 10, level: 2, says: '视野半径小于 10 度：二级（盲），不论视力多少。' },
  { below: Infinity, level: null, says: '视野半径 10 度及以上：按视野不构成视力残疾。' },
];

const UNTESTABLE = { clause: CLAUSE, says: '视力低到视力表测不出（数指、手动或光感），等级由医生判断。' };
const FIELDS_DISAGREE = { clause: CLAUSE, says: '两眼视野不一致，以哪一个为准由医生判断。' };

const ASK_ACUITY = '请测较好眼的最佳矫正视力。';
const ASK_FIELD = '视野还没有记录。怀疑视野缩小的，请测视野半径。';

/** Decimal acuity of the five-point scale (五分记录), as charts print it: 4.4 → 0.25, 3.3 → 0.02. */
export function decimalAcuity(fivePoint: number): number {
  return Number((10 ** (fivePoint - 5)).toPrecision(2));
}

export function suggestVisual({ betterEyeVA, fieldRadiusDeg, eyesFieldsDisagree }: VisualValues): Suggestion {
  const acuity = acuityBand(betterEyeVA);
  const fieldKnown = typeof fieldRadiusDeg === 'number' && !eyesFieldsDisagree;
  const field = fieldKnown ? bandOf(FIELD, fieldRadiusDeg) : undefined;
  const bands = [acuity, field].filter((band) => band !== undefined);
  const level = mostSevere(bands.map((band) => band.level));
  const reasons = bands.map(({ says }) => ({ clause: CLAUSE, says }));

  // Whatever is still open could not make it more severe than this.
  if (level === 1) return suggestion(1, reasons);
  if (typeof betterEyeVA === 'string') return doctorDecides([...reasons, UNTESTABLE]);
  if (eyesFieldsDisagree) return doctorDecides([...reasons, FIELDS_DISAGREE]);
  if (acuity === undefined) return doctorDecides(reasons, [ASK_ACUITY]);
  return suggestion(level, reasons, fieldKnown ? [] : [ASK_FIELD]);
}

function acuityBand(acuity: VisualValues['betterEyeVA']): Band | undefined {
  if (acuity === 'no-light-perception') return bandOf(ACUITY, 0);
  return typeof acuity === 'number' ? bandOf(ACUITY, acuity) : undefined;
}

/** 智力残疾, GB/T 26341-2010 5.6: DQ up to six years of age; IQ with adaptive behaviour from seven. */
import { type Band, bandOf, wholeNumber } from './bands.ts';
import { LEVELS, type Level } from './category.ts';
import type { IntellectualValues } from './measured-values.ts';
import { doctorDecides, type Suggestion, suggestion } from './suggestion.ts';
import { whodasLevel } from './whodas.ts';

const CLAUSE = 'GB/T 26341-2010 5.6';
const SCHOOL_AGE = 7;
const ADULT = 18;
const BY_ADAPTIVE_BEHAVIOUR = { from: 72, to: 75 } as const;

const DQ: readonly Band[] = [
  { below: 26, level: 1, says: '发育商（DQ）不超过 25：一级。' },
  { below: 40, level: 2, says: '发育商（DQ）26～39：二级。' },
  { below: 55, level: 3, says: '发育商（DQ）40～54：三级。' },
  { below: 72, level: 4, says: '发育商（DQ）55～71：四级。' },
  { below: Infinity, level: null, says: '发育商（DQ）大于 75：不构成智力残疾。' },
];

const IQ: readonly Band[] = [
  { below: 20, level: 1, says: '智商（IQ）低于 20：一级。' },
  { below: 35, level: 2, says: '智商（IQ）20～34：二级。' },
  { below: 50, level: 3, says: '智商（IQ）35～49：三级。' },
  { below: 70, level: 4, says: '智商（IQ）50～69：四级。' },
  { below: Infinity, level: null, says: '智商（IQ）70 及以上：按智商不构成智力残疾。' },
];

const DQ_BETWEEN = { clause: CLAUSE, says: '发育商（DQ）72～75：按适应行为定级。' };
const ADAPTIVE_WINS = { clause: CLAUSE, says: '智商和适应行为不在同一级：按适应行为定级。' };
const ADAPTIVE_ALONE = { clause: CLAUSE, says: '智商不低，适应行为却有缺陷，是否定残由医生判断。' };

const ASK_DQ = '请测发育商（DQ）。';
const ASK_IQ = '请测智商（IQ）。';
const ASK_ADAPTIVE = '请评定适应行为。';
const ASK_RECHECK = '智商和适应行为不一致，请复核两项评定后再定。';
const ASK_WHODAS = 'WHO-DAS II 分值和建议等级不在同一级。它只反映活动与参与，不用来定级，请核对。';

export function suggestIntellectual(values: IntellectualValues): Suggestion {
  return values.ageYears < SCHOOL_AGE ? byDevelopment(values) : byIntelligence(values);
}

function byDevelopment({ DQorIQ, adaptiveLevel }: IntellectualValues): Suggestion {
  if (typeof DQorIQ !== 'number') return doctorDecides([], [ASK_DQ]);
  const score = wholeNumber(DQorIQ);
  if (score >= BY_ADAPTIVE_BEHAVIOUR.from && score <= BY_ADAPTIVE_BEHAVIOUR.to) {
    if (!adaptiveLevel) return doctorDecides([DQ_BETWEEN], [ASK_ADAPTIVE]);
    return suggestion(adaptiveLevel, [DQ_BETWEEN, adaptiveReason(adaptiveLevel)]);
  }
  const band = bandOf(DQ, score);
  return suggestion(band.level, [{ clause: CLAUSE, says: band.says }]);
}

function byIntelligence({ ageYears, DQorIQ, adaptiveLevel, WHODAS2 }: IntellectualValues): Suggestion {
  if (typeof DQorIQ !== 'number') return doctorDecides([], [ASK_IQ, ...(adaptiveLevel ? [] : [ASK_ADAPTIVE])]);
  const band = bandOf(IQ, wholeNumber(DQorIQ));
  const reasons = [{ clause: CLAUSE, says: band.says }];
  if (band.level === null) {
    return adaptiveLevel
      ? doctorDecides([...reasons, adaptiveReason(adaptiveLevel), ADAPTIVE_ALONE])
      : suggestion(null, reasons);
  }
  if (!adaptiveLevel) return doctorDecides(reasons, [ASK_ADAPTIVE]);
  reasons.push(adaptiveReason(adaptiveLevel));

  const differ = adaptiveLevel !== band.level;
  const whodas = ageYears >= ADULT && typeof WHODAS2 === 'number' ? whodasLevel(WHODAS2) : adaptiveLevel;
  return suggestion(adaptiveLevel, differ ? [...reasons, ADAPTIVE_WINS] : reasons, [
    ...(differ ? [ASK_RECHECK] : []),
    ...(whodas === adaptiveLevel ? [] : [ASK_WHODAS]),
  ]);
}

function adaptiveReason(level: Level) {
  return { clause: CLAUSE, says: `适应行为${LEVELS[level].degree}缺陷：${LEVELS[level].name}。` };
}

/** 肢体残疾, GB/T 26341-2010 5.5, assessed without prosthesis, orthosis or other device (5.5.1). */
import { LEVELS, type Level, mostSevere } from './category.ts';
import { DAILY_LIVING, LIMB_CLAUSES, type LimbClauseId, limbClauseNumber } from './limb-clauses.ts';
import type { LimbValues } from './measured-values.ts';
import { doctorDecides, type Reason, type Suggestion, suggestion } from './suggestion.ts';

const CLAUSE = 'GB/T 26341-2010 5.5';
const ADULT = 18;

const NOTHING_FOUND = { clause: CLAUSE, says: '没有符合 5.5.2 到 5.5.5 中任何一项的情况。' };
const DEGREE_UNDEFINED = {
  clause: CLAUSE,
  says: '标准没有规定功能障碍程度（极重、重、中、轻）的尺度，由医生判断。',
};

const ASK_DAILY_LIVING = '请记录不使用辅助器具时，日常生活活动能独立完成多少。';
const ASK_MEASUREMENT: Readonly<Partial<Record<LimbClauseId, string>>> = {
  L4b: '请测双下肢长度，记录相差多少毫米。',
  L4d: '请测脊柱后凸和侧凸的角度。',
  L4i: '请测身高。只有成年人适用这一项。',
};

/**
 * The most severe clause found gives the level. A clause that rests on a degree of dysfunction is the doctor's to
 * judge, so where only such a clause would lead to a more severe level, no level is suggested.
 */
export function suggestLimb(values: LimbValues): Suggestion {
  const measured = measuredClauses(values);
  const named = values.limbClauses ?? [];
  const refuted = named.filter((id) => measured[id] === false);
  const found = (Object.keys(LIMB_CLAUSES) as LimbClauseId[]).filter((id) => measured[id] ?? named.includes(id));
  const reasons = [...found.map(reasonOf), ...refuted.map(refutedReasonOf)];
  const asks = found.flatMap((id) => (measured[id] === undefined ? (ASK_MEASUREMENT[id] ?? []) : []));

  const certain = worstLevel(found.filter((id) => LIMB_CLAUSES[id].basis !== 'judged'));
  const judged = worstLevel(found.filter((id) => LIMB_CLAUSES[id].basis === 'judged'));
  if (judged !== null && (certain === null || judged < certain)) {
    return doctorDecides([...reasons, DEGREE_UNDEFINED], asks);
  }
  if (certain === null) return refuted.length > 0 ? doctorDecides(reasons) : suggestion(null, [NOTHING_FOUND]);

  const dailyLiving = values.dailyLiving ?? null;
  if (dailyLiving === null) return suggestion(certain, reasons, [...asks, ASK_DAILY_LIVING]);
  const head = dailyLivingReason(dailyLiving, certain);
  return dailyLiving === certain
    ? suggestion(certain, [...reasons, head], asks)
    : doctorDecides([...reasons, head], asks);
}

/** What lengths, angles and heights say of the three measured clauses; absent where nothing was measured. */
function measuredClauses(values: LimbValues): Partial<Record<LimbClauseId, boolean>> {
  const { legLengthDifferenceMm, kyphosisDeg, scoliosisDeg, heightMm, ageYears } = values;
  const spine = [
    ...(typeof kyphosisDeg === 'number' ? [kyphosisDeg > 70] : []),
    ...(typeof scoliosisDeg === 'number' ? [scoliosisDeg > 45] : []),
  ];
  return {
    ...(typeof legLengthDifferenceMm === 'number' && { L4b: legLengthDifferenceMm >= 50 }),
    ...(spine.length > 0 && { L4d: spine.includes(true) }),
    ...(typeof heightMm === 'number' && { L4i: ageYears >= ADULT && heightMm <= 1300 }),
  };
}

function worstLevel(clauses: readonly LimbClauseId[]): Level | null {
  return mostSevere(clauses.map((id) => LIMB_CLAUSES[id].level));
}

function reasonOf(id: LimbClauseId): Reason {
  const { level, says } = LIMB_CLAUSES[id];
  return { clause: limbClauseNumber(id), says: `${says}：${LEVELS[level].name}。` };
}

function refutedReasonOf(id: LimbClauseId): Reason {
  return { clause: limbClauseNumber(id), says: `选了“${LIMB_CLAUSES[id].says}”，但测量值没有达到，请核对。` };
}

function dailyLivingReason(observed: Level, byClause: Level): Reason {
  const { clause, says } = DAILY_LIVING[observed];
  return observed === byClause
    ? { clause, says: `${says}，与${LEVELS[byClause].name}一致。` }
    : {
        clause,
        says: `${says}（${LEVELS[observed].name}的条件），与条款对应的${LEVELS[byClause].name}不一致，由医生判断。`,
      };
}

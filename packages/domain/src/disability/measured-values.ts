/** What a doctor measures, per category. Null and absent both mean: not measured. */
import type { Level } from './category.ts';
import type { LimbClauseId } from './limb-clauses.ts';

/** Acuity that no chart can measure. */
export type UntestableAcuity = 'no-light-perception' | 'light-perception' | 'hand-motion' | 'counting-fingers';

export type VisualValues = {
  /** Best corrected acuity of the better eye, decimal. */
  betterEyeVA?: number | UntestableAcuity | null;
  /** Radius of the visual field in degrees. */
  fieldRadiusDeg?: number | null;
  /** The fields of the two eyes differ so much that one radius does not say it. */
  eyesFieldsDisagree?: boolean | null;
};

export type HearingValues = {
  /** Air conduction of the better ear without devices, dB HL at 500, 1000, 2000 and 4000 Hz. */
  betterEarDbHL_500_1k_2k_4k?: readonly number[] | null;
  ageMonths: number;
  /** The answers vary, or simulation is suspected. */
  responsesUnreliable?: boolean | null;
};

export type SpeechValues = {
  /** 语音清晰度, percent. */
  intelligibilityPct?: number | null;
  /** Highest level of the expression test that was reached; 0 when not even the first. */
  expressionTestReached?: 0 | 1 | 2 | 3 | 4 | null;
  ageMonths: number;
  /** Treated for a year without cure, or ill for more than two. */
  courseMet?: boolean | null;
};

export type LimbValues = {
  /** Clauses that the doctor found. */
  limbClauses?: readonly LimbClauseId[] | null;
  /** How far daily life is managed alone: 1 not at all … 4 mostly (the heads of the four levels). */
  dailyLiving?: Level | null;
  legLengthDifferenceMm?: number | null;
  kyphosisDeg?: number | null;
  scoliosisDeg?: number | null;
  heightMm?: number | null;
  ageYears: number;
};

export type IntellectualValues = {
  ageYears: number;
  /** DQ up to six years of age, IQ from seven. */
  DQorIQ?: number | null;
  /** Level of adaptive behaviour as the doctor judged it. */
  adaptiveLevel?: Level | null;
  WHODAS2?: number | null;
};

export type MentalValues = {
  ageYears: number;
  WHODAS2?: number | null;
  adaptiveLevel?: Level | null;
  /** 孤独症 */
  autism?: boolean | null;
  /** Months of illness without recovery. */
  illnessMonths?: number | null;
};

/** One kind of disability of one person, with what was measured. */
export type MeasuredPart =
  | { category: 1; values: VisualValues }
  | { category: 2; values: HearingValues }
  | { category: 3; values: SpeechValues }
  | { category: 4; values: LimbValues }
  | { category: 5; values: IntellectualValues }
  | { category: 6; values: MentalValues };

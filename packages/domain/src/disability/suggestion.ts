/** What the standard says about measured values: a suggestion with its reasons, never a conclusion. */
import type { Level } from './category.ts';

export type Reason = {
  /** 'GB/T 26341-2010 5.2' */
  clause: string;
  /** A sentence for the doctor. */
  says: string;
};

type Grounds = {
  reasons: readonly Reason[];
  /** What the doctor should still measure, check or consider. */
  asks: readonly string[];
};

export type Suggestion = Grounds &
  ({ verdict: 'level'; level: Level } | { verdict: 'none' } | { verdict: 'doctor-decides' });

/** `level` null: the values do not reach the standard. */
export function suggestion(level: Level | null, reasons: readonly Reason[], asks: readonly string[] = []): Suggestion {
  return level === null ? { verdict: 'none', reasons, asks } : { verdict: 'level', level, reasons, asks };
}

/** Where the standard leaves it to judgement, or what was measured is not enough. */
export function doctorDecides(reasons: readonly Reason[], asks: readonly string[] = []): Suggestion {
  return { verdict: 'doctor-decides', reasons, asks };
}

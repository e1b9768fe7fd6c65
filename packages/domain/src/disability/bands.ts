/** Grading by a number that falls into one of several ranges. */
import type { Level } from './category.ts';

/** Applies to values below `below`, when no band before it applies. */
export type Band = { below: number; level: Level | null; says: string };

/** The first band that the value falls into; the last band of a table has to be open (below Infinity). */
export function bandOf(bands: readonly Band[], value: number): Band {
  const found = bands.find(({ below }) => value < below);
  if (!found) throw new RangeError('a table of bands needs an open end');
  return found;
}

/**
 * The standard states scores, decibels and percentages as whole numbers with gaps between the bands (80, 81), so
 * a fraction is rounded half up first: 90.4 counts as 90, 90.5 as 91.
 */
export function wholeNumber(value: number): number {
  return Math.floor(value + 0.5);
}

/** 多重残疾, GB/T 26341-2010 5.8 and 办法 article 13: two kinds or more, graded by the most severe. */
import { type Category, LEVELS, type Level, levelName, mostSevere, type PartCategory } from './category.ts';
import type { Reason } from './suggestion.ts';

export type GradedPart = { category: PartCategory; level: Level };

export type OverallLevel = { category: Category; level: Level; reasons: readonly Reason[] };

/**
 * What the certificate says of one person's parts. Null when there is none. Throws on two parts of one category:
 * several findings of one kind are one part.
 */
export function overallLevel(parts: readonly GradedPart[]): OverallLevel | null {
  if (new Set(parts.map(({ category }) => category)).size !== parts.length) {
    throw new RangeError('each category at most once');
  }
  const [only, second] = parts;
  const level = mostSevere(parts.map((part) => part.level));
  if (!only || level === null) return null;
  if (!second) return { ...only, reasons: [] };
  const names = parts.map((part) => levelName(part.category, part.level)).join('、');
  const says = `同时有${names}：多重残疾，按最重的定为${LEVELS[level].name}。`;
  return { category: 7, level, reasons: [{ clause: 'GB/T 26341-2010 5.8', says }] };
}

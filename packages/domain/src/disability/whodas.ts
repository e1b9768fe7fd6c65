/** WHO-DAS II of adults, as GB/T 26341-2010 5.6 and 5.7 divide it. */
import { type Band, bandOf, wholeNumber } from './bands.ts';
import type { Level } from './category.ts';

export const WHODAS: readonly Band[] = [
  { below: 52, level: null, says: 'WHO-DAS II 分值低于 52：不构成残疾。' },
  { below: 96, level: 4, says: 'WHO-DAS II 分值 52～95：四级。' },
  { below: 106, level: 3, says: 'WHO-DAS II 分值 96～105：三级。' },
  { below: 116, level: 2, says: 'WHO-DAS II 分值 106～115：二级。' },
  { below: Infinity, level: 1, says: 'WHO-DAS II 分值 116 及以上：一级。' },
];

export function whodasLevel(score: number): Level | null {
  return bandOf(WHODAS, wholeNumber(score)).level;
}

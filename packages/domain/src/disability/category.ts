/** The seven kinds of disability and their four levels, as the certificate writes them (办法 article 5, GB/T 26341). */

export type Category = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A kind that is assessed by itself; 7 (多重) is made of two or more of them. */
export type PartCategory = Exclude<Category, 7>;

/** 1 is the most severe. */
export type Level = 1 | 2 | 3 | 4;

export const CATEGORIES = {
  1: { id: 'visual', name: '视力' },
  2: { id: 'hearing', name: '听力' },
  3: { id: 'speech', name: '言语' },
  4: { id: 'limb', name: '肢体' },
  5: { id: 'intellectual', name: '智力' },
  6: { id: 'mental', name: '精神' },
  7: { id: 'multiple', name: '多重' },
} as const satisfies Record<Category, { id: string; name: string }>;

export const LEVELS = {
  1: { name: '一级', degree: '极重度' },
  2: { name: '二级', degree: '重度' },
  3: { name: '三级', degree: '中度' },
  4: { name: '四级', degree: '轻度' },
} as const satisfies Record<Level, { name: string; degree: string }>;

/** 肢体残疾一级 */
export function levelName(category: Category, level: Level): string {
  return `${CATEGORIES[category].name}残疾${LEVELS[level].name}`;
}

/** The worst of several levels; null where none reaches the standard. */
export function mostSevere(levels: readonly (Level | null)[]): Level | null {
  return levels.reduce((worst, level) => (worst === null || (level !== null && level < worst) ? level : worst), null);
}

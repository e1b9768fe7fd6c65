/** The words between the facts of a condition, and those of the registers' facts. */
import { CATEGORIES, type Level, levelName, type PartCategory } from '@yimi/domain/disability/category';
import type { LocalDate } from '@yimi/domain/local-date';
import type { FactWords } from './texts.ts';

/** 甲、乙或者丙 */
function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}或者${last}`;
}

function written(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}

export const CONDITION_TEXTS = {
  is: (name: string, values: readonly string[]) => `${name}是${oneOf(values)}`,
  hasAny: (name: string, values: readonly string[]) => `${name}里有${oneOf(values)}`,
  atLeast: (name: string, number: number, unit: string) => `${name}不低于 ${number}${unit && ` ${unit}`}`,
  atMost: (name: string, number: number, unit: string) => `${name}不高于 ${number}${unit && ` ${unit}`}`,
  yearsBack: (name: string, years: number) => `${name}已满 ${years} 年`,
  withinDays: (name: string, days: number) => (days === 0 ? `${name}已到` : `${name}已到，或者 ${days} 天内到`),
  onOrAfter: (name: string, date: LocalDate) => `${name}在 ${written(date)}当天或者以后`,
  all: (sentences: readonly string[]) => sentences.join('，并且'),
  any: (sentences: readonly string[]) => sentences.join('，或者'),
  not: (sentence: string) => `以下情形除外：${sentence}`,
  inBrackets: (sentence: string) => `（${sentence}）`,
};

const PART_NAMES = Object.fromEntries(
  Object.keys(CATEGORIES)
    .map(Number)
    .filter((category): category is PartCategory => category < 7)
    .flatMap((category) =>
      ([1, 2, 3, 4] as Level[]).map((level) => [`${category}-${level}`, levelName(category, level)]),
    ),
);

/** What the registers tell of a person, as a district's condition asks about it. */
export const REGISTER_FACT_TEXTS: FactWords = {
  ageYears: { name: '年龄', unit: '周岁' },
  level: { name: '残疾等级（一级最重）', unit: '级' },
  parts: { name: '残疾类别和等级', values: PART_NAMES },
  minimumLiving: { name: '低保', yes: '在低保家庭', no: '不在低保家庭' },
  minimumLivingEdge: { name: '低保边缘', yes: '在低保边缘家庭', no: '不在低保边缘家庭' },
  destitute: { name: '特困供养', yes: '是特困供养人员', no: '不是特困供养人员' },
  orphan: { name: '孤儿', yes: '领孤儿基本生活费', no: '不领孤儿基本生活费' },
  injuryCare: { name: '工伤护理费', yes: '领工伤护理费', no: '不领工伤护理费' },
  hasGuardian: { name: '监护人', yes: '有监护人', no: '没有登记监护人' },
};

/** What a clause says that a district changed or added. */
export const DISTRICT_TEXTS = {
  bothBases: (national: string, district: string) => `${national}；本区：${district}`,
  reasons: {
    yes: (sentence: string) => `符合本区现在的规定：${sentence}。`,
    no: (sentence: string) => `不符合本区现在的规定：${sentence}。`,
    ask: (sentence: string) => `还不知道是否符合本区现在的规定：${sentence}。请先查清楚。`,
  },
};

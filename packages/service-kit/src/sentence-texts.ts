/** The words between the facts of a condition. */
import type { LocalDate } from '@yimi/domain/local-date';

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

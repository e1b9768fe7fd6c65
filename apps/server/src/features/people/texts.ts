/** What the room of people says. */
import type { LocalDate } from '@yimi/domain/local-date';

/** Where a known value comes from, by the origin of the person record; the day it was last confirmed follows. */
const SOURCES = {
  population: '公安人口信息',
  certificate: '残疾人证档案',
  self: '以前填写的信息',
} as const;

/** 来自公安人口信息，2026年10月1日. Read by the applicant and by staff. */
export function sourceLabel(source: keyof typeof SOURCES, confirmedOn: LocalDate): string {
  const [year, month, day] = confirmedOn.split('-').map(Number);
  return `来自${SOURCES[source]}，${year}年${month}月${day}日`;
}

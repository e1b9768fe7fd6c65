/** What the room of people says. */

/** Where a known value comes from, by the origin of the person record; the day it was last confirmed follows. */
const SOURCES = {
  population: '公安人口信息',
  certificate: '残疾人证档案',
  self: '您以前填写的信息',
} as const;

/** 来自公安人口信息，2026-10-01 */
export function sourceLabel(source: keyof typeof SOURCES, confirmedOn: string): string {
  return `来自${SOURCES[source]}，${confirmedOn}`;
}

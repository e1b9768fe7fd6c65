/** Codes of regions (统计用区划代码): county 6 digits, township 9, village or community 12. A child's begins with its parent's. */

export type RegionLevel = 'county' | 'township' | 'village';

const LEVELS: Readonly<Record<number, RegionLevel>> = { 6: 'county', 9: 'township', 12: 'village' };

/** The level that a code names, or nothing when it is no region code. */
export function levelOf(code: string): RegionLevel | undefined {
  return /^\d+$/.test(code) ? LEVELS[code.length] : undefined;
}

/**
 * All codes inside an area as one half-open range, for `code >= lo and code < hi` under collation "C".
 * '230111009' → '230111009' to '23011100:' (the colon follows the nine in ASCII).
 */
export function areaRange(area: string): { lo: string; hi: string } {
  const last = area.length - 1;
  return { lo: area, hi: area.slice(0, last) + String.fromCharCode(area.charCodeAt(last) + 1) };
}

/** Whether a region lies in an area; an area contains itself. */
export function contains(area: string, code: string): boolean {
  return levelOf(area) !== undefined && code.startsWith(area);
}

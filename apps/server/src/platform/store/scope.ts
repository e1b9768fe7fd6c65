/** Whose rows a query may see. Every query takes one; the database's policies check it a second time. */
import type { LocalDate } from '@yimi/domain/local-date';
import { areaRange } from '@yimi/domain/region-code';
import type { Role } from '@yimi/domain/roles';

export type Scope = {
  county: string;
  /** Region codes of 6, 9 or 12 digits, at most three: everything below them is in scope. */
  areas: readonly string[];
  /** A citizen's own rows, and those of the people whom this citizen guards. */
  personId?: string;
  /** The cases that this hospital was given. */
  hospitalId?: string;
  /** Another department: only what its own services brought, of the areas above. */
  line?: Role;
  /** Of those who run the system and of lines without a duty: no row of any person. */
  seesNobody?: true;
};

const AREA = /^(?:\d{6}|\d{9}|\d{12})$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SLOTS = 3;
/** Codes are digits, and the colon follows the nine. */
const EVERYWHERE = { lo: '', hi: ':' };

/** The scope of jobs and handlers of events: the whole county. */
export function countyScope(county: string): Scope {
  return { county, areas: [county] };
}

/**
 * `set local …` for the policies of migration 0019. Values cannot be parameters here, so each is matched against
 * its pattern first. A scope that was forgotten is refused: it would answer no row, but walk the whole index for it.
 * @param today the day on which a guardianship has to be valid
 */
export function scopeSql(scope: Scope, today: LocalDate): string {
  if (scope.seesNobody) return "set local app.whole = ''";
  if (scope.areas.length > SLOTS) throw new Error(`a scope holds at most ${SLOTS} areas, got ${scope.areas.length}`);
  if (scope.areas.length === 0 && !scope.personId && !scope.hospitalId) throw new Error('a scope without any row');
  const ranges = scope.areas.map((area) => {
    if (!AREA.test(area)) throw new Error('an area of a scope is no region code');
    return areaRange(area);
  });
  const parts = [rangeSql(scope, ranges)];
  if (ranges.length === 1 && !scope.personId && !scope.hospitalId) parts.push(`set local app.whole = 'yes'`);
  else if (ranges.length > 0) parts.push(`set local app.areas = '${scope.areas.join(',')}'`);
  if (scope.personId) {
    parts.push(`set local app.person = '${uuidOf(scope.personId)}'; set local app.today = '${dayOf(today)}'`);
  }
  if (scope.line) parts.push(`set local app.line = '${lineOf(scope.line)}'`);
  if (scope.hospitalId) parts.push(`set local app.hospital = '${uuidOf(scope.hospitalId)}'`);
  return parts.join('; ');
}

/** The range by which an index finds the rows: from the first area to the last, or everything. */
function rangeSql({ personId, hospitalId }: Scope, ranges: readonly { lo: string; hi: string }[]): string {
  const all = personId || hospitalId ? [EVERYWHERE] : ranges;
  const lo = all.map((range) => range.lo).sort()[0];
  const hi = all
    .map((range) => range.hi)
    .sort()
    .at(-1);
  return `set local app.lo = '${lo}'; set local app.hi = '${hi}'`;
}

function uuidOf(text: string): string {
  if (!UUID.test(text)) throw new Error('an id of a scope is no uuid');
  return text;
}

const LINE = /^[a-z]+(-[a-z]+)*$/;

function lineOf(text: string): string {
  if (!LINE.test(text)) throw new Error('the line of a scope is no role');
  return text;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function dayOf(text: string): string {
  if (!DAY.test(text)) throw new Error('the day of a scope is no date');
  return text;
}

/** The first wall: the condition that a query writes into its own WHERE. The policies of migration 0009 are the second. */
import { areaRange } from '@yimi/domain/region-code';
import type { Scope } from './scope.ts';

type ScopedColumns = {
  /** Column with the region's code. */
  region: string;
  /** Columns that may name the citizen of the scope. */
  persons: readonly string[];
  /** Column with the hospital, where the table has one. */
  hospital?: string;
};

export type ScopeCondition = {
  /** For the WHERE of a statement; its values stand at `from` and after. */
  sql: string;
  values(scope: Scope): readonly (string | null)[];
};

const SLOTS = [0, 1, 2];

/**
 * `const scoped = inScope({ region: 'f.region_code', persons: ['f.person_id'] }, 2)`, then
 * `where f.county_code = $1 and ${scoped.sql}` with the values `county, ...scoped.values(scope)`.
 * Plain ranges, as in the policies; a slot that is not set compares with null and matches nothing.
 */
export function inScope({ region, persons, hospital }: ScopedColumns, from: number): ScopeCondition {
  const ranges = SLOTS.map((slot) => `(${region} >= $${from + 2 * slot} and ${region} < $${from + 2 * slot + 1})`);
  const people = persons.map((column) => `${column} = $${from + 6}`);
  const hospitals = hospital ? [`${hospital} = $${from + 7}`] : [];
  return {
    sql: `(${[...ranges, ...people, ...hospitals].join(' or ')})`,
    values(scope) {
      const bounds = SLOTS.flatMap((slot) => {
        const area = scope.areas[slot];
        if (area === undefined) return [null, null];
        const { lo, hi } = areaRange(area);
        return [lo, hi];
      });
      const person = persons.length > 0 ? [scope.personId ?? null] : [];
      return [...bounds, ...person, ...(hospital ? [scope.hospitalId ?? null] : [])];
    },
  };
}

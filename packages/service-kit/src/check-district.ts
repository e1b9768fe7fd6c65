/** Whether a district's clauses are its to decide and say something, one line for each breach. */
import { testsIn } from './check-rules.ts';
import { type OfferedFact, offeredFacts } from './district-facts.ts';
import type { DistrictClause, DistrictMay } from './district-rules.ts';
import { typeOf } from './rule-sql.ts';
import type { FactTest, Predicate, RuleVersion } from './rules.ts';
import type { Service } from './service.ts';

const MOST_CLAUSES = 10;
const MOST_TESTS = 20;
const MOST_NUMBER = 150;

export type DistrictBreach = { path: string; code: 'clause-not-yours' | 'condition-empty' | 'condition-wrong' };

/** Where a district's clauses are no decision that it may take; the path names the clause, and the condition in it. */
export function checkDistrictClauses(service: Service, version: RuleVersion, clauses: readonly DistrictClause[]) {
  const offered = new Map(offeredFacts(service).map((each) => [each.fact, each]));
  const may = service.rules.district;
  if (clauses.length === 0 || clauses.length > MOST_CLAUSES) {
    return [{ path: 'clauses', code: 'condition-empty' }] satisfies DistrictBreach[];
  }
  return clauses.flatMap((clause, place): DistrictBreach[] => {
    const path = `clauses.${place}`;
    const tests = testsIn(clause.holds);
    if (!mayChange(may, version, clause)) return [{ path, code: 'clause-not-yours' }];
    if (hasEmptyGroup(clause.holds) || tests.length > MOST_TESTS) return [{ path, code: 'condition-empty' }];
    return tests.flatMap((test, row): DistrictBreach[] =>
      fits(test, offered.get(test.fact)) ? [] : [{ path: `${path}.${row}`, code: 'condition-wrong' }],
    );
  });
}

function mayChange(may: DistrictMay | undefined, version: RuleVersion, each: DistrictClause): boolean {
  if (each.change === 'add') return may?.add === true;
  const declared = version.clauses.some(({ id }) => id === each.clause);
  return declared && (may?.clauses?.[each.clause]?.includes(each.change) ?? false);
}

function hasEmptyGroup(predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.length === 0 || predicate.all.some(hasEmptyGroup);
  if ('any' in predicate) return predicate.any.length === 0 || predicate.any.some(hasEmptyGroup);
  return false;
}

function fits(test: FactTest, offered: OfferedFact | undefined): boolean {
  if (!offered || typeOf(test) !== offered.kind) return false;
  const known = (value: string) => offered.words.values?.[value] !== undefined;
  const number = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST_NUMBER;
  if ('is' in test) return typeof test.is === 'boolean' || known(test.is);
  if ('oneOf' in test) return test.oneOf.length > 0 && test.oneOf.every(known);
  if ('hasAny' in test) return test.hasAny.length > 0 && test.hasAny.every(known);
  if ('atLeast' in test) return number(test.atLeast);
  return 'atMost' in test && number(test.atMost);
}

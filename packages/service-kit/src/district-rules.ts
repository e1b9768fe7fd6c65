/**
 * What a district may decide of a service's rules, and the rules with its decision in them. A service names the clauses
 * that its documents leave to the place; all others are fixed above it. A clause is widened by a condition beside it
 * and tightened by one on top of it, so that no form can turn a widening into a refusal.
 */
import { wordsFor } from './district-facts.ts';
import { registerFacts } from './register-facts.ts';
import { sentenceOf } from './rule-sentence.ts';
import type { Facts, Predicate, RuleInput, Rules, RuleVersion, Verdict } from './rules.ts';
import { DISTRICT_TEXTS } from './sentence-texts.ts';
import type { Service } from './service.ts';

/** `widen`: whoever fits the condition counts too. `tighten`: only who fits it as well still counts. */
export type Change = 'widen' | 'tighten';

/** What the documents leave to the place, and the article that says so. */
export type DistrictMay = {
  basis: string;
  clauses?: Readonly<Record<string, readonly Change[]>>;
  /** Whether it may add clauses of its own. */
  add?: true;
};

/** One row of a table of conditions: a fact, how it is compared, with what. No register tells a day to compare. */
export type Condition =
  | { fact: string; is: string | boolean }
  | { fact: string; oneOf: string[] }
  | { fact: string; hasAny: string[] }
  | { fact: string; atLeast: number }
  | { fact: string; atMost: number };

/** Rows, or groups of them one level deep. */
export type ConditionGroup = { all: Condition[] } | { any: Condition[] };
export type ConditionTable = { all: (Condition | ConditionGroup)[] } | { any: (Condition | ConditionGroup)[] };

export type DistrictClause =
  | { change: Change; clause: string; holds: ConditionTable }
  | { change: 'add'; holds: ConditionTable };

/** What a district decided: by which document, with which clauses. */
export type DistrictDecision = { document: string; clauses: readonly DistrictClause[] };

/** What the clauses judge by, with a district's decision or without. */
export function factsForRules(rules: Rules, input: RuleInput): Facts {
  return { ...registerFacts(input), ...rules.factsOf(input) };
}

/** The national clauses with a district's decision in them. A changed clause names both documents. */
export function withDistrict(version: RuleVersion, { document, clauses }: DistrictDecision): RuleVersion {
  const changed = version.clauses.map((clause) => {
    const those = clauses.filter((each) => each.change !== 'add' && each.clause === clause.id);
    if (those.length === 0) return clause;
    const holds = those.reduce<Predicate>(
      (now, each) => (each.change === 'widen' ? { any: [now, each.holds] } : { all: [now, each.holds] }),
      clause.holds,
    );
    return { ...clause, basis: DISTRICT_TEXTS.bothBases(clause.basis, document), holds };
  });
  const added = clauses
    .filter(({ change }) => change === 'add')
    .map(({ holds }, place) => ({ id: `district-${place + 1}`, basis: document, holds }));
  return { ...version, clauses: [...changed, ...added] };
}

/** The clauses of a version with a decision in it that the decision changed or added. */
export function changedClauses(version: RuleVersion, decision: DistrictDecision): RuleVersion['clauses'] {
  const before = new Map(version.clauses.map(({ id, holds }) => [id, holds]));
  return withDistrict(version, decision).clauses.filter(({ id, holds }) => before.get(id) !== holds);
}

/** A clause that a district changed or added, as the sentence for an answer. */
export function districtReason(service: Service, { holds }: { holds: Predicate }, verdict: Verdict): string {
  return DISTRICT_TEXTS.reasons[verdict](sentenceOf(holds, wordsFor(service)));
}

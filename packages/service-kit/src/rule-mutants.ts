/**
 * Whether a service's table of cases would notice a wrong rule. Rules are data, so that each small mistake (a bound off
 * by one, a condition dropped, "and" for "or") can be made on purpose: a table that still passes tests too little.
 */
import { answerCase, type RuleCase } from './rule-cases.ts';
import type { FactTest, Predicate, Rules, RuleVersion } from './rules.ts';

function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, each) => each !== place);
}

/** Every list with one entry less. An empty list would test nothing that anybody could write by mistake. */
function shorter<T>(list: readonly T[]): T[][] {
  return list.length < 2 ? [] : list.map((_, place) => without(list, place));
}

function wrongTests(test: FactTest): FactTest[] {
  if ('oneOf' in test) return shorter(test.oneOf).map((oneOf) => ({ ...test, oneOf }));
  if ('hasAny' in test) return shorter(test.hasAny).map((hasAny) => ({ ...test, hasAny }));
  if ('atLeast' in test) return [-1, 1].map((step) => ({ ...test, atLeast: test.atLeast + step }));
  if ('atMost' in test) return [-1, 1].map((step) => ({ ...test, atMost: test.atMost + step }));
  if ('yearsBack' in test) return [-1, 1].map((step) => ({ ...test, yearsBack: test.yearsBack + step }));
  if ('withinDays' in test) return [-1, 1].map((step) => ({ ...test, withinDays: test.withinDays + step }));
  return [];
}

function wrongLists(parts: readonly Predicate[], whole: (parts: readonly Predicate[]) => Predicate): Predicate[] {
  return [
    ...shorter(parts).map(whole),
    ...parts.flatMap((part, place) => wrongPredicates(part).map((wrong) => whole(parts.with(place, wrong)))),
  ];
}

/** Every predicate with one mistake in it. */
function wrongPredicates(predicate: Predicate): Predicate[] {
  if ('not' in predicate) {
    return [predicate.not, ...wrongPredicates(predicate.not).map((not) => ({ not }))];
  }
  if ('all' in predicate) return [{ any: predicate.all }, ...wrongLists(predicate.all, (all) => ({ all }))];
  if ('any' in predicate) return [{ all: predicate.any }, ...wrongLists(predicate.any, (any) => ({ any }))];
  return [{ not: predicate }, ...wrongTests(predicate)];
}

type Mutant = { mistake: string; rules: Rules };

function mutantsOf(rules: Rules): Mutant[] {
  return rules.versions.flatMap((version, place) => {
    const changed = (clauses: RuleVersion['clauses']): Rules => ({
      ...rules,
      versions: rules.versions.with(place, { ...version, clauses }),
    });
    return version.clauses.flatMap((clause, at) =>
      wrongPredicates(clause.holds).map((wrong) => ({
        mistake: `${version.from} ${clause.id}: ${JSON.stringify(wrong)}`,
        rules: changed(version.clauses.with(at, { ...clause, holds: wrong })),
      })),
    );
  });
}

function passes(rules: Rules, cases: readonly RuleCase[]): boolean {
  return cases.every((each) => {
    const { expect, because } = answerCase(rules, each);
    return (
      expect === each.expect &&
      Object.keys(because).length === Object.keys(each.because).length &&
      Object.entries(because).every(([clause, verdict]) => each.because[clause] === verdict)
    );
  });
}

/** How many such mistakes there are to make. */
export function mistakesPossible(rules: Rules): number {
  return mutantsOf(rules).length;
}

/** The mistakes that a table of cases lets pass, each in words; empty when it would notice all. */
export function mistakesUnnoticed(rules: Rules, cases: readonly RuleCase[]): string[] {
  return mutantsOf(rules)
    .filter((mutant) => passes(mutant.rules, cases))
    .map(({ mistake }) => mistake);
}

/** What is wrong with the rules, as declared: one line for each breach. */
import { isLocalDate } from '@yimi/domain/local-date';
import type { Predicate, Rules, RuleVersion } from './rules.ts';

function factsIn(predicate: Predicate): string[] {
  if ('all' in predicate) return predicate.all.flatMap(factsIn);
  if ('any' in predicate) return predicate.any.flatMap(factsIn);
  return [predicate.fact];
}

function checkVersion({ from, clauses }: RuleVersion, known: readonly string[]): string[] {
  const ids = clauses.map(({ id }) => id);
  return [
    ...(isLocalDate(from) ? [] : [`a rule version is in force from ${from}, which is no day`]),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `clause ${id} is declared twice`),
    ...clauses.filter(({ basis }) => basis.trim() === '').map(({ id }) => `clause ${id} names no article`),
    ...clauses.flatMap(({ id, holds }) =>
      factsIn(holds)
        .filter((fact) => !known.includes(fact))
        .map((fact) => `clause ${id} reads ${fact}, which is no declared fact`),
    ),
  ];
}

/** The breaches of rules: articles, facts, order of versions. */
export function checkRules({ versions, facts }: Rules): string[] {
  const days = versions.map(({ from }) => from);
  return [
    ...(versions.length === 0 ? ['the rules have no version'] : []),
    ...(days.every((day, place) => place === 0 || day > (days[place - 1] ?? ''))
      ? []
      : ['rule versions are not in order']),
    ...versions.flatMap((version) => checkVersion(version, facts)),
  ];
}

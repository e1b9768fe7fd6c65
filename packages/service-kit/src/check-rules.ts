/** What is wrong with the rules, as declared: one line for each breach. */
import { isLocalDate } from '@yimi/domain/local-date';
import type { FactTest, Predicate, Rules, RuleVersion } from './rules.ts';
import type { FactWords } from './texts.ts';

/** Each test of a fact in a predicate, in reading order. */
export function testsIn(predicate: Predicate): FactTest[] {
  if ('all' in predicate) return predicate.all.flatMap(testsIn);
  if ('any' in predicate) return predicate.any.flatMap(testsIn);
  if ('not' in predicate) return testsIn(predicate.not);
  return [predicate];
}

/** The values that a test names and that need words. */
export function namedValues(test: FactTest): readonly string[] {
  if ('oneOf' in test) return test.oneOf;
  if ('hasAny' in test) return test.hasAny;
  if ('is' in test && typeof test.is === 'string') return [test.is];
  return [];
}

function truthWanted(test: FactTest): 'yes' | 'no' | undefined {
  if (!('is' in test) || typeof test.is !== 'boolean') return undefined;
  return test.is ? 'yes' : 'no';
}

/** What a predicate names without having words for it, as 'fact' or 'fact.value'. */
export function wordsLacking(predicate: Predicate, words: FactWords): string[] {
  return testsIn(predicate).flatMap((test) => {
    const texts = words[test.fact];
    if (!texts) return [test.fact];
    const truth = truthWanted(test);
    return [
      ...namedValues(test)
        .filter((value) => !texts.values?.[value])
        .map((value) => `${test.fact}.${value}`),
      ...(truth && !texts[truth] ? [`${test.fact}.${truth}`] : []),
    ];
  });
}

function checkVersion({ from, clauses }: RuleVersion, known: readonly string[]): string[] {
  const ids = clauses.map(({ id }) => id);
  return [
    ...(isLocalDate(from) ? [] : [`a rule version is in force from ${from}, which is no day`]),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `clause ${id} is declared twice`),
    ...clauses.filter(({ basis }) => basis.trim() === '').map(({ id }) => `clause ${id} names no article`),
    ...clauses.flatMap(({ id, holds }) =>
      testsIn(holds)
        .map(({ fact }) => fact)
        .filter((fact) => !known.includes(fact))
        .map((fact) => `clause ${id} reads ${fact}, which is no declared fact`),
    ),
    // Of an empty list, SQL says no even of what nobody knows.
    ...clauses.flatMap(({ id, holds }) =>
      testsIn(holds)
        .filter(
          (test) => ('oneOf' in test && test.oneOf.length === 0) || ('hasAny' in test && test.hasAny.length === 0),
        )
        .map(({ fact }) => `clause ${id} compares ${fact} with an empty list`),
    ),
  ];
}

/** The breaches of rules: articles, facts, order of versions. */
export function checkRules({ versions, facts, district }: Rules): string[] {
  const days = versions.map(({ from }) => from);
  return [
    ...(versions.length === 0 ? ['the rules have no version'] : []),
    ...(days.every((day, place) => place === 0 || day > (days[place - 1] ?? ''))
      ? []
      : ['rule versions are not in order']),
    ...versions.flatMap((version) => checkVersion(version, facts)),
    ...Object.keys(district?.clauses ?? {})
      .filter((clause) => !versions.at(-1)?.clauses.some(({ id }) => id === clause))
      .map((clause) => `the district may change ${clause}, which is no clause`),
  ];
}

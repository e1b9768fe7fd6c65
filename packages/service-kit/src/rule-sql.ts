/**
 * The same condition tree as SQL, for a whole table of people at once. SQL's own logic of three values is that of the
 * rules: NULL is what nobody knows, so that a verdict of NULL is 'ask'.
 *
 * That interpreter and SQL agree is tested over random trees and people; a compiler that nobody compared once granted
 * 960 099 people what 114 892 were due.
 */
import type { LocalDate } from '@yimi/domain/local-date';
import type { FactTest, Predicate, RuleVersion } from './rules.ts';

/** The SQL expression of each fact: text, text[], numeric, boolean or date. Written in code, never by a person. */
export type FactColumns = Readonly<Record<string, string>>;

/** Text with $1, $2 … and what they stand for. */
export type SqlText = { text: string; values: unknown[] };

/** The SQL type of the fact that a test asks about. */
export function typeOf(test: FactTest): 'text' | 'text[]' | 'numeric' | 'boolean' | 'date' {
  if ('hasAny' in test) return 'text[]';
  if ('atLeast' in test || 'atMost' in test) return 'numeric';
  if ('yearsBack' in test || 'withinDays' in test || 'onOrAfter' in test) return 'date';
  return 'is' in test && typeof test.is === 'boolean' ? 'boolean' : 'text';
}

type Parameter = (value: unknown, type: string) => string;

function columnOf(fact: string, columns: FactColumns): string {
  const column = columns[fact];
  if (!column) throw new Error(`no column gives the fact ${fact}`);
  return column;
}

function testSql(test: FactTest, column: string, today: () => string, parameter: Parameter): string {
  if ('is' in test) return `${column} = ${parameter(test.is, typeof test.is === 'boolean' ? 'boolean' : 'text')}`;
  if ('oneOf' in test) return `${column} = any(${parameter(test.oneOf, 'text[]')})`;
  if ('hasAny' in test) return `${column} && ${parameter(test.hasAny, 'text[]')}`;
  if ('atLeast' in test) return `${column} >= ${parameter(test.atLeast, 'numeric')}`;
  if ('atMost' in test) return `${column} <= ${parameter(test.atMost, 'numeric')}`;
  if ('yearsBack' in test) {
    return `${column} + make_interval(years => ${parameter(test.yearsBack, 'integer')}) <= ${today()}`;
  }
  if ('withinDays' in test) return `${column} <= ${today()} + ${parameter(test.withinDays, 'integer')}`;
  return `${column} >= ${parameter(test.onOrAfter, 'date')}`;
}

function joined(parts: readonly string[], by: 'and' | 'or'): string {
  if (parts.length === 0) return by === 'and' ? 'true' : 'false';
  return `(${parts.join(` ${by} `)})`;
}

function predicateSql(predicate: Predicate, columns: FactColumns, today: () => string, parameter: Parameter): string {
  const inner = (part: Predicate) => predicateSql(part, columns, today, parameter);
  if ('all' in predicate) return joined(predicate.all.map(inner), 'and');
  if ('any' in predicate) return joined(predicate.any.map(inner), 'or');
  if ('not' in predicate) return `(not ${inner(predicate.not)})`;
  return `(${testSql(predicate, columnOf(predicate.fact, columns), today, parameter)})`;
}

/**
 * Boolean columns for a SELECT, one for each condition under its name. true is yes, false is no, NULL is ask.
 *
 * @param columns the expression of each fact that the conditions read
 * @param on the day on which they are asked
 * @param before values that the statement around it already binds: numbering goes on after them
 * @throws Error when a fact has no column
 */
export function conditionColumns(
  conditions: Readonly<Record<string, Predicate>>,
  columns: FactColumns,
  on: LocalDate,
  before: readonly unknown[] = [],
): SqlText {
  const values = [...before];
  const parameter: Parameter = (value, type) => {
    values.push(value);
    return `$${values.length}::${type}`;
  };
  let bound: string | undefined;
  const today = () => {
    bound ??= parameter(on, 'date');
    return bound;
  };
  const selected = Object.entries(conditions).map(
    ([name, condition]) => `${predicateSql(condition, columns, today, parameter)} as "${name}"`,
  );
  return { text: selected.join(', '), values };
}

/** The same for each clause of a version, named by its id, and `verdict` for all of them together. */
export function verdictColumns(
  { clauses }: Pick<RuleVersion, 'clauses'>,
  columns: FactColumns,
  on: LocalDate,
  before: readonly unknown[] = [],
): SqlText {
  const conditions = Object.fromEntries(clauses.map(({ id, holds }) => [id, holds]));
  return conditionColumns({ ...conditions, verdict: { all: Object.values(conditions) } }, columns, on, before);
}

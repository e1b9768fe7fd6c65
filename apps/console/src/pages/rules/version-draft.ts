/** What is being written of a version: rows whose value may not be chosen yet, and what they come to when it is. */

import type { DistrictExample } from '@yimi/service-kit/district-examples';
import { type OfferedFact, offeredFacts } from '@yimi/service-kit/district-facts';
import type { Change, Condition, ConditionGroup, DistrictClause, DistrictMay } from '@yimi/service-kit/district-rules';
import type { Verdict } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';

export type Operator = 'is' | 'atLeast' | 'atMost' | 'oneOf' | 'hasAny';
export type Match = 'all' | 'any';

export type DraftRow = { key: string; fact: string; operator: Operator; value: string; values: readonly string[] };
export type DraftGroup = { key: string; match: Match; rows: readonly DraftRow[] };
/** `target` is a change and its clause, 'widen severe', or 'add'. */
export type DraftClause = { key: string; target: string; match: Match; rows: readonly (DraftRow | DraftGroup)[] };
export type DraftExample = { key: string; person: string; values: Readonly<Record<string, string>>; expect: Verdict };

const OPERATORS: Readonly<Record<OfferedFact['kind'], readonly Operator[]>> = {
  boolean: ['is'],
  numeric: ['atMost', 'atLeast'],
  text: ['oneOf'],
  'text[]': ['hasAny'],
  date: [],
};

export const operatorsFor = ({ kind }: OfferedFact) => OPERATORS[kind];

/** A fresh row about a fact, with the first way to compare it. */
export function rowAbout(fact: OfferedFact, key: string): DraftRow {
  const value = fact.kind === 'boolean' ? 'yes' : '';
  return { key, fact: fact.fact, operator: operatorsFor(fact)[0] ?? 'is', value, values: [] };
}

/** Every change that the documents leave to the district, as the ids of a list. */
export function targetsOf({ clauses = {}, add }: DistrictMay): string[] {
  const changes = Object.entries(clauses).flatMap(([clause, may]) => may.map((change) => `${change} ${clause}`));
  return add ? [...changes, 'add'] : changes;
}

/** The condition of a row; null while what it compares with is not chosen. */
export function conditionOf({ fact, operator, value, values }: DraftRow): Condition | null {
  if (operator === 'is') return { fact, is: value === 'yes' };
  if (operator === 'oneOf') return values.length > 0 ? { fact, oneOf: [...values] } : null;
  if (operator === 'hasAny') return values.length > 0 ? { fact, hasAny: [...values] } : null;
  if (!/^\d{1,3}$/.test(value.trim())) return null;
  return operator === 'atLeast' ? { fact, atLeast: Number(value) } : { fact, atMost: Number(value) };
}

function groupOf({ match, rows }: DraftGroup): ConditionGroup | null {
  const conditions = rows.map(conditionOf);
  if (conditions.length === 0 || conditions.includes(null)) return null;
  const whole = conditions.filter((each) => each !== null);
  return match === 'all' ? { all: whole } : { any: whole };
}

/** The clause; null while a row of it is unfinished. */
export function clauseOf({ target, match, rows }: DraftClause): DistrictClause | null {
  const parts = rows.map((row) => ('rows' in row ? groupOf(row) : conditionOf(row)));
  if (parts.length === 0 || parts.includes(null)) return null;
  const whole = parts.filter((each) => each !== null);
  const holds = match === 'all' ? { all: whole } : { any: whole };
  if (target === 'add') return { change: 'add', holds };
  const [change, clause = ''] = target.split(' ');
  return { change: change as Change, clause, holds };
}

/** All clauses; null while one of them is unfinished. */
export function clausesOf(drafts: readonly DraftClause[]): DistrictClause[] | null {
  const clauses = drafts.map(clauseOf);
  return clauses.length === 0 || clauses.includes(null) ? null : clauses.filter((each) => each !== null);
}

function writtenValue(kind: OfferedFact['kind'], written: string): DistrictExample['facts'][string] {
  if (written === '') return null;
  if (kind === 'boolean') return written === 'yes';
  if (kind === 'text[]') return [written];
  return kind === 'numeric' ? Number(written) : written;
}

/** An example with the facts that the clauses ask about; what was left open is not known. */
export function exampleOf({ person, values, expect }: DraftExample, facts: readonly OfferedFact[]): DistrictExample {
  return {
    person: person.trim(),
    expect,
    facts: Object.fromEntries(facts.map(({ fact, kind }) => [fact, writtenValue(kind, values[fact] ?? '')])),
  };
}

/** The facts of a service by name. */
export function factsByName(service: Service): ReadonlyMap<string, OfferedFact> {
  return new Map(offeredFacts(service).map((each) => [each.fact, each]));
}

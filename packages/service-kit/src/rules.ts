/**
 * Who may have it. Rules suggest and explain; a person decides. Each clause answers yes, no or ask, and what is not
 * known never counts as no. Predicates are plain data, so that they can also be shown, checked and turned into SQL.
 */
import { addDays, addYears, type LocalDate } from '@yimi/domain/local-date';
import type { DistrictMay } from './district-rules.ts';
import type { CaseSettings } from './flow.ts';
import type { AnswerValue, SubjectFacts } from './form.ts';
import type { FromRegisters } from './register-facts.ts';

export type Verdict = 'yes' | 'no' | 'ask';

/** A fact that nobody knows yet is null. Dates are YYYY-MM-DD. */
export type FactValue = string | number | boolean | readonly string[] | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** One test of one fact. */
export type FactTest =
  | { fact: string; is: string | boolean }
  | { fact: string; oneOf: readonly string[] }
  /** A fact that is a list, such as the parts of a disability, shares an entry with these. */
  | { fact: string; hasAny: readonly string[] }
  | { fact: string; atLeast: number }
  | { fact: string; atMost: number }
  /** The day lies at least so many years back; on the anniversary it does. */
  | { fact: string; yearsBack: number }
  /** The day has come, or comes within so many days. */
  | { fact: string; withinDays: number }
  | { fact: string; onOrAfter: LocalDate };

export type Predicate = FactTest | { all: readonly Predicate[] } | { any: readonly Predicate[] } | { not: Predicate };

/** `basis` is the document and article for people; the three sentences lie in texts.clauses under the id. */
type Clause = { id: string; basis: string; holds: Predicate };

/** The clauses in force from a day on. A changed rule is a new version; the old one stays. */
export type RuleVersion = { from: LocalDate; clauses: readonly Clause[] };

/** What is known of an application, from which a service draws the facts of its clauses. */
export type RuleInput = {
  /** County whose federation decides, 6 digits. */
  county: string;
  subject: SubjectFacts;
  /** The region of the household registration when an authority says so; null when only the person does. */
  registeredRegion: string | null;
  /** The newest certificate; null when the registry has not been asked. */
  certificate: { status: 'none' } | HeldForRules | null;
  answers: Readonly<Record<string, AnswerValue>>;
  /** Of the district, as the case keeps them; absent where no case has begun. */
  settings?: CaseSettings;
  /** What other authorities said of the person; what nobody said is absent. */
  marks?: Readonly<Partial<Record<Mark, boolean>>>;
  /** Whether a register says that the person died. */
  died?: boolean;
  /** Entitlements that the person has or had in this district, this application's own not among them. */
  held?: readonly HeldEntitlement[];
  /** What the district decided beyond the national rule, such as an extension; what is absent is not decided. */
  extensions?: Readonly<Record<string, boolean>>;
};

/** The parts of a multiple disability have levels of their own; absent where only the national registry knows them. */
export type HeldForRules = {
  status: string;
  expiresOn?: LocalDate;
  endedOn: LocalDate | null;
  level?: number;
  parts?: readonly { category: number; level: number }[];
};

/** 低保, 低保边缘, 特困供养, 孤儿基本生活费, 工伤生活护理费 */
export const MARKS = ['minimum-living', 'minimum-living-edge', 'destitute', 'orphan', 'injury-care'] as const;
export type Mark = (typeof MARKS)[number];

export type HeldEntitlement = { serviceId: string; year: number; inForce: boolean };

export type Rules = {
  versions: readonly RuleVersion[];
  /** Names of all facts; a predicate over another is refused by defineService. */
  facts: readonly string[];
  factsOf: (input: RuleInput) => Facts;
  /** How facts follow from the registers alone; one that only an application tells is absent. */
  fromRegisters?: FromRegisters;
  /** What the documents leave to the district; absent: nothing. */
  district?: DistrictMay;
};

type ClauseAnswer = { clause: string; basis: string; verdict: Verdict };
export type Suggestion = { verdict: Verdict; clauses: readonly ClauseAnswer[] };

/** Three-valued: no outweighs ask, ask outweighs yes. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('ask') ? 'ask' : 'yes';
}

/** Three-valued: yes outweighs ask, ask outweighs no. */
function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('ask') ? 'ask' : 'no';
}

/** Three-valued: what is not known stays open when it is turned round. */
function opposite(verdict: Verdict): Verdict {
  if (verdict === 'ask') return 'ask';
  return verdict === 'yes' ? 'no' : 'yes';
}

function holds(test: FactTest, value: NonNullable<FactValue>, on: LocalDate): boolean {
  if ('is' in test) return value === test.is;
  if ('oneOf' in test) return test.oneOf.includes(String(value));
  if ('hasAny' in test) return Array.isArray(value) && test.hasAny.some((entry) => value.includes(entry));
  if ('atLeast' in test) return Number(value) >= test.atLeast;
  if ('atMost' in test) return Number(value) <= test.atMost;
  if ('yearsBack' in test) return addYears(String(value), test.yearsBack) <= on;
  if ('withinDays' in test) return String(value) <= addDays(on, test.withinDays);
  return String(value) >= test.onOrAfter;
}

/** Whether a predicate holds for the facts on a day. `rule-sql.ts` answers the same for a whole table of people. */
export function evaluate(predicate: Predicate, facts: Facts, on: LocalDate): Verdict {
  if ('all' in predicate) return allOf(predicate.all.map((part) => evaluate(part, facts, on)));
  if ('any' in predicate) return anyOf(predicate.any.map((part) => evaluate(part, facts, on)));
  if ('not' in predicate) return opposite(evaluate(predicate.not, facts, on));
  const value = facts[predicate.fact] ?? null;
  if (value === null) return 'ask';
  return holds(predicate, value, on) ? 'yes' : 'no';
}

/** The version in force on a day, or nothing before the first. */
export function versionOn(rules: Rules, on: LocalDate): RuleVersion | undefined {
  return rules.versions.filter((version) => version.from <= on).pop();
}

/** What the rules in force on a day suggest, with the answer of every clause. Before the first version: ask. */
export function suggest(rules: Rules, facts: Facts, on: LocalDate): Suggestion {
  const version = versionOn(rules, on);
  return version ? judge(version, facts, on) : { verdict: 'ask', clauses: [] };
}

/** What these clauses suggest on a day, with the answer of each. */
export function judge(version: Pick<RuleVersion, 'clauses'>, facts: Facts, on: LocalDate): Suggestion {
  const clauses = version.clauses.map(({ id, basis, holds }) => ({
    clause: id,
    basis,
    verdict: evaluate(holds, facts, on),
  }));
  return { verdict: allOf(clauses.map(({ verdict }) => verdict)), clauses };
}

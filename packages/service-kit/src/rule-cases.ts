/** The table of invented people that each service brings for its rules, and what the table leaves out. */
import type { LocalDate } from '@yimi/domain/local-date';
import { type RuleInput, type Rules, suggest, type Verdict } from './rules.ts';

const VERDICTS: readonly Verdict[] = ['yes', 'no', 'ask'];

export type RuleCase = {
  /** Who it is and what is special, for the reader of a failing test. */
  person: string;
  on: LocalDate;
  input: RuleInput;
  expect: Verdict;
  /** The clauses that do not answer yes. */
  because: Readonly<Record<string, Verdict>>;
};

/** What the rules answer to a case, in the shape in which the case expects it. */
export function answerCase(rules: Rules, { input, on }: RuleCase): Pick<RuleCase, 'expect' | 'because'> {
  const { verdict, clauses } = suggest(rules, rules.factsOf(input), on);
  const notYes = clauses.filter((clause) => clause.verdict !== 'yes');
  return { expect: verdict, because: Object.fromEntries(notYes.map((clause) => [clause.clause, clause.verdict])) };
}

/** Each answer of each clause that no case leads to, as 'clause: answer'. */
export function answersWithoutCase(rules: Rules, cases: readonly RuleCase[]): string[] {
  const given = cases.flatMap(({ input, on }) =>
    suggest(rules, rules.factsOf(input), on).clauses.map(({ clause, verdict }) => `${clause}: ${verdict}`),
  );
  const clauses = rules.versions.flatMap((version) => version.clauses.map(({ id }) => id));
  const possible = [...new Set(clauses)].flatMap((clause) => VERDICTS.map((verdict) => `${clause}: ${verdict}`));
  return possible.filter((answer) => !given.includes(answer));
}

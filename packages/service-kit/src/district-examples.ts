/** The table of invented people by which a district's decision is tried before it is published. */
import { testsIn } from './check-rules.ts';
import { type OfferedFact, offeredFacts, toldFacts } from './district-facts.ts';
import { changedClauses, type DistrictDecision } from './district-rules.ts';
import { factsFromRegisters, REGISTER_FACTS, type RegisterFacts } from './register-facts.ts';
import { allOf, evaluate, type Facts, type FactValue, type RuleVersion, type Verdict } from './rules.ts';
import type { Service } from './service.ts';

/** An invented person with the answer that the changed clauses have to give. A fact that is absent is not known. */
export type DistrictExample = {
  person: string;
  facts: Record<string, string | number | boolean | string[] | null>;
  expect: Verdict;
};

/** What an example has to say: the registers' facts and the application's that the changed clauses depend on. */
export function exampleFacts(service: Service, version: RuleVersion, decision: DistrictDecision): OfferedFact[] {
  const { fromRegisters = {} } = service.rules;
  const read = changedClauses(version, decision).flatMap(({ holds }) => testsIn(holds).map(({ fact }) => fact));
  const needed = new Set(
    read.flatMap((fact) => {
      const source = fromRegisters[fact] ?? fact;
      return typeof source === 'string' ? [source] : testsIn(source).map((test) => test.fact);
    }),
  );
  return offeredFacts(service).filter(({ fact }) => needed.has(fact));
}

const NOBODY = { ...Object.fromEntries(Object.keys(REGISTER_FACTS).map((name) => [name, null])), extensions: [] };

/** What the changed clauses answer to an example. */
export function answerExample(
  { rules }: Service,
  version: RuleVersion,
  decision: DistrictDecision,
  given: Facts,
): Verdict {
  const registers = { ...(NOBODY as unknown as RegisterFacts), ...given };
  const told = Object.fromEntries(toldFacts(rules).map((fact) => [fact, given[fact] ?? null]));
  const facts = { ...registers, ...factsFromRegisters(rules, registers), ...told };
  return allOf(changedClauses(version, decision).map(({ holds }) => evaluate(holds, facts, version.from)));
}

/** A value that an example gives fits its fact; null and absent: not known. */
export function fitsExample(value: FactValue | undefined, { kind, words }: OfferedFact): boolean {
  if (value === null || value === undefined) return true;
  const known = (each: unknown) => typeof each === 'string' && words.values?.[each] !== undefined;
  if (kind === 'text[]') return Array.isArray(value) && value.every(known);
  if (kind === 'text') return known(value);
  return kind === 'boolean' ? typeof value === 'boolean' : typeof value === 'number';
}

/** What a district's condition may ask about: the registers' facts, and what only an application of the service tells. */
import { testsIn } from './check-rules.ts';
import { REGISTER_FACTS, type RegisterFact } from './register-facts.ts';
import type { typeOf } from './rule-sql.ts';
import type { Rules, RuleVersion } from './rules.ts';
import { REGISTER_FACT_TEXTS } from './sentence-texts.ts';
import type { Service } from './service.ts';
import type { FactTexts, FactWords } from './texts.ts';

const OFFERED = [
  'ageYears',
  'level',
  'parts',
  'minimumLiving',
  'minimumLivingEdge',
  'destitute',
  'orphan',
  'injuryCare',
  'hasGuardian',
] as const satisfies readonly RegisterFact[];

export type OfferedFact = { fact: string; kind: ReturnType<typeof typeOf>; words: FactTexts };

/** The facts that a district's condition may ask about: the registers', and what only an application tells. */
export function offeredFacts({ rules, texts }: Pick<Service, 'rules' | 'texts'>): OfferedFact[] {
  const fromRegisters = OFFERED.map((fact) => ({
    fact,
    kind: REGISTER_FACTS[fact],
    words: REGISTER_FACT_TEXTS[fact] ?? { name: fact },
  }));
  const told = toldFacts(rules).flatMap((fact): OfferedFact[] => {
    const words = texts.facts[fact];
    return words ? [{ fact, kind: kindOf(words), words }] : [];
  });
  return [...fromRegisters, ...told];
}

function kindOf({ values, yes }: FactTexts): OfferedFact['kind'] {
  if (values) return 'text';
  return yes ? 'boolean' : 'numeric';
}

/** Facts that follow from no register. */
export function toldFacts({ facts, fromRegisters = {} }: Rules): string[] {
  return facts.filter((fact) => !(fact in fromRegisters));
}

/** The words of all facts that clauses with a district's decision read. */
export function wordsFor({ texts }: Pick<Service, 'texts'>): FactWords {
  return { ...REGISTER_FACT_TEXTS, ...texts.facts };
}

/** What a scan can know of everybody: without the clauses that ask only what an application tells. */
export function scannableClauses({ rules }: Service, { clauses }: RuleVersion): RuleVersion['clauses'] {
  const told = toldFacts(rules);
  return clauses.filter(({ holds }) => testsIn(holds).some(({ fact }) => !told.includes(fact)));
}

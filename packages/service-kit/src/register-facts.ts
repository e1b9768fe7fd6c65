/**
 * What the district's registers say of everybody, without an application. A service says how the facts of its clauses
 * follow from these (`Rules.fromRegisters`), so that its rules can be asked of a whole district in one query. What only
 * an application tells follows from nothing here, and stays unknown.
 */
import { contains } from '@yimi/domain/region-code';
import {
  evaluate,
  type Facts,
  type FactValue,
  type Mark,
  type Predicate,
  type RuleInput,
  type Rules,
} from './rules.ts';

/** The SQL type of each: `everybody` in the server's room of rules selects them under these names. */
export const REGISTER_FACTS = {
  /** By the population record alone. */
  registeredHere: 'boolean',
  /** By the population record, or where that is silent by a certificate of this district in force. */
  registeredOrCertifiedHere: 'boolean',
  ageYears: 'numeric',
  died: 'boolean',
  hasGuardian: 'boolean',
  certificateStatus: 'text',
  certificateEndedOn: 'date',
  /** Of the whole certificate; 1 is the most severe. */
  level: 'numeric',
  /** Each part of the certificate as category-level: '5-3'. */
  parts: 'text[]',
  minimumLiving: 'boolean',
  minimumLivingEdge: 'boolean',
  destitute: 'boolean',
  orphan: 'boolean',
  injuryCare: 'boolean',
  /** Services whose entitlement the person has or had, and those in force. */
  everHeld: 'text[]',
  heldNow: 'text[]',
  /** What the district decided beyond the national rule. */
  extensions: 'text[]',
  /** What no register tells: never known. */
  untold: 'boolean',
} as const;

export type RegisterFact = keyof typeof REGISTER_FACTS;
export type RegisterFacts = Readonly<Record<RegisterFact, FactValue>>;

/** A fact of a service is a register's fact under its name, or a condition on several: true, false or not known. */
export type FromRegisters = Readonly<Record<string, RegisterFact | Predicate>>;

/** Holds of nobody. A condition and this one is no where the condition is no, and open where it is yes. */
export const UNTOLD: Predicate = { fact: 'untold', is: true };

/** Parts of these categories, at most of this level: for `hasAny` on `parts`. */
export function partsUpTo(categories: readonly number[], level = 4): string[] {
  const levels = [1, 2, 3, 4].filter((each) => each <= level);
  return categories.flatMap((category) => levels.map((each) => `${category}-${each}`));
}

/** The registers' facts in what is known of one application. */
export function registerFacts({ county, subject, registeredRegion, certificate, ...more }: RuleInput): RegisterFacts {
  const { marks, died, held, extensions } = more;
  const registered = registeredRegion === null ? null : contains(county, registeredRegion);
  const holds = certificate && 'endedOn' in certificate ? certificate : null;
  const mark = (kind: Mark) => marks?.[kind] ?? null;
  const services = (those: typeof held) => those?.map(({ serviceId }) => serviceId) ?? null;
  return {
    registeredHere: registered,
    registeredOrCertifiedHere: registered ?? (certificate?.status === 'active' ? true : null),
    ageYears: subject.ageYears,
    died: died ?? null,
    hasGuardian: subject.hasGuardian,
    certificateStatus: certificate?.status ?? null,
    certificateEndedOn: holds?.endedOn ?? null,
    level: holds?.level ?? null,
    parts: holds?.parts?.map(({ category, level }) => `${category}-${level}`) ?? null,
    minimumLiving: mark('minimum-living'),
    minimumLivingEdge: mark('minimum-living-edge'),
    destitute: mark('destitute'),
    orphan: mark('orphan'),
    injuryCare: mark('injury-care'),
    everHeld: services(held),
    heldNow: services(held?.filter(({ inForce }) => inForce)),
    extensions: Object.entries(extensions ?? {}).flatMap(([name, decided]) => (decided ? [name] : [])),
    untold: null,
  };
}

function drawn(source: RegisterFact | Predicate, facts: RegisterFacts): FactValue {
  if (typeof source === 'string') return facts[source];
  // None of these conditions asks about a day.
  const verdict = evaluate(source, facts, '');
  return verdict === 'ask' ? null : verdict === 'yes';
}

/** What the clauses of a service can know without an application. */
export function factsFromRegisters({ facts, fromRegisters = {} }: Rules, registers: RegisterFacts): Facts {
  return Object.fromEntries(
    facts.map((fact) => {
      const source = fromRegisters[fact];
      return [fact, source === undefined ? null : drawn(source, registers)];
    }),
  );
}

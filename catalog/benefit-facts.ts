/** What the rules of several entitlements ask about, drawn in one way. Null: nobody knows yet. */
import { contains } from '@yimi/domain/region-code';
import type { FromRegisters } from '@yimi/service-kit/register-facts';
import type { FactValue, HeldForRules, RuleInput } from '@yimi/service-kit/rules';

function heldIn({ certificate }: RuleInput): HeldForRules | null {
  return certificate && 'endedOn' in certificate ? certificate : null;
}

/**
 * A certificate in force is managed where the household is registered (残疾人证管理办法, articles 3 and 7), so that one
 * in this district's record says it where the population record is silent.
 */
function registeredHere(input: RuleInput): boolean | null {
  const { county, registeredRegion, certificate } = input;
  if (registeredRegion !== null) return contains(county, registeredRegion);
  return certificate?.status === 'active' ? true : null;
}

/** The level of the whole certificate; null where it is not known, or there is none. */
export function levelIn(input: RuleInput): number | null {
  return heldIn(input)?.level ?? null;
}

/** Whether some part of the certificate is of these categories and at most of this level (1 is the most severe). */
export function hasPart(input: RuleInput, categories: readonly number[], level = 4): boolean | null {
  const parts = heldIn(input)?.parts;
  return parts ? parts.some((part) => categories.includes(part.category) && part.level <= level) : null;
}

export const HOLDER_FACTS = ['registeredHere', 'certificateStatus', 'died'] as const;

export function holderFacts(input: RuleInput): Record<(typeof HOLDER_FACTS)[number], FactValue> {
  return {
    registeredHere: registeredHere(input),
    certificateStatus: input.certificate?.status ?? null,
    died: input.died ?? null,
  };
}

export const HOLDER_FROM_REGISTERS = {
  registeredHere: 'registeredOrCertifiedHere',
  certificateStatus: 'certificateStatus',
  died: 'died',
} as const satisfies FromRegisters;

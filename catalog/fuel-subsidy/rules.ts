/** Whose vehicle is subsidised this year. The certificate says 肢体, not which limb: that only the person can say. */
import { articleOf } from '@yimi/service-kit/legal-basis';
import { partsUpTo, UNTOLD } from '@yimi/service-kit/register-facts';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, hasPart, holderFacts } from '../benefit-facts.ts';
import { FUEL_RULES } from '../legal-documents.ts';

const LIMB = 4;
const INTELLECTUAL_OR_MENTAL = [5, 6];
const DISTRICT_SETTING = '本区设定';
const TERMS = '（申领条件，条文号待核）';

function said({ answers }: RuleInput, what: string): boolean | null {
  return Array.isArray(answers.holds) ? answers.holds.includes(what) : null;
}

function lowerLimb(input: RuleInput): boolean | null {
  return hasPart(input, [LIMB]) === false ? false : said(input, 'lower-limb');
}

/** One county shuts out 精神 and 智力; a rule only where the district says so. */
function shutOut(input: RuleInput): boolean | null {
  return input.extensions?.fuelExcludesMental ? hasPart(input, INTELLECTUAL_OR_MENTAL) : false;
}

export const rules: Rules = {
  facts: [...HOLDER_FACTS, 'lowerLimb', 'ownVehicle', 'standard', 'proof', 'paidThisYear', 'shutOut'],
  factsOf: (input) => ({
    ...holderFacts(input),
    lowerLimb: lowerLimb(input),
    ownVehicle: said(input, 'own'),
    standard: said(input, 'standard'),
    // Who has no invoice may have another paper: that is asked for, never a refusal.
    proof: typeof input.answers.purchaseProof === 'string' && input.answers.purchaseProof !== '' ? true : null,
    paidThisYear: input.held
      ? input.held.some(({ serviceId, inForce }) => serviceId === 'fuel-subsidy' && inForce)
      : null,
    shutOut: shutOut(input),
  }),
  fromRegisters: {
    ...HOLDER_FROM_REGISTERS,
    lowerLimb: { all: [{ fact: 'parts', hasAny: partsUpTo([LIMB]) }, UNTOLD] },
    paidThisYear: { fact: 'heldNow', hasAny: ['fuel-subsidy'] },
    shutOut: {
      all: [
        { fact: 'extensions', hasAny: ['fuelExcludesMental'] },
        { fact: 'parts', hasAny: partsUpTo(INTELLECTUAL_OR_MENTAL) },
      ],
    },
  },
  district: { basis: DISTRICT_SETTING, clauses: { 'not-shut-out': ['tighten'] } },
  versions: [
    {
      from: FUEL_RULES.from,
      clauses: [
        ...holderClauses(FUEL_RULES, TERMS),
        { id: 'lower-limb', basis: articleOf(FUEL_RULES, TERMS), holds: { fact: 'lowerLimb', is: true } },
        { id: 'own-vehicle', basis: articleOf(FUEL_RULES, TERMS), holds: { fact: 'ownVehicle', is: true } },
        { id: 'standard', basis: articleOf(FUEL_RULES, TERMS), holds: { fact: 'standard', is: true } },
        { id: 'proof', basis: articleOf(FUEL_RULES, TERMS), holds: { fact: 'proof', is: true } },
        { id: 'once-a-year', basis: articleOf(FUEL_RULES, TERMS), holds: { fact: 'paidThisYear', is: false } },
        { id: 'not-shut-out', basis: DISTRICT_SETTING, holds: { fact: 'shutOut', is: false } },
      ],
    },
  ],
};

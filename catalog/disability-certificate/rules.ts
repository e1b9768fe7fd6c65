/** Whether an application can be accepted. The clauses inform the reviewer, who decides. */
import { contains } from '@yimi/domain/region-code';
import { articleOf } from '@yimi/service-kit/legal-basis';
import { UNTOLD } from '@yimi/service-kit/register-facts';
import type { FactValue, RuleInput, Rules } from '@yimi/service-kit/rules';
import { CERTIFICATE_RULES, CIVIL_CODE } from '../legal-documents.ts';

const ADULT_YEARS = 18;
const GUARDIAN_BASIS = articleOf(CIVIL_CODE, '第二十三条');

/**
 * Whether the person can act alone. Someone who applies for an intellectual or mental disability and says yes may
 * well be right: only a person can tell, so that the fact stays open.
 */
function actsAlone({ subject, answers }: RuleInput): boolean | null {
  if (subject.hasGuardian || answers.capacity === 'no') return false;
  const kinds = answers.disabilityKinds;
  const judged = Array.isArray(kinds) && (kinds.includes('intellectual') || kinds.includes('mental'));
  return answers.capacity === 'yes' && !judged ? true : null;
}

/** A minor's incapacity follows from the age alone, and has its own clause. */
function factsOf(input: RuleInput): Record<string, FactValue> {
  const { county, subject, registeredRegion, certificate, answers } = input;
  const minor = subject.ageYears !== null && subject.ageYears < ADULT_YEARS;
  return {
    registeredHere: registeredRegion === null ? null : contains(county, registeredRegion),
    certificateStatus: certificate?.status ?? null,
    certificateEndedOn: certificate && 'endedOn' in certificate ? certificate.endedOn : null,
    ageYears: subject.ageYears,
    actsAlone: minor || actsAlone(input),
    guardianNamed: typeof answers.guardianCitizenNumber === 'string' && answers.guardianCitizenNumber !== '',
  };
}

export const rules: Rules = {
  facts: ['registeredHere', 'certificateStatus', 'certificateEndedOn', 'ageYears', 'actsAlone', 'guardianNamed'],
  factsOf,
  fromRegisters: {
    registeredHere: 'registeredHere',
    certificateStatus: 'certificateStatus',
    certificateEndedOn: 'certificateEndedOn',
    ageYears: 'ageYears',
    actsAlone: {
      any: [{ not: { fact: 'ageYears', atLeast: ADULT_YEARS } }, { all: [{ fact: 'hasGuardian', is: false }, UNTOLD] }],
    },
    // Nobody is named before somebody applies.
    guardianNamed: { any: [] },
  },
  versions: [
    {
      from: CERTIFICATE_RULES.from,
      clauses: [
        {
          id: 'registered-here',
          basis: articleOf(CERTIFICATE_RULES, '第三条、第七条'),
          holds: { fact: 'registeredHere', is: true },
        },
        {
          id: 'holds-none',
          basis: articleOf(CERTIFICATE_RULES, '第十九条、第二十二条'),
          holds: { fact: 'certificateStatus', oneOf: ['none', 'cancelled'] },
        },
        {
          id: 'year-since-cancellation',
          basis: articleOf(CERTIFICATE_RULES, '第二十四条'),
          holds: {
            any: [
              { fact: 'certificateStatus', oneOf: ['none', 'active', 'frozen', 'expired', 'lost', 'superseded'] },
              { fact: 'certificateEndedOn', yearsBack: 1 },
            ],
          },
        },
        {
          id: 'guardian-of-minor',
          basis: GUARDIAN_BASIS,
          holds: {
            any: [
              { fact: 'ageYears', atLeast: ADULT_YEARS },
              { fact: 'guardianNamed', is: true },
            ],
          },
        },
        {
          id: 'guardian-of-adult',
          basis: GUARDIAN_BASIS,
          holds: {
            any: [
              { fact: 'actsAlone', is: true },
              { fact: 'guardianNamed', is: true },
            ],
          },
        },
      ],
    },
  ],
};

/**
 * Which child is helped: by diagnosis and age, not by a certificate, which small children often have not. The nation says
 * 0 to 6; Harbin 0 to 10, which a district follows by its setting `rehabilitationToTen`.
 */
import { contains } from '@yimi/domain/region-code';
import { articleOf } from '@yimi/service-kit/legal-basis';
import type { RuleInput, Rules } from '@yimi/service-kit/rules';
import { CHILD_REHABILITATION, HARBIN_CHILD_REHABILITATION } from '../legal-documents.ts';

const NATIONAL_AGE = 6;
const EXTENDED_AGE = 10;
/** Its county codes begin so. */
const HARBIN = '2301';
const WHO = '（救助对象，条文号待核）';

/** From which birthday on the child is too old. */
export function tooOldFrom({ extensions }: RuleInput): number {
  return (extensions?.rehabilitationToTen ? EXTENDED_AGE : NATIONAL_AGE) + 1;
}

function saidOf({ answers }: RuleInput, what: string): boolean | null {
  return typeof answers.household === 'string' ? answers.household === what : null;
}

/** Where an application was made, the population record goes before what the guardian says. */
function ofOtherDistrict(input: RuleInput): boolean | null {
  const { registeredRegion: region, county } = input;
  const said = saidOf(input, 'other-district');
  if (said === null || region === null) return said;
  return region.startsWith(HARBIN) && !contains(county, region);
}

export const rules: Rules = {
  facts: ['registeredHere', 'permit', 'otherDistrict', 'ageYears', 'toTen', 'diagnosed', 'indicated', 'died'],
  factsOf: (input) => ({
    registeredHere: input.registeredRegion === null ? null : contains(input.county, input.registeredRegion),
    permit: saidOf(input, 'permit'),
    otherDistrict: ofOtherDistrict(input),
    ageYears: input.subject.ageYears,
    toTen: input.extensions?.rehabilitationToTen ?? false,
    diagnosed: typeof input.answers.training === 'string' ? input.answers.training !== 'none' : null,
    indicated: typeof input.answers.indication === 'boolean' ? input.answers.indication : null,
    died: input.died ?? null,
  }),
  fromRegisters: {
    registeredHere: 'registeredHere',
    ageYears: 'ageYears',
    toTen: { fact: 'extensions', hasAny: ['rehabilitationToTen'] },
    died: 'died',
  },
  versions: [
    {
      from: CHILD_REHABILITATION.from,
      clauses: [
        {
          id: 'lives-here',
          basis: articleOf(HARBIN_CHILD_REHABILITATION, WHO),
          holds: {
            any: [
              { fact: 'registeredHere', is: true },
              {
                all: [
                  { fact: 'permit', is: true },
                  { fact: 'otherDistrict', is: false },
                ],
              },
            ],
          },
        },
        {
          id: 'age',
          basis: articleOf(HARBIN_CHILD_REHABILITATION, WHO),
          holds: {
            any: [
              { fact: 'ageYears', atMost: NATIONAL_AGE },
              {
                all: [
                  { fact: 'toTen', is: true },
                  { fact: 'ageYears', atMost: EXTENDED_AGE },
                ],
              },
            ],
          },
        },
        { id: 'diagnosed', basis: articleOf(CHILD_REHABILITATION, WHO), holds: { fact: 'diagnosed', is: true } },
        { id: 'indicated', basis: articleOf(CHILD_REHABILITATION, WHO), holds: { fact: 'indicated', is: true } },
        { id: 'child-alive', basis: articleOf(CHILD_REHABILITATION, WHO), holds: { fact: 'died', is: false } },
      ],
    },
  ],
};

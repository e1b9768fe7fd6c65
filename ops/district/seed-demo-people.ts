import { addYears } from '@yimi/domain/local-date';
import { DEMO_PEOPLE, type DemoPerson, demoCitizenNumber, demoWardNumber } from './demo-people.ts';
import type { MadePerson } from './made-person.ts';
import { citizenAccountRow } from './person-rows.ts';
import { addHolder, addPerson, type Makers } from './seed-holders.ts';

const ADULT_YEARS = 18;

/** A seeded demo person with the account that signs in, if there is one. */
export type SeededDemoPerson = { person: MadePerson; accountId: string | null };

/** The people of demo-people.ts with their wards, certificates and accounts. @param at when the accounts were made */
export function seedDemoPeople(makers: Makers, at: Date): SeededDemoPerson[] {
  const { random, rows, cipher } = makers;
  return DEMO_PEOPLE.map((plan) => {
    const { phone, name, sex, birthDate, region: regionCode } = plan;
    const source = plan.holds ? 'certificate' : 'population';
    const citizenNumber = demoCitizenNumber(plan);
    const person = { ...makers.person({ name, sex, birthDate, citizenNumber, regionCode, phone, source }), phone };
    if (plan.holds) addHolder(makers, person, plan.holds);
    else addPerson(makers, person);
    const accountId = plan.hasAccount ? random.id(at) : null;
    if (accountId) rows.add('account', [citizenAccountRow(person, accountId, at, cipher)]);
    if (plan.ward) addWard(makers, person, { ...plan, ward: plan.ward });
    return { person, accountId };
  });
}

type Guardian = DemoPerson & { ward: NonNullable<DemoPerson['ward']> };

function addWard(makers: Makers, guardian: MadePerson, plan: Guardian): void {
  const { random, rows, today } = makers;
  const { name, sex, birthDate, relation, reason } = plan.ward;
  const citizenNumber = demoWardNumber(plan);
  const { regionCode, address, nation } = guardian;
  const ward = makers.person({ name, sex, birthDate, citizenNumber, regionCode, address, nation, phone: null });
  addPerson(makers, ward);
  rows.add('guardianship', [
    {
      id: random.id(new Date(`${today}T00:00:00Z`)),
      ward_id: ward.id,
      guardian_id: guardian.id,
      relation,
      reason,
      source: 'population record',
      valid_from: reason === 'minor' ? birthDate : addYears(today, -2),
      valid_to: reason === 'minor' ? addYears(birthDate, ADULT_YEARS) : null,
    },
  ]);
}

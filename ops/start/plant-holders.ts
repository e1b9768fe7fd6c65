import { DEMO_PEOPLE, demoCitizenNumber } from '../district/demo-people.ts';

/** Tells the simulated registry which demo people hold the certificate of another county. Safe to repeat. */
export async function plantHolders(registryUrl: string): Promise<void> {
  for (const person of DEMO_PEOPLE) {
    if (!person.holdsElsewhere) continue;
    await fetch(`${registryUrl}/simulator/holders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ citizenNumber: demoCitizenNumber(person), county: person.holdsElsewhere }),
    });
  }
}

/** Staff who are signed in for all journeys: none may sign out, and none may have their sessions ended. */
import { inject } from 'vitest';
import { type Caller, newCaller } from '../journey/caller.ts';
import { asTeam, type Staff, TEAMS } from '../journey/certificate-journey.ts';

export type Team = (typeof TEAMS)[number];

/** Calls the public API as this login. */
export function regular(login: Team[number] | 'leader1'): Caller {
  const cookie = inject('regulars')[login];
  if (!cookie) throw new Error(`${login} is no regular`);
  return newCaller(inject('url'), cookie);
}

export function regularTeam([reviewer, doctor, sealKeeper]: Team = TEAMS[0]): Promise<Staff> {
  return asTeam(regular(reviewer), regular(doctor), regular(sealKeeper));
}

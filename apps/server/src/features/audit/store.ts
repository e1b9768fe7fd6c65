import { statement } from '../../platform/store/statement.ts';

export type TrailRow = { at: Date; actorRole: string; action: string; outcome: string };

/** county, person: the newest 200; acts of the system on the person's file are left out */
export const trailOfPerson = statement(
  'audit.of_person',
  `select at, actor_role as "actorRole", action, outcome from audit
    where county_code = $1 and person_id = $2 and actor_role <> 'system' order by at desc limit 200`,
);

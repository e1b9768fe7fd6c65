/** SQL of what other authorities and this district's own decisions say of a person, for rules. */
import type { Mark } from '@yimi/service-kit/rules';
import { statement } from '../../platform/store/statement.ts';

export type MarkRow = { kind: Mark; holds: boolean };

/** county, person */
export const findMarks = statement(
  'people.find_marks',
  'select kind, holds from person_mark where county_code = $1 and person_id = $2',
);

export type HeldEntitlementRow = { serviceId: string; year: number; inForce: boolean };

/** county, person, case (whose own entitlement is left out), today */
export const findHeldEntitlements = statement(
  'people.find_held_entitlements',
  `select service_id as "serviceId", extract(year from starts_on)::int as year,
     status <> 'ended' and (ends_on is null or ends_on > $4) as "inForce"
   from entitlement where county_code = $1 and person_id = $2 and case_id <> $3`,
);

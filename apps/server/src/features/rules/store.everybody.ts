/** SQL of what the registers say of everybody in scope: one row for each person, in the names of REGISTER_FACTS. */

import type { SqlText } from '@yimi/service-kit/rule-sql';
import { inScope } from '../../platform/store/in-scope.ts';
import type { Scope } from '../../platform/store/scope.ts';

const scoped = inScope({ region: 'p.region_code', persons: [] }, 2);
const [COUNTY, TODAY, ON, EXTENSIONS] = ['$1', '$8::date', '$9::date', '$10::text[]'];

/**
 * The certificate that counts is chosen as `people` chooses it for one person: one in force, frozen, expired or lost
 * before one that was cancelled. That this district has no record of one does not say that no other has.
 */
const EVERYBODY = `
  select p.id as "personId",
    case when p.source = 'population' then p.region_code ^@ ${COUNTY} end as "registeredHere",
    coalesce(case when p.source = 'population' then p.region_code ^@ ${COUNTY} end,
      case when c.status = 'active' then true end) as "registeredOrCertifiedHere",
    extract(year from age(${ON}, p.birth_date))::int as "ageYears",
    p.died_on is not null as died,
    g.ward_id is not null as "hasGuardian",
    c.status as "certificateStatus",
    c.ended_on as "certificateEndedOn",
    c.level::int as level,
    case when c.parts <> '{}' then c.parts
      when c.category <> 7 then array[c.category || '-' || c.level] end as parts,
    m."minimumLiving", m."minimumLivingEdge", m.destitute, m.orphan, m."injuryCare",
    coalesce(e.ever, '{}') as "everHeld",
    coalesce(e.now, '{}') as "heldNow",
    ${EXTENSIONS} as extensions,
    null::boolean as untold
  from person p
  left join (
    select distinct on (person_id) person_id, status, ended_on, category, level,
      array(select k.category || '-' || k.level from certificate_part k
        where k.county_code = ${COUNTY} and k.certificate_id = certificate.id order by k.category) as parts
    from certificate where county_code = ${COUNTY} and status <> 'superseded'
    order by person_id, (status in ('active', 'frozen', 'expired', 'lost')) desc, issued_on desc, version desc
  ) c on c.person_id = p.id
  left join (
    select person_id, bool_or(holds) filter (where kind = 'minimum-living') as "minimumLiving",
      bool_or(holds) filter (where kind = 'minimum-living-edge') as "minimumLivingEdge",
      bool_or(holds) filter (where kind = 'destitute') as destitute,
      bool_or(holds) filter (where kind = 'orphan') as orphan,
      bool_or(holds) filter (where kind = 'injury-care') as "injuryCare"
    from person_mark where county_code = ${COUNTY} group by person_id
  ) m on m.person_id = p.id
  left join (
    select person_id, array_agg(service_id order by service_id) as ever,
      array_agg(service_id order by service_id)
        filter (where status <> 'ended' and (ends_on is null or ends_on > ${TODAY})) as now
    from entitlement where county_code = ${COUNTY} group by person_id
  ) e on e.person_id = p.id
  left join (
    select distinct ward_id from guardianship
    where county_code = ${COUNTY} and valid_from <= ${TODAY} and (valid_to is null or valid_to > ${TODAY})
  ) g on g.ward_id = p.id
  where p.county_code = ${COUNTY} and ${scoped.sql}`;

/** `everybody as (…)` for the WITH of a statement, with the values that it binds. */
export function everybodyIn(scope: Scope, today: string, on: string, extensions: readonly string[]): SqlText {
  return {
    text: `everybody as materialized (${EVERYBODY})`,
    values: [scope.county, ...scoped.values(scope), today, on, [...extensions]],
  };
}

/** SQL of cases whose parts are cases of their own. */
import { statement } from '../../platform/store/statement.ts';
import { CASE_FILE, caseScope } from './store.case.ts';

const FROM = `select ${CASE_FILE} from case_file f left join region r on r.code = f.region_code`;

/** county, caseScope, whole, line: its parts */
export const partsOf = statement(
  'cases.parts_of',
  `${FROM} where f.county_code = $1 and ${caseScope.sql} and f.parent_id = $10 and ($11::text is null or $11 = any (f.lines))`,
);

/** county, services, before: wholes that run on, though their last part was closed before this time */
export const leftRunning = statement(
  'cases.left_running',
  `select f.id from case_file f where f.county_code = $1 and f.owner_role = 'system' and f.closed_at is null
     and f.service_id = any ($2::text[]) and not exists (select 1 from case_file p where p.county_code = f.county_code
       and p.parent_id = f.id and (p.closed_at is null or p.closed_at > $3))
   order by f.stage_since limit 50`,
);

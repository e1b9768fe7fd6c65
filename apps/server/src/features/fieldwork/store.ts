/** SQL of visits. */
import type { LocalDate } from '@yimi/domain/local-date';
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export const OUTCOMES = ['done', 'nobody-home', 'wants-something'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type LastVisitRow = {
  visitId: string;
  personId: string;
  subjectMasked: string;
  regionName: string;
  on: LocalDate;
  outcome: Outcome;
  noteSealed: Buffer | null;
  recordedAt: Date;
};

const scoped = inScope({ region: 'v.region_code', persons: [] }, 2);

/** What stands at $2 to $7 of a query for visits in scope. */
export const visitScope = scoped.values;

/** county, visitScope, day: of each person since then the last visit that met somebody and the last that did not */
export const lastVisits = statement(
  'fieldwork.last_visits',
  `select distinct on (v.person_id, v.outcome = 'nobody-home') v.id as "visitId", v.person_id as "personId", p.name_masked as "subjectMasked",
     coalesce(r.name, '') as "regionName", v.visited_on as "on", v.outcome, v.note_sealed as "noteSealed",
     v.recorded_at as "recordedAt"
   from visit v join person p on p.county_code = v.county_code and p.id = v.person_id
   left join region r on r.code = v.region_code
   where v.county_code = $1 and ${scoped.sql} and v.visited_on >= $8
   order by v.person_id, v.outcome = 'nobody-home', v.visited_on desc, v.recorded_at desc, v.id desc`,
);

/** county, id, person, region, account, day, outcome, note (sealed), now */
export const insertVisit = statement(
  'fieldwork.insert_visit',
  `insert into visit (county_code, id, person_id, region_code, account_id, visited_on, outcome, note_sealed, recorded_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

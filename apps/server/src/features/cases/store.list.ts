/** SQL of lists of cases: one's own, those that are due, and what lies around one case. */
import { statement } from '../../platform/store/statement.ts';
import { CASE_FILE, caseScope } from './store.case.ts';

const FROM = `select ${CASE_FILE} from case_file f left join region r on r.code = f.region_code`;

/** county, person: the cases of a citizen, and those in which this citizen applied for somebody; parts stand in their whole */
export const casesOfCitizen = statement(
  'cases.of_citizen',
  `${FROM} where f.county_code = $1 and f.id in (
     select id from case_file where county_code = $1 and person_id = $2
     union select id from case_file where county_code = $1 and applicant_person_id = $2)
     and f.parent_id is null
   order by f.submitted_at desc, f.id desc limit 100`,
);

/** county, caseScope, account: what an officer entered, as far as it lies in the area of the post */
export const casesEnteredBy = statement(
  'cases.entered_by',
  `${FROM} where f.county_code = $1 and ${caseScope.sql} and f.entered_by = $10
   order by f.submitted_at desc, f.id desc limit 100`,
);

/** county, caseScope, person, case: the other cases of the same person, of any service, the newest first */
export const otherCasesOf = statement(
  'cases.other_cases_of',
  `${FROM} where f.county_code = $1 and ${caseScope.sql} and f.person_id = $10 and f.id <> $11
   order by f.submitted_at desc, f.id desc limit 20`,
);

/** county, now: open cases whose time has passed and for which the system has something to do */
export const dueCases = statement(
  'cases.due',
  `select id from case_file
    where county_code = $1 and closed_at is null and due_at < $2 and escalated_to is null order by due_at limit 200`,
);

/** county, now: cases that staff have had for more than a day, whose last day it is, and of which nobody was told */
export const casesToRemind = statement(
  'cases.to_remind',
  `select id from case_file
    where county_code = $1 and closed_at is null and due_at >= $2 and due_at < $2::timestamptz + interval '24 hours'
      and due_at - stage_since > interval '24 hours' and escalated_to is null and reminded_at is null
      and owner_role not in ('citizen', 'system')
    order by due_at limit 200`,
);

/** county, case: what the view of a case shows of other rooms */
export const caseSurroundings = statement(
  'cases.surroundings',
  `select
     (select json_build_object('slotId', a.slot_id, 'startsAt', a.starts_at, 'hospitalName', u.name,
         'address', coalesce(u.address, ''), 'homeVisit', s.home_visit)
        from appointment a join unit u on u.county_code = a.county_code and u.id = a.hospital_id
        join appointment_slot s on s.county_code = a.county_code and s.id = a.slot_id
       where a.county_code = $1 and a.case_id = $2 and a.cancelled_at is null order by a.booked_at desc limit 1) as appointment,
     (select case when x.sealed_at is not null then 'sealed' when x.concluded_at is not null then 'concluded' else 'begun' end
        from assessment x where x.county_code = $1 and x.case_id = $2 order by x.round desc limit 1) as "assessmentState",
     (select x.findings_sealed from assessment x
       where x.county_code = $1 and x.case_id = $2 and x.sealed_at is not null order by x.round desc limit 1) as "findingsSealed",
     (select id from certificate where county_code = $1 and case_id = $2 order by version desc limit 1) as "certificateId",
     (select json_build_object('id', n.id, 'startsOn', n.starts_on, 'endsOn', n.ends_on)
        from public_notice n where n.county_code = $1 and n.case_id = $2 order by n.starts_on desc, n.id desc limit 1) as notice`,
);

export type Surroundings = {
  appointment: { slotId: string; startsAt: string; hospitalName: string; address: string; homeVisit: boolean } | null;
  assessmentState: 'begun' | 'concluded' | 'sealed' | null;
  /** Of a sealed assessment only: what was not sealed is the doctor's. */
  findingsSealed: Buffer | null;
  certificateId: string | null;
  notice: { id: string; startsOn: string; endsOn: string } | null;
};

/** SQL of lists of cases: one's own, and the queues of a jurisdiction. */
import { statement } from '../../platform/store/statement.ts';
import { CASE_FILE, type CaseFile, caseScope } from './store.case.ts';

export type ListRow = CaseFile;

const FROM = `select ${CASE_FILE} from case_file f left join region r on r.code = f.region_code
  where f.county_code = $1 and ${caseScope.sql}`;

/** county, caseScope, account: what concerns a citizen, or what an officer entered */
export const ownCases = statement(
  'cases.own',
  `${FROM} and (f.entered_by = $10 or f.person_id = $8 or f.applicant_person_id = $8)
   order by f.submitted_at desc, f.id desc limit 100`,
);

/** What each view of the queue adds to its WHERE; `mine` and `overdue` take one value more. */
const VIEWS = {
  mine: 'and f.closed_at is null and (f.owner_role = $15 or f.escalated_to = $15)',
  open: 'and f.closed_at is null and $15::text is not null',
  overdue: 'and f.closed_at is null and f.due_at < now() and $15::text is not null',
  all: 'and $15::text is not null',
} as const;

export type QueueView = keyof typeof VIEWS;

/**
 * county, caseScope, submitted before, id before (the cursor), stage, service, text, role — 50 at most. Each view is a
 * statement of its own, so that each is planned for the index that serves it.
 */
export const queueOf = Object.fromEntries(
  Object.entries(VIEWS).map(([view, condition]) => [
    view,
    statement(
      `cases.queue_${view}`,
      `${FROM} and ($10::timestamptz is null or (f.submitted_at, f.id) < ($10, $11::uuid))
         and ($12::text is null or f.stage = $12) and ($13::text is null or f.service_id = $13)
         and ($14::text is null or f.case_no = $14) ${condition}
       order by f.submitted_at desc, f.id desc limit 50`,
    ),
  ]),
) as Readonly<Record<QueueView, ReturnType<typeof statement>>>;

export type QueueCounts = { mine: number; open: number; overdue: number };

/** county, caseScope, role */
export const queueCounts = statement(
  'cases.queue_counts',
  `select count(*) filter (where f.owner_role = $10 or f.escalated_to = $10)::int as mine, count(*)::int as open,
     count(*) filter (where f.due_at < now())::int as overdue
   from case_file f where f.county_code = $1 and ${caseScope.sql} and f.closed_at is null`,
);

/** county, now: open cases whose time has passed and for which the system has something to do */
export const dueCases = statement(
  'cases.due',
  `select id from case_file
    where county_code = $1 and closed_at is null and due_at < $2 and escalated_to is null order by due_at limit 200`,
);

/** county, case: what the view of a case shows of other rooms */
export const caseSurroundings = statement(
  'cases.surroundings',
  `select
     (select json_build_object('slotId', a.slot_id, 'startsAt', a.starts_at, 'hospitalName', u.name,
         'address', coalesce(u.address, ''), 'homeVisit', s.home_visit)
        from appointment a join unit u on u.county_code = a.county_code and u.id = a.hospital_id
        join appointment_slot s on s.county_code = a.county_code and s.id = a.slot_id
       where a.county_code = $1 and a.case_id = $2 and a.cancelled_at is null) as appointment,
     (select case when x.sealed_at is not null then 'sealed' when x.concluded_at is not null then 'concluded' else 'begun' end
        from assessment x where x.county_code = $1 and x.case_id = $2 order by x.round desc limit 1) as "assessmentState",
     (select x.findings_sealed from assessment x
       where x.county_code = $1 and x.case_id = $2 and x.sealed_at is not null order by x.round desc limit 1) as "findingsSealed",
     (select id from certificate where county_code = $1 and case_id = $2) as "certificateId",
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

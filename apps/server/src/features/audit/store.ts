/** SQL of the trail as people read it. The trail knows no scope: whoever asks has to name whose rows, or to be its auditor. */
import { type Statement, statement } from '../../platform/store/statement.ts';

/** How many rows make a page. */
export const PAGE = 50;

/** A row of the trail with what its ids stand for, as far as the caller's scope shows that. */
export type TrailRow = {
  id: string;
  at: Date;
  actorId: string;
  actorRole: string;
  /** Of staff. */
  actorName: string | null;
  login: string | null;
  unitName: string | null;
  /** Of a citizen. */
  actorPersonId: string | null;
  actorMasked: string | null;
  action: string;
  outcome: 'done' | 'read' | 'denied';
  objectKind: string;
  personId: string | null;
  personMasked: string | null;
  regionCode: string | null;
  caseNo: string | null;
  serviceId: string | null;
  serviceVersion: number | null;
  reason: string | null;
  /** Of refusals: which door, and how often within the minute. */
  permission: string | null;
  count: number | null;
};

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

const ROW = `a.id, a.at, a.actor_id as "actorId", a.actor_role as "actorRole", c.display_name as "actorName", c.login,
  u.name as "unitName", c.person_id as "actorPersonId", b.name_masked as "actorMasked", a.action, a.outcome,
  a.object_kind as "objectKind", a.person_id as "personId", p.name_masked as "personMasked",
  a.region_code as "regionCode", f.case_no as "caseNo",
  f.service_id as "serviceId", f.service_version as "serviceVersion", a.detail->>'reason' as reason,
  a.detail->>'permission' as permission, (a.detail->>'count')::int as count`;

const JOINED = `
  left join account c on c.county_code = a.county_code and c.id = case when a.actor_id ~ ${UUID} then a.actor_id::uuid end
  left join person b on b.county_code = a.county_code and b.id = c.person_id
  left join post o on o.county_code = a.county_code and o.id = a.post_id
  left join unit u on u.county_code = a.county_code and u.id = o.unit_id
  left join person p on p.county_code = a.county_code and p.id = a.person_id
  left join case_file f on f.county_code = a.county_code
    and f.id = case when a.object_kind = 'case' and a.object_id ~ ${UUID} then a.object_id::uuid end`;

/** Newest first; what is joined is joined for the rows of the page only. */
const page = (where: string, limit = PAGE) => `select ${ROW} from (
    select * from audit a where a.county_code = $1 and ${where} order by a.at desc, a.id desc limit ${limit}) a ${JOINED}
  order by a.at desc, a.id desc`;

const before = (place: number) =>
  `(a.at, a.id) < (select x.at, x.id from audit x where x.county_code = $1 and x.id = $${place}::uuid)`;

const OF_PEOPLE = `a.person_id = any($2::uuid[]) and a.actor_role <> 'system'`;

/** county, people: acts of the system on their files are left out */
const trailOfPeople = statement('audit.of_people', page(OF_PEOPLE));

/** county, people, the last row of the page before */
const trailOfPeopleBefore = statement('audit.of_people_before', page(`${OF_PEOPLE} and ${before(3)}`));

export function trailOf(county: string, people: readonly string[], after?: string): Statement {
  return after === undefined ? trailOfPeople(county, people) : trailOfPeopleBefore(county, people, after);
}

/** county, row, people whose file it may be about */
export const findTrailRow = statement(
  'audit.find_row',
  `select ${ROW} from audit a ${JOINED} where a.county_code = $1 and a.id = $2 and a.person_id = any($3::uuid[])`,
);

/** county, rows */
export const findTrailRows = statement(
  'audit.find_rows',
  `select ${ROW} from audit a ${JOINED} where a.county_code = $1 and a.id = any($2::uuid[])`,
);

export type TrailFilter = {
  from?: Date;
  /** First moment after it. */
  until?: Date;
  /** A whole name or login of staff. */
  actor?: string;
  personId?: string;
  caseId?: string;
  /** Beginnings of actions, such as 'session.'. */
  actions?: readonly string[];
  outcome?: string;
  withSystem: boolean;
  /** The last row of the page before. */
  before?: string;
};

/**
 * One page of the whole trail. Each set of conditions is a statement of its own: with `$2 is null or …` the planner
 * cannot know which index serves.
 */
export function searchTrail(county: string, filter: TrailFilter): Statement {
  const values: unknown[] = [county];
  const add = (value: unknown) => `$${values.push(value)}`;
  const conditions: Record<string, string> = {};
  if (filter.from) conditions.from = `a.at >= ${add(filter.from)}`;
  if (filter.until) conditions.until = `a.at < ${add(filter.until)}`;
  if (filter.actor) {
    const actor = add(filter.actor);
    conditions.actor = `a.actor_id in (select id::text from account where county_code = $1 and kind = 'staff'
      and (display_name = ${actor} or login = ${actor}))`;
  }
  if (filter.personId) conditions.person = `a.person_id = ${add(filter.personId)}`;
  if (filter.caseId) conditions.case = `a.object_id = ${add(filter.caseId)}`;
  if (filter.actions) conditions.actions = `a.action like any(${add(filter.actions.map((begin) => `${begin}%`))})`;
  // A literal, so that the index of refusals serves.
  if (filter.outcome === 'denied') conditions.denied = `a.outcome = 'denied'`;
  else if (filter.outcome) conditions.outcome = `a.outcome = ${add(filter.outcome)}`;
  // Who fails to sign in is nobody yet, and no job.
  if (!filter.withSystem) conditions.people = `(a.actor_role <> 'system' or a.actor_id = 'stranger')`;
  if (filter.before) conditions.before = before(values.push(filter.before));
  const name = ['audit.search', ...Object.keys(conditions)].join('_');
  return { name, text: page(['true', ...Object.values(conditions)].join(' and ')), values };
}

export type CaseOfNumber = { id: string; subjectMasked: string };

/** county, case number */
export const findCaseByNumber = statement(
  'audit.find_case',
  `select id, subject_masked as "subjectMasked" from case_file where county_code = $1 and case_no = $2`,
);

export type ChainRow = {
  sealed: string;
  waiting: string;
  size: string | null;
  root: Buffer | null;
  publishedAt: Date | null;
};

/** county: how far the trail is sealed, how much waits, and the last head that was published */
export const findChain = statement(
  'audit.find_chain',
  `with last as (select seq, xid, audit_id from audit_seal where county_code = $1 order by seq desc limit 1),
     head as (select size, root, at from audit_head where county_code = $1 order by size desc limit 1)
   select coalesce((select seq from last), 0)::text as sealed,
     (select count(*)::text from audit a where a.county_code = $1
        and (not exists (select 1 from last) or (a.xid, a.id) > (select xid, audit_id from last))) as waiting,
     (select size::text from head) as size, (select root from head) as root, (select at from head) as "publishedAt"`,
);

export type CheckRow = {
  at: Date;
  whole: boolean;
  sealedRows: string;
  fault: string | null;
  seq: string | null;
  auditId: string | null;
};

/** county */
export const findLastCheck = statement(
  'audit.last_check',
  `select at, whole, sealed_rows::text as "sealedRows", fault, seq::text, audit_id as "auditId" from audit_check
   where county_code = $1 order by at desc, id desc limit 1`,
);

/** county, id, at, whole, rows, fault, seq, audit row */
export const insertCheck = statement(
  'audit.insert_check',
  `insert into audit_check (county_code, id, at, whole, sealed_rows, fault, seq, audit_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

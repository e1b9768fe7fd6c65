/** SQL of entitlements and their entries. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { EntitlementEntry, EntitlementStatus } from '@yimi/service-kit/entitlement';
import type { CheckWay } from '@yimi/service-kit/outcome';
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export type EntitlementRow = {
  id: string;
  caseId: string;
  caseNo: string;
  personId: string;
  recipientId: string;
  regionCode: string;
  regionName: string;
  serviceId: string;
  serviceVersion: number;
  grade: string | null;
  subjectMasked: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  status: EntitlementStatus;
  checkDueOn: LocalDate | null;
  checkAsked: CheckWay | null;
  seq: number;
};

export type EntryRow = EntitlementEntry & {
  entitlementId: string;
  seq: number;
  way: CheckWay | null;
  reason: string | null;
  noteSealed: Buffer | null;
  actorRole: Role;
  actorName: string;
  at: Date;
};

const ENTITLEMENT = `e.id, e.case_id as "caseId", coalesce(f.case_no, '') as "caseNo", e.person_id as "personId",
  e.recipient_id as "recipientId", e.region_code as "regionCode", coalesce(r.name, '') as "regionName",
  e.service_id as "serviceId", e.service_version as "serviceVersion", e.grade, e.subject_masked as "subjectMasked",
  e.starts_on as "startsOn", e.ends_on as "endsOn", e.status, e.check_due_on as "checkDueOn",
  e.check_asked as "checkAsked", e.seq`;
const FROM = `select ${ENTITLEMENT} from entitlement e
  left join case_file f on f.county_code = e.county_code and f.id = e.case_id left join region r on r.code = e.region_code`;

const scoped = inScope({ region: 'e.region_code', persons: ['e.person_id'] }, 2);

/** What stands at $2 to $8 of a query for entitlements in scope. */
export const entitlementScope = scoped.values;

/** county, entitlementScope, id, today: own area, one's own, one's wards' while the guardianship lasts */
export const findEntitlement = statement(
  'benefits.find',
  `${FROM} where e.county_code = $1 and e.id = $9 and (${scoped.sql} or exists (select 1 from guardianship g
     where g.county_code = e.county_code and g.ward_id = e.person_id and g.guardian_id = $8
       and g.valid_from <= $10 and (g.valid_to is null or g.valid_to > $10)))`,
);

/** county, case */
export const findOfCase = statement(
  'benefits.of_case',
  'select id from entitlement where county_code = $1 and case_id = $2',
);

/** county, person ids: what is in force first, then the newest */
export const listOfPersons = statement(
  'benefits.of_persons',
  `${FROM} where e.county_code = $1 and e.person_id = any ($2::uuid[])
   order by (e.status = 'ended'), e.starts_on desc, e.id desc`,
);

/** county, entitlementScope, day: those whose check is due before it, the longest due first */
export const checksDue = statement(
  'benefits.checks_due',
  `${FROM} where e.county_code = $1 and ${scoped.sql} and e.status <> 'ended' and e.check_due_on < $9
   order by (e.check_asked is null), e.check_due_on, e.id limit 500`,
);

/** county, ids */
export const findEntries = statement(
  'benefits.entries',
  `select entitlement_id as "entitlementId", seq, kind, counts_on as "on", way, reason, note_sealed as "noteSealed",
     actor_role as "actorRole", actor_name as "actorName", at
   from entitlement_entry where county_code = $1 and entitlement_id = any ($2::uuid[]) order by entitlement_id, seq`,
);

export const insertEntitlement = statement(
  'benefits.insert',
  `insert into entitlement (county_code, id, case_id, person_id, recipient_id, region_code, service_id, service_version,
     grade, account_sealed, subject_masked, starts_on, ends_on, status, check_due_on, seq)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'active', $14, 1)`,
);

/** county, entitlement, seq, kind, counts on, way, reason, note (sealed), actor id, role, name, now */
export const insertEntry = statement(
  'benefits.insert_entry',
  `insert into entitlement_entry (county_code, entitlement_id, seq, kind, counts_on, way, reason, note_sealed, actor_id,
     actor_role, actor_name, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** county, id, status, ends on, check due on, check asked, seq */
export const updateEntitlement = statement(
  'benefits.update',
  `update entitlement set status = $3, ends_on = $4, check_due_on = $5, check_asked = $6, seq = $7
   where county_code = $1 and id = $2`,
);

/** county, id: the person was told of the present due day */
export const markReminded = statement(
  'benefits.mark_reminded',
  'update entitlement set reminded_for = check_due_on where county_code = $1 and id = $2',
);

/** county, day: checks due before it of which the person was not told */
export const toRemind = statement(
  'benefits.to_remind',
  `select id, check_due_on as "checkDueOn" from entitlement
   where county_code = $1 and status = 'active' and check_due_on < $2 and reminded_for is distinct from check_due_on
   order by check_due_on limit 500`,
);

/** county, services, from day, to day: those of these services that end between, of which the person was not told */
export const toWarn = statement(
  'benefits.to_warn',
  `select e.id, e.ends_on as "endsOn" from entitlement e
   where e.county_code = $1 and e.status = 'active' and e.service_id = any ($2::text[]) and e.ends_on > $3
     and e.ends_on < $4 and not exists (select 1 from entitlement_entry x where x.county_code = e.county_code
       and x.entitlement_id = e.id and x.kind = 'warned')
   order by e.ends_on limit 500`,
);

/** county, services, stages (beside each other), older than: decided, but a crash came before the entitlement */
export const grantedWithout = statement(
  'benefits.granted_without',
  `select f.id as "caseId" from case_file f
   join unnest($2::text[], $3::text[]) as granted (service, stage)
     on granted.service = f.service_id and granted.stage = f.stage
   where f.county_code = $1 and f.closed_at < $4 and not exists (select 1 from entitlement e
     where e.county_code = f.county_code and e.case_id = f.id)
   order by f.closed_at limit 50`,
);

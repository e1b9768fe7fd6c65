/** SQL of one case: its file and its actions. */

import { type LocalDate, localDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { ActionDetail } from '@yimi/service-kit/flow';
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export const caseScope = inScope(
  { region: 'f.region_code', persons: ['f.person_id', 'f.applicant_person_id'], hospital: 'f.hospital_id' },
  2,
);

/** The projection of a case's actions, as it lies in the database. */
export type CaseFile = {
  id: string;
  caseNo: string;
  serviceId: string;
  serviceVersion: number;
  regionCode: string;
  regionName: string;
  personId: string;
  /** The guardian or the person who applied; null when staff entered it. */
  applicantPersonId: string | null;
  enteredBy: string;
  subjectMasked: string;
  stage: string;
  ownerRole: Role;
  hospitalId: string | null;
  seq: number;
  submittedAt: Date;
  stageSince: Date;
  /** Service clock up to stageSince, milliseconds. */
  serviceUsedMs: number;
  dueAt: Date | null;
  escalatedTo: Role | null;
  closedAt: Date | null;
  /** The day on which it came on paper; null when it was applied for in the system. */
  receivedOn: LocalDate | null;
  /** The case that it is a part of. */
  parentId: string | null;
  /** The account that it was handed over to. */
  holder: string | null;
  /** Roles and accounts that it waits for beside the owner. */
  called: readonly string[];
  supervisedAt: Date | null;
  remindedAt: Date | null;
};

/** The day by which an application counts: its month, and the rules that are asked. */
export function applicationDay({ receivedOn, submittedAt }: Pick<CaseFile, 'receivedOn' | 'submittedAt'>): LocalDate {
  return receivedOn ?? localDate(submittedAt);
}

export const CASE_FILE = `f.id, f.case_no as "caseNo", f.service_id as "serviceId", f.service_version as "serviceVersion",
  f.region_code as "regionCode", coalesce(r.name, '') as "regionName", f.person_id as "personId",
  f.applicant_person_id as "applicantPersonId", f.entered_by as "enteredBy", f.subject_masked as "subjectMasked", f.stage,
  f.owner_role as "ownerRole", f.hospital_id as "hospitalId", f.seq, f.submitted_at as "submittedAt",
  f.stage_since as "stageSince", f.service_used_ms as "serviceUsedMs", f.due_at as "dueAt",
  f.escalated_to as "escalatedTo", f.closed_at as "closedAt", f.parent_id as "parentId", f.holder, f.called,
  f.received_on as "receivedOn",
  f.supervised_at as "supervisedAt", f.reminded_at as "remindedAt"`;

/** county, caseScope, case, line: another department sees the cases of its services only */
export const findCaseFile = statement(
  'cases.find_case_file',
  `select ${CASE_FILE}, f.answers_sealed as "answersSealed"
   from case_file f left join region r on r.code = f.region_code
   where f.county_code = $1 and ${caseScope.sql} and f.id = $10 and ($11::text is null or $11 = any (f.lines))`,
);

export type CaseFileRow = CaseFile & { answersSealed: Buffer };

export type ActionRow = {
  seq: number;
  action: string;
  actorId: string;
  actorRole: Role;
  actorName: string;
  at: Date;
  detail: ActionDetail;
  wordsSealed: Buffer | null;
};

/** county, case: read together with its file, which is looked up in scope; the policy follows the file. */
export const findActions = statement(
  'cases.find_actions',
  `select seq, action, actor_id as "actorId", actor_role as "actorRole", actor_name as "actorName", at, detail,
     words_sealed as "wordsSealed"
   from case_action where county_code = $1 and case_id = $2 order by seq`,
);

export const insertCaseFile = statement(
  'cases.insert_case_file',
  `insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id,
     applicant_person_id, entered_by, subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since,
     service_used_ms, due_at, lines, called, received_on, parent_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, 0, $16, $17, $18, $19, $20)`,
);

export const insertAction = statement(
  'cases.insert_action',
  `insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail, words_sealed)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** The insert of the action with the same seq is the lock, so that no condition on the old seq is needed. */
export const updateCaseFile = statement(
  'cases.update_case_file',
  `update case_file set stage = $3, owner_role = $4, hospital_id = $5, seq = $6, stage_since = $7, service_used_ms = $8,
     due_at = $9, escalated_to = $10, closed_at = $11, answers_sealed = coalesce($12, answers_sealed),
     region_code = $13, holder = $14, called = $15, supervised_at = $16, reminded_at = $17
   where county_code = $1 and id = $2`,
);

/** county, person, service: the open case of a person, as far as it is in scope */
export const findOpenCase = statement(
  'cases.find_open_case',
  `select f.case_no as "caseNo" from case_file f
   where f.county_code = $1 and ${caseScope.sql} and f.person_id = $10 and f.service_id = $11 and f.closed_at is null`,
);

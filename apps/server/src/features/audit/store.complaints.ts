/** SQL of complaints about rows of the trail. */
import { statement } from '../../platform/store/statement.ts';

export type ComplaintRow = {
  id: string;
  auditId: string;
  personId: string;
  complainantId: string;
  complainantMasked: string | null;
  wordsSealed: Buffer;
  at: Date;
  dueOn: string;
  answeredAt: Date | null;
  answeredByName: string | null;
  outcome: 'in-order' | 'wrong' | null;
  answerSealed: Buffer | null;
};

const COMPLAINT = `k.id, k.audit_id as "auditId", k.person_id as "personId", k.complainant_id as "complainantId",
  p.name_masked as "complainantMasked", k.words_sealed as "wordsSealed", k.at, k.due_on as "dueOn",
  k.answered_at as "answeredAt", c.display_name as "answeredByName", k.outcome, k.answer_sealed as "answerSealed"
  from complaint k left join person p on p.county_code = k.county_code and p.id = k.complainant_id
  left join account c on c.county_code = k.county_code and c.id = k.answered_by`;

export const insertComplaint = statement(
  'audit.insert_complaint',
  `insert into complaint (county_code, id, audit_id, person_id, complainant_id, region_code, words_sealed, at, due_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** county: those that wait first, the oldest first; then the newest answered ones */
export const listComplaints = statement(
  'audit.list_complaints',
  `select ${COMPLAINT} where k.county_code = $1
   order by k.answered_at desc nulls first, k.due_on, k.id limit 200`,
);

/** county, complainant: the newest first */
export const complaintsOf = statement(
  'audit.complaints_of',
  `select ${COMPLAINT} where k.county_code = $1 and k.complainant_id = $2 order by k.at desc limit 50`,
);

/** county, id: held until the command ends */
export const lockComplaint = statement(
  'audit.lock_complaint',
  `select k.id, k.audit_id as "auditId", k.person_id as "personId", k.complainant_id as "complainantId",
     k.answered_at as "answeredAt", a.actor_id as "actorId"
   from complaint k join audit a on a.county_code = k.county_code and a.id = k.audit_id
   where k.county_code = $1 and k.id = $2 for update of k`,
);

export type LockedComplaint = Pick<ComplaintRow, 'id' | 'auditId' | 'personId' | 'complainantId' | 'answeredAt'> & {
  /** Who did what is complained about. */
  actorId: string;
};

/** county, id, now, account, outcome, answer */
export const answerComplaint = statement(
  'audit.answer_complaint',
  `update complaint set answered_at = $3, answered_by = $4, outcome = $5, answer_sealed = $6
   where county_code = $1 and id = $2`,
);

/** county, today: whose last day has passed, and of which nobody above was told */
export const findOverdueComplaints = statement(
  'audit.overdue_complaints',
  `select id from complaint where county_code = $1 and answered_at is null and due_on < $2 and overdue_told_at is null
   order by due_on limit 100`,
);

/** county, id, now */
export const markOverdueTold = statement(
  'audit.overdue_told',
  'update complaint set overdue_told_at = $3 where county_code = $1 and id = $2',
);

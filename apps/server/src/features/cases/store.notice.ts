/** SQL of public notices and objections. A notice is public by law, so that it knows no scope but the county. */
import { statement } from '../../platform/store/statement.ts';
import { caseScope } from './store.case.ts';

export const insertNotice = statement(
  'cases.insert_notice',
  `insert into public_notice (county_code, id, case_id, person_id, region_code, name_masked, village_name, service_id,
     starts_on, ends_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** county, case, outcome */
export const closeNotice = statement(
  'cases.close_notice',
  'update public_notice set outcome = $3 where county_code = $1 and case_id = $2 and outcome is null',
);

export type NoticeOutcome = 'clear' | 'upheld' | 'withdrawn';

export type NoticeRow = {
  id: string;
  caseId: string;
  regionCode: string;
  nameMasked: string;
  villageName: string;
  serviceId: string;
  startsOn: string;
  endsOn: string;
  outcome: NoticeOutcome | null;
};

const NOTICE = `n.id, n.case_id as "caseId", n.region_code as "regionCode", n.name_masked as "nameMasked", n.village_name as "villageName",
  n.service_id as "serviceId", n.starts_on as "startsOn", n.ends_on as "endsOn", n.outcome`;

/** county, today */
export const runningNotices = statement(
  'cases.running_notices',
  `select ${NOTICE} from public_notice n
   where n.county_code = $1 and n.outcome is null and n.starts_on <= $2 and n.ends_on >= $2
   order by n.ends_on, n.id limit 500`,
);

export const findNotice = statement(
  'cases.find_notice',
  `select ${NOTICE} from public_notice n where n.county_code = $1 and n.id = $2`,
);

/** county, case: the newest */
export const findNoticeOfCase = statement(
  'cases.find_notice_of_case',
  `select ${NOTICE} from public_notice n where n.county_code = $1 and n.case_id = $2 order by n.starts_on desc, n.id desc limit 1`,
);

export const insertObjection = statement(
  'cases.insert_objection',
  `insert into notice_objection (county_code, id, notice_id, case_id, words_sealed, at) values ($1, $2, $3, $4, $5, $6)`,
);

export type ObjectionRow = {
  id: string;
  noticeId: string;
  caseId: string;
  wordsSealed: Buffer;
  at: Date;
  decidedAt: Date | null;
  upheld: boolean | null;
  decisionSealed: Buffer | null;
};

const OBJECTION = `o.id, o.notice_id as "noticeId", o.case_id as "caseId", o.words_sealed as "wordsSealed", o.at,
  o.decided_at as "decidedAt", o.upheld, o.decision_sealed as "decisionSealed"`;
const OBJECTION_IN_SCOPE = `notice_objection o
   join case_file f on f.county_code = o.county_code and f.id = o.case_id and ${caseScope.sql}`;

/** county, caseScope, case */
export const findObjections = statement(
  'cases.find_objections',
  `select ${OBJECTION} from ${OBJECTION_IN_SCOPE} where o.county_code = $1 and o.case_id = $10 order by o.at`,
);

/** county, caseScope, objection: held until the command ends, so that the second of two who decide sees the first */
export const lockObjection = statement(
  'cases.lock_objection',
  `select ${OBJECTION} from ${OBJECTION_IN_SCOPE} where o.county_code = $1 and o.id = $10 for update of o`,
);

export const decideObjection = statement(
  'cases.decide_objection',
  `update notice_objection set decided_at = $3, upheld = $4, decision_sealed = $5
   where county_code = $1 and id = $2`,
);

/** county, case: objections that nobody has decided */
export const countUndecided = statement(
  'cases.count_undecided',
  'select count(*)::int as n from notice_objection where county_code = $1 and case_id = $2 and decided_at is null',
);

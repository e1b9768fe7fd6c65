/** SQL of payment lists and their lines. */
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';
import type { EntitlementRow } from './store.ts';

export type ListStatus = 'prepared' | 'approved' | 'settled' | 'discarded';
export type LineState = 'held' | 'waiting' | 'paid' | 'returned' | 'discarded';

export type ListRow = {
  id: string;
  serviceId: string;
  month: string;
  status: ListStatus;
  preparedBy: string;
  preparedByName: string;
  preparedAt: Date;
  approvedByName: string | null;
  approvedAt: Date | null;
  exportedAt: Date | null;
  lineCount: number;
  heldCount: number;
  totalFen: number;
  paidFen: number;
  returnedFen: number;
};

const scoped = inScope({ region: 'l.region_code', persons: [] }, 2);

/** What stands at $2 to $7 of a query for lists in scope, and the line at $8. */
export const listScope = scoped.values;
const inLine = '($8::text is null or $8 = any (l.lines))';

/** Sums of a list are sums of its lines: there is no second place in which they could differ. */
const LIST = `select l.id, l.service_id as "serviceId", l.month, l.status, l.prepared_by as "preparedBy",
    coalesce(p.display_name, '') as "preparedByName", l.prepared_at as "preparedAt", a.display_name as "approvedByName",
    l.approved_at as "approvedAt", l.exported_at as "exportedAt", s.*
  from payment_list l left join account p on p.county_code = l.county_code and p.id = l.prepared_by
  left join account a on a.county_code = l.county_code and a.id = l.approved_by
  cross join lateral (select count(*)::int as "lineCount", count(*) filter (where x.state = 'held')::int as "heldCount",
      coalesce(sum(x.amount_fen) filter (where x.state in ('waiting', 'paid', 'returned')), 0)::float8 as "totalFen",
      coalesce(sum(x.amount_fen) filter (where x.state = 'paid'), 0)::float8 as "paidFen",
      coalesce(sum(x.amount_fen) filter (where x.state = 'returned'), 0)::float8 as "returnedFen"
    from payment_line x where x.county_code = l.county_code and x.list_id = l.id) s`;

/** county, listScope, line */
export const paymentLists = statement(
  'benefits.payment_lists',
  `${LIST} where l.county_code = $1 and ${scoped.sql} and ${inLine} order by l.month desc, l.prepared_at desc limit 200`,
);

/** county, listScope, line, id */
export const findList = statement(
  'benefits.find_list',
  `${LIST} where l.county_code = $1 and ${scoped.sql} and ${inLine} and l.id = $9`,
);

/** county, service, month, region: the list that was not discarded */
export const listOfMonth = statement(
  'benefits.list_of_month',
  `select id from payment_list where county_code = $1 and service_id = $2 and month = $3 and region_code = $4
     and status <> 'discarded'`,
);

/** county, id: held until the command ends, so that two decisions follow one another */
export const lockList = statement(
  'benefits.lock_list',
  'select id from payment_list where county_code = $1 and id = $2 for update',
);

export type LineRow = {
  id: string;
  entitlementId: string;
  caseId: string;
  caseNo: string;
  subjectMasked: string;
  personId: string;
  month: string;
  amountFen: number | null;
  state: LineState;
  why: string | null;
  settledAt: Date | null;
  accountSealed: Buffer | null;
};

/** county, list */
export const linesOfList = statement(
  'benefits.lines_of_list',
  `select x.id, x.entitlement_id as "entitlementId", x.case_id as "caseId", coalesce(f.case_no, '') as "caseNo",
     e.subject_masked as "subjectMasked", x.person_id as "personId", x.month, x.amount_fen::float8 as "amountFen", x.state,
     x.why, x.settled_at as "settledAt", e.account_sealed as "accountSealed"
   from payment_line x join entitlement e on e.county_code = x.county_code and e.id = x.entitlement_id
   left join case_file f on f.county_code = x.county_code and f.id = x.case_id
   where x.county_code = $1 and x.list_id = $2 order by (x.state = 'held') desc, e.region_code, e.id, x.month`,
);

export type PayableRow = Pick<
  EntitlementRow,
  'id' | 'caseId' | 'personId' | 'regionCode' | 'serviceId' | 'serviceVersion' | 'grade' | 'endsOn'
> & { hasAccount: boolean; settledMonths: string[] };

const ofArea = inScope({ region: 'e.region_code', persons: [] }, 2);

/** What stands at $2 to $7 of the query for what is payable. */
export const payableScope = ofArea.values;

/** county, payableScope, service: with the months that wait at the bank or are paid */
export const payable = statement(
  'benefits.payable',
  `select e.id, e.case_id as "caseId", e.person_id as "personId", e.region_code as "regionCode",
     e.service_id as "serviceId", e.service_version as "serviceVersion", e.grade, e.ends_on as "endsOn",
     e.account_sealed is not null as "hasAccount",
     (select coalesce(json_agg(x.month), '[]') from payment_line x where x.county_code = e.county_code
        and x.entitlement_id = e.id and x.state in ('waiting', 'paid')) as "settledMonths"
   from entitlement e where e.county_code = $1 and ${ofArea.sql} and e.service_id = $8 order by e.region_code, e.id`,
);

/** county, id, region, service, month, lines, by, now */
export const insertList = statement(
  'benefits.insert_list',
  `insert into payment_list (county_code, id, region_code, service_id, month, status, lines, prepared_by, prepared_at)
   values ($1, $2, $3, $4, $5, 'prepared', $6, $7, $8)`,
);

/** county, list, then one array each: ids, entitlements, cases, persons, regions, months, amounts or null, states, whys or null */
export const insertLines = statement(
  'benefits.insert_lines',
  `insert into payment_line (county_code, list_id, id, entitlement_id, case_id, person_id, region_code, month, amount_fen,
     state, why)
   select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::bigint[],
     $10::text[], $11::text[])`,
);

/** county, id, by, now */
export const approveList = statement(
  'benefits.approve_list',
  `update payment_list set status = 'approved', approved_by = $3, approved_at = $4 where county_code = $1 and id = $2`,
);

/** county, id, now: the first time counts */
export const markExported = statement(
  'benefits.mark_exported',
  'update payment_list set exported_at = coalesce(exported_at, $3) where county_code = $1 and id = $2',
);

/** county, id */
export const discardList = statement(
  'benefits.discard_list',
  `update payment_list set status = 'discarded' where county_code = $1 and id = $2`,
);
export const discardLines = statement(
  'benefits.discard_lines',
  `update payment_line set state = 'discarded' where county_code = $1 and list_id = $2 and state = 'waiting'`,
);

/** county, ids, states, whys, now: the bank's answer, line by line */
export const settleLines = statement(
  'benefits.settle_lines',
  `update payment_line x set state = answer.state, why = answer.why, settled_at = $5
   from unnest($2::uuid[], $3::text[], $4::text[]) as answer (id, state, why)
   where x.county_code = $1 and x.id = answer.id and x.state = 'waiting'`,
);

/** county, id: once no line waits */
export const settleList = statement(
  'benefits.settle_list',
  `update payment_list set status = 'settled' where county_code = $1 and id = $2`,
);

export type PaidRow = {
  entitlementId: string;
  month: string;
  amountFen: number;
  state: 'waiting' | 'paid' | 'returned';
  settledAt: Date | null;
};

/** county, entitlements: what was sent to the bank for them, the newest first */
export const paidOf = statement(
  'benefits.paid_of',
  `select entitlement_id as "entitlementId", month, amount_fen::float8 as "amountFen", state, settled_at as "settledAt"
   from payment_line where county_code = $1 and entitlement_id = any ($2::uuid[])
     and state in ('waiting', 'paid', 'returned') order by month desc`,
);

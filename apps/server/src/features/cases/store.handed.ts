/** SQL of work whose keeper left: drafts and open cases, until somebody has taken them. */
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export type LeftWork = { kind: 'draft' | 'case'; objectId: string; regionCode: string; clashes: boolean };

/** county, account, low and high bound of the area, successor or null: `clashes` where the successor has such a draft */
export const leftWork = statement(
  'cases.left_work',
  `select 'draft' as kind, d.id as "objectId", d.region_code as "regionCode", exists (select 1 from draft o
       where o.county_code = d.county_code and o.account_id = $5 and o.person_id = d.person_id
         and o.service_id = d.service_id) as clashes
     from draft d where d.county_code = $1 and d.account_id = $2 and d.region_code >= $3 and d.region_code < $4
   union all
   select 'case', f.id, f.region_code, false from case_file f
    where f.county_code = $1 and f.entered_by = $2 and f.region_code >= $3 and f.region_code < $4 and f.closed_at is null
   order by 1, 2`,
);

/** county, id, kind, object, region, from, at, taken by or null, taken at or null: once while nobody has taken it */
export const insertHandedWork = statement(
  'cases.insert_handed_work',
  `insert into handed_work (county_code, id, kind, object_id, region_code, from_account, handed_at, taken_by, taken_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
);

/** county, draft, account. A second draft of the same account, person and service violates draft_one_each. */
export const giveDraft = statement(
  'cases.give_draft',
  'update draft set account_id = $3 where county_code = $1 and id = $2',
);

/** county, case, account: who looks after it from now on; who entered it stands in its first action */
export const giveCase = statement(
  'cases.give_case',
  'update case_file set entered_by = $3 where county_code = $1 and id = $2',
);

const scoped = inScope({ region: 'w.region_code', persons: [] }, 2);
export const handedScope = scoped;

export type HandedRow = {
  id: string;
  kind: 'draft' | 'case';
  objectId: string;
  serviceId: string;
  serviceVersion: number;
  caseNo: string | null;
  subjectMasked: string;
  stage: string | null;
  regionName: string;
  fromName: string;
  handedAt: Date;
};

/** county, handedScope (areas): what nobody has taken yet. What was sent or thrown away meanwhile is none any more. */
export const listHandedWork = statement(
  'cases.list_handed_work',
  `select w.id, w.kind, w.object_id as "objectId", coalesce(d.service_id, f.service_id) as "serviceId",
     coalesce(d.service_version, f.service_version) as "serviceVersion", f.case_no as "caseNo",
     coalesce(f.subject_masked, p.name_masked) as "subjectMasked", f.stage, coalesce(r.name, '') as "regionName",
     a.display_name as "fromName", w.handed_at as "handedAt"
   from handed_work w
   join account a on a.county_code = w.county_code and a.id = w.from_account
   left join region r on r.code = w.region_code
   left join draft d on w.kind = 'draft' and d.county_code = w.county_code and d.id = w.object_id
   left join person p on p.county_code = d.county_code and p.id = d.person_id
   left join case_file f on w.kind = 'case' and f.county_code = w.county_code and f.id = w.object_id and f.closed_at is null
   where w.county_code = $1 and ${scoped.sql} and w.taken_at is null and (d.id is not null or f.id is not null)
   order by w.handed_at, w.id limit 200`,
);

export type HandedWorkRow = { kind: 'draft' | 'case'; objectId: string; regionCode: string; takenBy: string | null };

/** county, handedScope (areas), id: held until the command ends */
export const lockHandedWork = statement(
  'cases.lock_handed_work',
  `select w.kind, w.object_id as "objectId", w.region_code as "regionCode", w.taken_by as "takenBy"
   from handed_work w where w.county_code = $1 and ${scoped.sql} and w.id = $8 for update`,
);

/** county, id, by, at */
export const takeHandedWork = statement(
  'cases.take_handed_work',
  'update handed_work set taken_by = $3, taken_at = $4 where county_code = $1 and id = $2',
);

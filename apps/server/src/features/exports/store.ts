/** SQL of requests for tables, and of the rows that go into one. */
import type { ExportKind } from '@yimi/domain/export-tables';
import { areaRange } from '@yimi/domain/region-code';
import { type Statement, statement } from '../../platform/store/statement.ts';

export type ExportRow = {
  id: string;
  number: string;
  kind: ExportKind;
  columns: string[];
  fromDay: string;
  toDay: string;
  regionCode: string;
  regionName: string | null;
  purpose: string;
  wantsWhole: boolean;
  askedBy: string;
  askedByName: string;
  unitName: string | null;
  askedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  approved: boolean | null;
  givesWhole: boolean | null;
  decisionNote: string | null;
  mark: Buffer | null;
  fileId: string | null;
  csvId: string | null;
  rowCount: number | null;
  madeAt: Date | null;
  expiresAt: Date | null;
  downloads: number;
  removedAt: Date | null;
};

const EXPORT = `x.id, x.number, x.kind, x.columns, x.from_day::text as "fromDay", x.to_day::text as "toDay",
  x.region_code as "regionCode", r.name as "regionName", x.purpose, x.wants_whole as "wantsWhole", x.asked_by as "askedBy",
  a.display_name as "askedByName", u.name as "unitName", x.asked_at as "askedAt", d.display_name as "decidedByName",
  x.decided_at as "decidedAt", x.approved, x.gives_whole as "givesWhole", x.decision_note as "decisionNote", x.mark,
  x.file_id as "fileId", x.csv_id as "csvId", x.row_count as "rowCount", x.made_at as "madeAt",
  x.expires_at as "expiresAt", x.downloads, x.removed_at as "removedAt"
  from export_request x join account a on a.county_code = x.county_code and a.id = x.asked_by
  left join account d on d.county_code = x.county_code and d.id = x.decided_by
  left join post o on o.county_code = x.county_code and o.id = x.asked_post
  left join unit u on u.county_code = o.county_code and u.id = o.unit_id
  left join region r on r.code = x.region_code`;

/** county, id, number, kind, columns, from, to, region, purpose, whole, account, post, now */
export const insertExport = statement(
  'exports.insert',
  `insert into export_request (county_code, id, number, kind, columns, from_day, to_day, region_code, purpose, wants_whole,
     asked_by, asked_post, asked_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);

/** county, account: the newest first */
export const exportsOf = statement(
  'exports.of_asker',
  `select ${EXPORT} where x.county_code = $1 and x.asked_by = $2 order by x.asked_at desc, x.id desc limit 100`,
);

/** county: those that wait first */
export const listExports = statement(
  'exports.list',
  `select ${EXPORT} where x.county_code = $1 order by x.decided_at desc nulls first, x.asked_at, x.id limit 200`,
);

/** county, id */
export const findExport = statement('exports.find', `select ${EXPORT} where x.county_code = $1 and x.id = $2`);

/** county, id: held until the command ends */
export const lockExport = statement(
  'exports.lock',
  `select ${EXPORT} where x.county_code = $1 and x.id = $2 for update of x`,
);

/** county, id, account, now, approved, whole, note */
export const decideExport = statement(
  'exports.decide',
  `update export_request set decided_by = $3, decided_at = $4, approved = $5, gives_whole = $6, decision_note = $7
   where county_code = $1 and id = $2`,
);

/** county, id, mark, file, csv, rows, now, expires */
export const markMade = statement(
  'exports.made',
  `update export_request set mark = $3, file_id = $4, csv_id = $5, row_count = $6, made_at = $7, expires_at = $8
   where county_code = $1 and id = $2`,
);

/** county, id */
export const countDownload = statement(
  'exports.count',
  'update export_request set downloads = downloads + 1 where county_code = $1 and id = $2',
);

/** county, before: approved, and not made although a worker had the time */
export const findToMake = statement(
  'exports.to_make',
  'select id from export_request where county_code = $1 and approved and made_at is null and decided_at < $2 limit 20',
);

/** county, now */
export const findToRemove = statement(
  'exports.to_remove',
  `select ${EXPORT} where x.county_code = $1 and x.made_at is not null and x.removed_at is null and x.expires_at <= $2 limit 100`,
);

/** county, id, now */
export const markRemoved = statement(
  'exports.removed',
  'update export_request set removed_at = $3 where county_code = $1 and id = $2',
);

export type PersonCells = {
  id: string;
  nameSealed: Buffer;
  nameMasked: string;
  citizenNumberSealed: Buffer;
  region: string | null;
  on: string;
};
export type HolderRow = PersonCells & { numberSealed: Buffer; category: number; level: number; expiresOn: string };
export type CaseRow = PersonCells & { caseNo: string; serviceId: string; serviceVersion: number; stage: string };

const PERSON = `p.name_sealed as "nameSealed", p.name_masked as "nameMasked", p.citizen_number_sealed as "citizenNumberSealed", r.name as region`;

const FROM: Readonly<Record<ExportKind, { columns: string; from: string; day: string; area: string }>> = {
  holders: {
    columns: `c.id, ${PERSON}, c.issued_on::text as "on", c.number_sealed as "numberSealed", c.category, c.level,
      c.expires_on::text as "expiresOn"`,
    from: `certificate c join person p on p.county_code = c.county_code and p.id = c.person_id
      left join region r on r.code = p.region_code
      where c.county_code = $1 and c.status in ('active', 'frozen', 'expired')`,
    day: 'c.issued_on',
    area: 'c.region_code',
  },
  cases: {
    columns: `f.id, ${PERSON}, (f.submitted_at at time zone 'Asia/Shanghai')::date::text as "on", f.case_no as "caseNo",
      f.service_id as "serviceId", f.service_version as "serviceVersion", f.stage`,
    from: `case_file f join person p on p.county_code = f.county_code and p.id = f.person_id
      left join region r on r.code = f.region_code where f.county_code = $1`,
    day: `(f.submitted_at at time zone 'Asia/Shanghai')::date`,
    area: 'f.region_code',
  },
};

type Wanted = Pick<ExportRow, 'kind' | 'fromDay' | 'toDay' | 'regionCode'>;

const conditions = ({ day, area }: { day: string; area: string }) =>
  `${area} >= $2 and ${area} < $3 and ${day} between $4::date and $5::date`;
const bounds = (county: string, { regionCode, fromDay, toDay }: Wanted) => {
  const { lo, hi } = areaRange(regionCode);
  return [county, lo, hi, fromDay, toDay];
};

/** The rows of the table, of the area of the post that asked. */
export function rowsOf(county: string, wanted: Wanted): Statement {
  const { columns, from, ...place } = FROM[wanted.kind];
  const text = `select ${columns} from ${from} and ${conditions(place)} order by 1`;
  return { name: `exports.rows_${wanted.kind}`, text, values: bounds(county, wanted) };
}

export function countRows(county: string, wanted: Wanted): Statement {
  const { from, ...place } = FROM[wanted.kind];
  const text = `select count(*)::int as rows from ${from} and ${conditions(place)}`;
  return { name: `exports.count_${wanted.kind}`, text, values: bounds(county, wanted) };
}

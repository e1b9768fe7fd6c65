/** SQL of the district's own versions of rules. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { DistrictExample } from '@yimi/service-kit/district-examples';
import type { DistrictClause } from '@yimi/service-kit/district-rules';
import { statement } from '../../platform/store/statement.ts';

export type Impact = {
  people: number;
  before: Counts;
  after: Counts;
  /** People of whom the rules say yes only after the change, only before it, and of whom they come to know too little. */
  more: number;
  fewer: number;
  newlyUnknown: number;
};

/** How many people the rules say yes of, no of, and of how many something is not known. */
export type Counts = { yes: number; no: number; ask: number };

export type RuleVersionRow = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  rulesFrom: LocalDate;
  validFrom: LocalDate;
  document: string;
  clauses: DistrictClause[];
  examples: DistrictExample[];
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  publishedByName: string | null;
  publishedAt: Date | null;
  impact: Impact | null;
  declinedAt: Date | null;
};

const VERSION = `select v.id, v.service_id as "serviceId", v.service_version as "serviceVersion",
    v.rules_from as "rulesFrom", v.valid_from as "validFrom", v.document, v.clauses, v.examples,
    v.proposed_by as "proposedBy", coalesce(p.display_name, '') as "proposedByName", v.proposed_at as "proposedAt",
    u.display_name as "publishedByName", v.published_at as "publishedAt", v.impact, v.declined_at as "declinedAt"
  from rule_version v left join account p on p.county_code = v.county_code and p.id = v.proposed_by
  left join account u on u.county_code = v.county_code and u.id = v.published_by`;

/** county: what waits first, then the newest */
export const listVersions = statement(
  'rules.list_versions',
  `${VERSION} where v.county_code = $1 and v.declined_at is null
   order by (v.published_at is null) desc, v.valid_from desc, v.proposed_at desc`,
);

/** county, id */
export const findVersion = statement('rules.find_version', `${VERSION} where v.county_code = $1 and v.id = $2`);

/** county, id: held until the command ends. The policies give nobody a decided version to hold. */
export const lockVersion = statement(
  'rules.lock_version',
  `${VERSION} where v.county_code = $1 and v.id = $2 for update of v`,
);

/** county, service: the newest day from which a published version counts */
export const newestDay = statement(
  'rules.newest_day',
  `select max(valid_from) as day from rule_version where county_code = $1 and service_id = $2 and published_at is not null`,
);

/** county, service, its version, from of the national clauses, day, moment: in force then, and published by then */
export const versionInForce = statement(
  'rules.version_in_force',
  `${VERSION} where v.county_code = $1 and v.service_id = $2 and v.service_version = $3 and v.rules_from = $4
     and v.valid_from <= $5 and v.published_at <= $6
   order by v.valid_from desc limit 1`,
);

/** county, id, service, its version, from of the national clauses, valid from, document, clauses, examples, by, now */
export const insertVersion = statement(
  'rules.insert_version',
  `insert into rule_version (county_code, id, service_id, service_version, rules_from, valid_from, document, clauses,
     examples, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** county, id, by, now, impact */
export const publishVersion = statement(
  'rules.publish_version',
  `update rule_version set published_by = $3, published_at = $4, impact = $5 where county_code = $1 and id = $2`,
);

/** county, id, by, now */
export const declineVersion = statement(
  'rules.decline_version',
  'update rule_version set declined_by = $3, declined_at = $4 where county_code = $1 and id = $2',
);

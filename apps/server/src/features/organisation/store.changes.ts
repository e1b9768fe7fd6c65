/** SQL of changes that were proposed. */
import { statement } from '../../platform/store/statement.ts';

export type ChangeRow = {
  id: string;
  content: unknown;
  reason: string;
  accountId: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  state: 'proposed' | 'confirmed' | 'refused' | 'withdrawn';
  decidedByName: string | null;
  decidedAt: Date | null;
};

const CHANGE = `select c.id, c.content, c.reason, c.account_id as "accountId", c.proposed_by as "proposedBy",
    p.display_name as "proposedByName", c.proposed_at as "proposedAt", c.state, d.display_name as "decidedByName",
    c.decided_at as "decidedAt"
  from organisation_change c join account p on p.county_code = c.county_code and p.id = c.proposed_by
  left join account d on d.county_code = c.county_code and d.id = c.decided_by`;

/** county: what waits first, then the newest */
export const listChanges = statement(
  'organisation.list_changes',
  `${CHANGE} where c.county_code = $1 order by (c.state = 'proposed') desc, c.proposed_at desc limit 100`,
);

/** county, id: held until the command ends */
export const lockChange = statement(
  'organisation.lock_change',
  `${CHANGE} where c.county_code = $1 and c.id = $2 for update of c`,
);

/** county, id, kind, content, reason, account or null, by, now */
export const insertChange = statement(
  'organisation.insert_change',
  `insert into organisation_change (county_code, id, kind, content, reason, account_id, proposed_by, proposed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** county, id, state, by, now */
export const decideChange = statement(
  'organisation.decide_change',
  'update organisation_change set state = $3, decided_by = $4, decided_at = $5 where county_code = $1 and id = $2',
);

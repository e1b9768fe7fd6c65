/** SQL of posts whose end has come. */
import type { Role } from '@yimi/domain/roles';
import { statement } from '../../platform/store/statement.ts';

/** county, today */
export const accountsWithEndedPosts = statement(
  'organisation.accounts_with_ended_posts',
  `select distinct account_id as "accountId" from post
   where county_code = $1 and valid_to <= $2 and handed_on_at is null limit 200`,
);

export type EndedPostRow = {
  id: string;
  role: Role;
  regionCode: string;
  successorId: string | null;
  /** Whom a stand-in stood in for, as long as that person still has the post. */
  insteadOfAccount: string | null;
};

/** county, account, today: held until the command ends, so that it is said once */
export const lockEndedPosts = statement(
  'organisation.lock_ended_posts',
  `select p.id, p.role, p.region_code as "regionCode", p.successor_id as "successorId",
     (select o.account_id from post o where o.county_code = p.county_code and o.id = p.instead_of
        and o.valid_from <= $3 and (o.valid_to is null or o.valid_to > $3)) as "insteadOfAccount"
   from post p where p.county_code = $1 and p.account_id = $2 and p.valid_to <= $3 and p.handed_on_at is null
   order by p.id for update of p`,
);

/** county, account, today, now */
export const markHandedOn = statement(
  'organisation.mark_handed_on',
  `update post set handed_on_at = $4 where county_code = $1 and account_id = $2 and valid_to <= $3 and handed_on_at is null`,
);

/** county, account, now */
export const endSessionsOf = statement(
  'organisation.end_sessions_of',
  'update session set ended_at = $3 where county_code = $1 and account_id = $2 and ended_at is null',
);

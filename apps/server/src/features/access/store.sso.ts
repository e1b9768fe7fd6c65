/** SQL of visits to the identity provider, and of accounts that are linked to somebody there. */
import { statement } from '../../platform/store/statement.ts';

export type SsoVisitRow = {
  id: string;
  accountId: string | null;
  secretsSealed: Buffer;
  expiresAt: Date;
  usedAt: Date | null;
};

/** county, id, hash of the ticket, account or null, secrets (sealed), end */
export const insertSsoVisit = statement(
  'access.insert_sso_visit',
  `insert into sso_visit (county_code, id, ticket_hash, account_id, secrets_sealed, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

const VISIT = `select id, account_id as "accountId", secrets_sealed as "secretsSealed", expires_at as "expiresAt",
  used_at as "usedAt" from sso_visit where county_code = $1 and ticket_hash = $2`;

/** county, hash of the ticket */
export const findSsoVisit = statement('access.find_sso_visit', VISIT);

/** The same, held until the command ends, so that it is used once. */
export const lockSsoVisit = statement('access.lock_sso_visit', `${VISIT} for update`);

/** county, id, now */
export const useSsoVisit = statement(
  'access.use_sso_visit',
  'update sso_visit set used_at = $3 where county_code = $1 and id = $2',
);

export const forgetSsoVisits = statement(
  'access.forget_sso_visits',
  'delete from sso_visit where county_code = $1 and expires_at < $2',
);

export type SsoLinkRow = { accountId: string; createdAt: Date; usedAt: Date | null };

const LINK = `select account_id as "accountId", created_at as "createdAt", used_at as "usedAt"
  from sso_link where county_code = $1`;

/** county, index of the subject */
export const findLinkOfSubject = statement('access.find_link_of_subject', `${LINK} and subject_index = $2`);

/** county, account */
export const findLinkOfAccount = statement('access.find_link_of_account', `${LINK} and account_id = $2`);

/** county, account, index of the subject, now. Somebody who is linked to another account violates sso_link_subject. */
export const putSsoLink = statement(
  'access.put_sso_link',
  `insert into sso_link (county_code, account_id, subject_index, created_at) values ($1, $2, $3, $4)
   on conflict (county_code, account_id) do update
     set subject_index = excluded.subject_index, created_at = excluded.created_at, used_at = null`,
);

/** county, account, now */
export const touchSsoLink = statement(
  'access.touch_sso_link',
  'update sso_link set used_at = $3 where county_code = $1 and account_id = $2',
);

/** county, account */
export const deleteSsoLink = statement(
  'access.delete_sso_link',
  'delete from sso_link where county_code = $1 and account_id = $2',
);

/** county, index of the subject or null, hash of the session at the provider or null, now */
export const findSessionsOfProvider = statement(
  'access.find_sessions_of_provider',
  `select s.id, s.account_id as "accountId" from session s
   where s.county_code = $1 and s.method = 'sso' and s.ended_at is null and s.expires_at > $4 and (
     s.provider_session = $3 or $3::bytea is null and s.account_id in (
       select account_id from sso_link where county_code = $1 and subject_index = $2))`,
);

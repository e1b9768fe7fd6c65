/** SQL of the codes by which somebody new on the staff sets the own password. */
import { statement } from '../../platform/store/statement.ts';

export type NewStaffRow = { id: string; active: boolean };

/** county, account */
export const findStaffById = statement(
  'access.find_staff_by_id',
  `select id, password_hash is not null as active from account
   where county_code = $1 and id = $2 and kind = 'staff' and closed_at is null`,
);

/** county, account, hash of the code, end: a new code takes the place of the one before */
export const putActivation = statement(
  'access.put_activation',
  `insert into account_activation (county_code, account_id, code_hash, expires_at) values ($1, $2, $3, $4)
   on conflict (county_code, account_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0`,
);

export type ActivationRow = { accountId: string; codeHash: Buffer; expiresAt: Date; attempts: number };

/** county, login: held until the command ends, so that two guesses at once count as two */
export const lockActivation = statement(
  'access.lock_activation',
  `select v.account_id as "accountId", v.code_hash as "codeHash", v.expires_at as "expiresAt", v.attempts
   from account_activation v join account a on a.county_code = v.county_code and a.id = v.account_id
   where v.county_code = $1 and a.login = $2 and a.kind = 'staff' and a.closed_at is null for update of v`,
);

export const countActivationAttempt = statement(
  'access.count_activation_attempt',
  'update account_activation set attempts = attempts + 1 where county_code = $1 and account_id = $2',
);

export const deleteActivation = statement(
  'access.delete_activation',
  'delete from account_activation where county_code = $1 and account_id = $2',
);

/** county, account, hash of the password, TOTP secret (sealed) */
export const setCredentials = statement(
  'access.set_credentials',
  `update account set password_hash = $3, totp_secret = $4, failures = 0, locked_until = null
   where county_code = $1 and id = $2`,
);

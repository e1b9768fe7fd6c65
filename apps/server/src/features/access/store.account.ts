/** SQL of accounts and their posts. None of them lies in a region: they are found by exact keys only. */
import { statement } from '../../platform/store/statement.ts';

export type StaffAccountRow = {
  id: string;
  login: string;
  name: string;
  /** Both null until the account was activated. */
  passwordHash: string | null;
  totpSealed: Buffer | null;
  failures: number;
  lockedUntil: Date | null;
  closedAt: Date | null;
};

const STAFF_ACCOUNT = `select id, login, display_name as name, password_hash as "passwordHash", totp_secret as "totpSealed", failures,
     locked_until as "lockedUntil", closed_at as "closedAt"
   from account where county_code = $1 and kind = 'staff'`;

/** county, login */
export const findStaffAccount = statement('access.find_staff_account', `${STAFF_ACCOUNT} and login = $2`);

/** county, account */
export const findOwnStaffAccount = statement('access.find_own_staff_account', `${STAFF_ACCOUNT} and id = $2`);

/** county, account: held until the command ends: of many tries at once no more count as right than of many in a row. */
export const lockStaffAccount = statement('access.lock_staff_account', `${STAFF_ACCOUNT} and id = $2 for update`);

/** county, account, hash of the password */
export const setPassword = statement(
  'access.set_password',
  'update account set password_hash = $3 where county_code = $1 and id = $2',
);

export type CitizenAccountRow = { id: string; personId: string };

/** county, index of the phone */
export const findCitizenByPhone = statement(
  'access.find_citizen_by_phone',
  `select id, person_id as "personId" from account
   where county_code = $1 and phone_index = $2 and kind = 'citizen' and closed_at is null`,
);

/** county, index of the person's id in WeChat */
export const findCitizenByWechat = statement(
  'access.find_citizen_by_wechat',
  `select id, person_id as "personId" from account
   where county_code = $1 and wechat_index = $2 and kind = 'citizen' and closed_at is null`,
);

/** county, account, WeChat id (sealed), its index */
export const linkWechat = statement(
  'access.link_wechat',
  'update account set wechat_sealed = $3, wechat_index = $4 where county_code = $1 and id = $2',
);

/** county, person: where a person reads messages in WeChat */
export const findWechatOfPerson = statement(
  'access.find_wechat_of_person',
  `select wechat_sealed as "wechatSealed" from account
   where county_code = $1 and person_id = $2 and kind = 'citizen' and closed_at is null and wechat_index is not null`,
);

/** A lock begins a new count. Parameters: county, account, allowed failures, end of a lock that begins now. */
export const countFailure = statement(
  'access.count_failure',
  `update account set failures = case when failures + 1 >= $3 then 0 else failures + 1 end,
     locked_until = case when failures + 1 >= $3 then $4 else locked_until end
   where county_code = $1 and id = $2`,
);

export const clearFailures = statement(
  'access.clear_failures',
  'update account set failures = 0, locked_until = null where county_code = $1 and id = $2',
);

/** Whoever comes second with the same step violates totp_used_pkey. */
export const useTotpStep = statement(
  'access.use_totp_step',
  'insert into totp_used (county_code, account_id, step) values ($1, $2, $3)',
);

export const insertCitizenAccount = statement(
  'access.insert_citizen_account',
  `insert into account (county_code, id, kind, display_name, phone_sealed, phone_index, person_id, created_at)
   values ($1, $2, 'citizen', $3, $4, $5, $6, $7)`,
);

/** county, account, today: in force, as the session finds them */
export const findPosts = statement(
  'access.find_posts',
  `select p.id from post p join unit u on u.county_code = p.county_code and u.id = p.unit_id
   join account a on a.county_code = p.county_code and a.id = p.account_id and a.closed_at is null
   where p.county_code = $1 and p.account_id = $2 and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
     and u.valid_from <= $3 and (u.valid_to is null or u.valid_to > $3)`,
);

/** county, step: steps before it are no longer accepted anyway */
export const forgetTotpSteps = statement(
  'access.forget_totp_steps',
  'delete from totp_used where county_code = $1 and step < $2',
);

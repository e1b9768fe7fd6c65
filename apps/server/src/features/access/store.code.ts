/** SQL of one-time codes. */
import { statement } from '../../platform/store/statement.ts';

export type LoginCodeRow = {
  id: string;
  codeHash: Buffer;
  sentAt: Date;
  expiresAt: Date;
  attempts: number;
  usedAt: Date | null;
};

/** county, index of the phone: the newest code, older ones no longer count */
export const findLatestCode = statement(
  'access.find_latest_code',
  `select id, code_hash as "codeHash", sent_at as "sentAt", expires_at as "expiresAt", attempts, used_at as "usedAt"
   from login_code where county_code = $1 and phone_index = $2 order by sent_at desc, id desc limit 1`,
);

/** The same, held until the command ends: two guesses at once count as two. */
export const lockLatestCode = statement(
  'access.lock_latest_code',
  `select id, code_hash as "codeHash", sent_at as "sentAt", expires_at as "expiresAt", attempts, used_at as "usedAt"
   from login_code where county_code = $1 and phone_index = $2 order by sent_at desc, id desc limit 1 for update`,
);

/** county, index of the phone: who asks for a code at the same time waits, and sees the one that was sent */
export const lockPhone = statement(
  'access.lock_phone',
  `select pg_advisory_xact_lock(hashtextextended($1 || encode($2::bytea, 'hex'), 0))`,
);

export const insertCode = statement(
  'access.insert_code',
  `insert into login_code (county_code, id, phone_index, code_hash, sent_at, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

export const countAttempt = statement(
  'access.count_attempt',
  'update login_code set attempts = attempts + 1 where county_code = $1 and id = $2',
);

export const useCode = statement(
  'access.use_code',
  'update login_code set used_at = $3 where county_code = $1 and id = $2',
);

export const forgetCodes = statement(
  'access.forget_codes',
  'delete from login_code where county_code = $1 and expires_at < $2',
);

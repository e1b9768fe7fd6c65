/** SQL of sessions. They lie in no region: found by exact keys only. */
import type { Device } from '../../platform/http/device.ts';
import { statement } from '../../platform/store/statement.ts';

/** By what somebody signed in. */
export type Method = 'password' | 'passkey' | 'code' | 'wechat' | 'sso';

/** county, hash of the token, account, now, end, device, method, session at the identity provider or null */
export const insertSession = statement(
  'access.insert_session',
  `insert into session (county_code, token_hash, account_id, created_at, seen_at, expires_at, device, method,
     provider_session) values ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
);

/** county, hash of the token, now */
export const endSession = statement(
  'access.end_session',
  'update session set ended_at = $3 where county_code = $1 and token_hash = $2 and ended_at is null',
);

export type PresentSession = { method: Method | 'unknown'; confirmedAt: Date };

/** county, hash of the token */
export const findPresentSession = statement(
  'access.find_present_session',
  `select method, coalesce(confirmed_at, created_at) as "confirmedAt" from session
   where county_code = $1 and token_hash = $2`,
);

/** county, hash of the token, now */
export const confirmSession = statement(
  'access.confirm_session',
  'update session set confirmed_at = $3 where county_code = $1 and token_hash = $2 and ended_at is null',
);

export type SessionRow = {
  id: string;
  tokenHash: Buffer;
  device: Device;
  method: Method | 'unknown';
  createdAt: Date;
  seenAt: Date;
};

/** county, account, now: those that have not ended, the last used first */
export const findSessions = statement(
  'access.find_sessions',
  `select id, token_hash as "tokenHash", device, method, created_at as "createdAt", seen_at as "seenAt" from session
   where county_code = $1 and account_id = $2 and ended_at is null and expires_at > $3 order by seen_at desc, id`,
);

/** county, account, sessions, now: of this account only */
export const endSessions = statement(
  'access.end_sessions',
  `update session set ended_at = $4 where county_code = $1 and account_id = $2 and id = any($3::uuid[])
     and ended_at is null`,
);

/** county, instant: what ended before it */
export const forgetSessions = statement(
  'access.forget_sessions',
  'delete from session where county_code = $1 and (expires_at < $2 or ended_at < $2)',
);

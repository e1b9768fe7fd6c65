/** SQL of visits from WeChat: who came, before they are signed in. */
import { statement } from '../../platform/store/statement.ts';

export type VisitRow = {
  id: string;
  wechatSealed: Buffer;
  wechatIndex: Buffer;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
  attempts: number;
  expiresAt: Date;
  usedAt: Date | null;
};

export const insertVisit = statement(
  'access.insert_visit',
  `insert into wechat_visit (county_code, id, ticket_hash, wechat_sealed, wechat_index, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** county, hash of the ticket: held until the command ends, so that two guesses at once count as two */
export const lockVisit = statement(
  'access.lock_visit',
  `select id, wechat_sealed as "wechatSealed", wechat_index as "wechatIndex", phone_sealed as "phoneSealed",
     phone_index as "phoneIndex", attempts, expires_at as "expiresAt", used_at as "usedAt"
   from wechat_visit where county_code = $1 and ticket_hash = $2 for update`,
);

/** county, visit, phone (sealed), its index */
export const addPhone = statement(
  'access.add_phone_to_visit',
  'update wechat_visit set phone_sealed = $3, phone_index = $4 where county_code = $1 and id = $2',
);

export const countVisitAttempt = statement(
  'access.count_visit_attempt',
  'update wechat_visit set attempts = attempts + 1 where county_code = $1 and id = $2',
);

export const useVisit = statement(
  'access.use_visit',
  'update wechat_visit set used_at = $3 where county_code = $1 and id = $2',
);

export const forgetVisits = statement(
  'access.forget_visits',
  'delete from wechat_visit where county_code = $1 and expires_at < $2',
);

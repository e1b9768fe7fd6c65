import { statement } from '../../platform/store/statement.ts';

export type MessageRow = {
  id: string;
  caseId: string | null;
  kind: string;
  title: string;
  bodySealed: Buffer;
  createdAt: Date;
  readAt: Date | null;
};

/** county, id, person, case, kind, title, body (sealed), created at, sms state */
export const insertMessage = statement(
  'messages.insert',
  `insert into message (county_code, id, person_id, case_id, kind, title, body_sealed, created_at, sms_state)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** county, person */
export const listMessages = statement(
  'messages.list',
  `select id, case_id as "caseId", kind, title, body_sealed as "bodySealed", created_at as "createdAt", read_at as "readAt"
     from message where county_code = $1 and person_id = $2 order by created_at desc limit 100`,
);

/** county, id, person */
export const findMessage = statement(
  'messages.find',
  'select id from message where county_code = $1 and id = $2 and person_id = $3',
);

/** county, id, person, now */
export const markRead = statement(
  'messages.mark_read',
  'update message set read_at = coalesce(read_at, $4) where county_code = $1 and id = $2 and person_id = $3',
);

/** county, id */
export const findForSms = statement(
  'messages.find_for_sms',
  `select id, person_id as "personId", sms_state as "smsState", sms_attempts as "smsAttempts"
     from message where county_code = $1 and id = $2`,
);

/** county, id, state, channel (or null) */
export const setSmsState = statement(
  'messages.set_sms_state',
  `update message set sms_state = $3, sent_by = $4, sms_attempts = sms_attempts + 1
    where county_code = $1 and id = $2`,
);

/** county, older than */
export const waitingForSms = statement(
  'messages.waiting_for_sms',
  `select id from message where county_code = $1 and sms_state = 'waiting' and created_at < $2
    order by created_at limit 200`,
);

/** SQL of what staff are told. They lie in no scope: each is found by its account. */
import { statement } from '../../platform/store/statement.ts';

export type StaffMessageRow = {
  id: string;
  kind: string;
  title: string;
  body: string;
  createdAt: Date;
  readAt: Date | null;
};

/** county, id, account, kind, title, body, now */
export const insertStaffMessage = statement(
  'messages.insert_staff',
  `insert into staff_message (county_code, id, account_id, kind, title, body, created_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** county, account */
export const listStaffMessages = statement(
  'messages.list_staff',
  `select id, kind, title, body, created_at as "createdAt", read_at as "readAt" from staff_message
   where county_code = $1 and account_id = $2 order by created_at desc, id desc limit 100`,
);

/** county, account, now */
export const markStaffMessagesRead = statement(
  'messages.mark_staff_read',
  'update staff_message set read_at = $3 where county_code = $1 and account_id = $2 and read_at is null',
);

-- Signing in from WeChat, and telling people there.

-- The person's id within the mini-program: sealed, found by its index.
alter table account add column wechat_sealed bytea, add column wechat_index bytea;
create unique index account_wechat on account (county_code, wechat_index) where wechat_index is not null and closed_at is null;

-- Somebody who came from WeChat and is not signed in yet: WeChat's codes are good once, so what they told is kept
-- until the person has said who they are.
create table wechat_visit (
  county_code text collate "C" not null,
  id uuid not null,
  ticket_hash bytea not null,
  wechat_sealed bytea not null,
  wechat_index bytea not null,
  phone_sealed bytea,
  phone_index bytea,
  attempts integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (county_code, id)
);
create unique index wechat_visit_ticket on wechat_visit (county_code, ticket_hash);

-- On which channel a message went out, beside the inbox.
alter table message add column sent_by text check (sent_by in ('sms', 'wechat'));

grant select, insert, update, delete on wechat_visit to yimi_app;

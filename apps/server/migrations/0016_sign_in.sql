-- Sessions that their owner can tell apart and end; passkeys; and how somebody new on the staff sets the own password.

alter table session
  add column id uuid not null default gen_random_uuid(),
  add column device text not null default 'unknown' check (device in ('weapp', 'phone', 'computer', 'unknown')),
  add column method text not null default 'unknown' check (method in ('password', 'passkey', 'code', 'wechat', 'unknown'));
create unique index session_id on session (county_code, id);

create table passkey (
  county_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  credential_id text not null,                     -- base64url, as browsers name it
  public_key bytea not null,                       -- COSE
  counter bigint not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (county_code, id)
);
create unique index passkey_credential on passkey (county_code, credential_id);
create index passkey_account on passkey (county_code, account_id);

-- Each challenge is good once, for five minutes.
create table passkey_challenge (
  county_code text collate "C" not null,
  id uuid not null,
  challenge text not null,
  account_id uuid,                                 -- who registers; nobody is known yet at sign-in
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (county_code, id)
);

create table account_activation (
  county_code text collate "C" not null,
  account_id uuid not null,
  code_hash bytea not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  primary key (county_code, account_id)
);

grant select, insert, update, delete on passkey, passkey_challenge, account_activation to yimi_app;

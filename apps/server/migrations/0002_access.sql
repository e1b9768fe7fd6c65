-- Units, accounts, posts, sessions.

create table unit (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null check (kind in ('district-dpf', 'township-dpf', 'village', 'hospital', 'civil-affairs')),
  name text not null,
  region_code text collate "C" not null,           -- the area that the unit serves
  parent_id uuid,
  address text,
  phone text,
  text_channel text,                               -- a number never stands alone (D3)
  primary key (county_code, id)
);

create table account (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null check (kind in ('citizen', 'staff')),
  display_name text not null,
  login text,
  password_hash text,
  totp_secret bytea,                               -- sealed
  phone_sealed bytea,
  phone_index bytea,
  person_id uuid,
  failures integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (county_code, id)
);
create unique index account_login on account (county_code, login) where login is not null;
create unique index account_phone on account (county_code, phone_index) where kind = 'citizen' and closed_at is null;
create unique index account_person on account (county_code, person_id) where kind = 'citizen' and closed_at is null;

create table post (
  county_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  unit_id uuid not null,
  region_code text collate "C" not null,
  valid_from date not null,
  valid_to date,
  primary key (county_code, id)
);
create index post_account on post (county_code, account_id);

create table login_code (
  county_code text collate "C" not null,
  id uuid not null,
  phone_index bytea not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz,
  primary key (county_code, id)
);
create index login_code_phone on login_code (county_code, phone_index, sent_at desc);

create table session (
  county_code text collate "C" not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (county_code, token_hash)
);
create index session_account on session (county_code, account_id) where ended_at is null;

-- A one-time password step that was used once is not accepted again (RFC 6238, section 5.2).
create table totp_used (
  county_code text collate "C" not null,
  account_id uuid not null,
  step bigint not null,
  primary key (county_code, account_id, step)
);

-- What every feature stands on: regions, settings, keys, audit, outbox, idempotency.
-- Every table's key begins with county_code, so that the schema can be distributed by county (Citus);
-- region is a reference table. All codes compare bytewise (collate "C"): a region's area is a plain range.

create table region (
  code text collate "C" primary key,              -- 6 (county), 9 (township) or 12 digits (village)
  county_code text collate "C" not null,
  parent_code text collate "C",
  name text not null,
  kind text not null,                              -- 区, 街道, 镇, 乡, 居委会, 村委会 …
  takes_part boolean not null default true,        -- townships run by Harbin New Area do not
  administered_by text collate "C",
  valid_from date not null,
  valid_to date
);
create index region_parent on region (parent_code);

create table district_setting (
  county_code text collate "C" not null,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  primary key (county_code, key, valid_from)
);

-- Data keys, each wrapped by the key-encryption key of the KeyProvider. Values carry the id of their key.
create table data_key (
  county_code text collate "C" not null,
  id integer not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (county_code, id)
);

-- Private keys of doctors (wrapped by their PIN too) and of organisations.
create table signing_key (
  county_code text collate "C" not null,
  id uuid not null,
  owner_kind text not null check (owner_kind in ('doctor', 'hospital', 'district', 'authority')),
  owner_id uuid not null,
  public_key bytea not null,                       -- 65 bytes, uncompressed point
  certificate bytea not null,                      -- X.509, DER
  wrapped_private bytea not null,
  pin_salt bytea,
  pin_failures integer not null default 0,
  pin_locked_until timestamptz,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (county_code, id)
);
create unique index signing_key_in_use on signing_key (county_code, owner_id) where retired_at is null;

-- Append-only for the application's role.
create table audit (
  county_code text collate "C" not null,
  id uuid not null,
  at timestamptz not null,
  actor_id text not null,                          -- account id or 'system:<job>'
  actor_role text not null,
  on_behalf_of uuid,
  action text not null,
  object_kind text not null,
  object_id text not null,
  person_id uuid,                                  -- whose file it was
  region_code text collate "C",
  outcome text not null check (outcome in ('done', 'read', 'denied')),
  detail jsonb not null default '{}',
  primary key (county_code, id)
);
create index audit_person on audit (county_code, person_id, at desc) where person_id is not null;
create index audit_object on audit (county_code, object_id, at);

-- Events of committed commands, in the same transaction. One relay per county hands them on.
create table outbox (
  county_code text collate "C" not null,
  id uuid not null,
  at timestamptz not null,
  event text not null,
  payload jsonb not null,
  region_code text collate "C",
  person_id uuid,
  hospital_id uuid,
  relayed_at timestamptz,
  primary key (county_code, id)
);
create index outbox_waiting on outbox (county_code, id) where relayed_at is null;

-- What browsers are told. Only the relay writes here, one at a time, so seq has no gaps that fill later.
create table live_event (
  county_code text collate "C" not null,
  seq bigint not null,
  at timestamptz not null,
  event text not null,
  payload jsonb not null,
  region_code text collate "C",
  person_id uuid,
  hospital_id uuid,
  primary key (county_code, seq)
);

-- A write that was done once is answered from here. Handlers of events use it with the event's id.
create table idempotency (
  county_code text collate "C" not null,
  actor_id text not null,
  key text not null,
  fingerprint bytea not null,                      -- SHA-256 of command name and body
  reply jsonb not null,
  at timestamptz not null,
  primary key (county_code, actor_id, key)
);
create index idempotency_age on idempotency (county_code, at);

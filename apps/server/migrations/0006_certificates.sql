-- Certificates. The printed number changes with level and reissue and contains the citizen number:
-- it is sealed, found by its index, and never a key.

create table certificate (
  county_code text collate "C" not null,
  id uuid not null,
  person_id uuid not null,
  region_code text collate "C" not null,
  case_id uuid,
  number_sealed bytea not null,
  number_index bytea not null,
  category smallint not null check (category between 1 and 7),
  level smallint not null check (level between 1 and 4),
  reissue smallint not null default 0,
  status text not null check (status in ('active', 'frozen', 'expired', 'lost', 'superseded', 'cancelled')),
  in_notice_until date,                            -- 公示中 until this day, while the certificate is valid already
  licence_identifier text not null,                -- 电子证照标识, GB/T 36904
  version integer not null,
  verification_code text not null,
  issued_on date not null,
  expires_on date not null,
  ended_on date,
  portrait_id uuid,
  document_id uuid,                                -- the PDF
  changed_at timestamptz not null,
  primary key (county_code, id)
);
create unique index certificate_one_in_force on certificate (county_code, person_id) where status in ('active', 'frozen', 'expired');
create unique index certificate_verification on certificate (county_code, verification_code);
create unique index certificate_licence on certificate (county_code, licence_identifier);
create index certificate_number on certificate (county_code, number_index);
create index certificate_person on certificate (county_code, person_id);
create index certificate_area on certificate (county_code, region_code);

create table certificate_part (
  county_code text collate "C" not null,
  certificate_id uuid not null,
  category smallint not null check (category between 1 and 6),
  level smallint not null check (level between 1 and 4),
  primary key (county_code, certificate_id, category)
);

-- Append-only for the application's role.
create table certificate_event (
  county_code text collate "C" not null,
  certificate_id uuid not null,
  seq integer not null,
  kind text not null,                              -- issued, renewed, frozen, unfrozen, lost, reissued, superseded, cancelled
  at timestamptz not null,
  actor_id text not null,
  reason text,
  primary key (county_code, certificate_id, seq)
);

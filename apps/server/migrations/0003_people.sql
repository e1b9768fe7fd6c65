-- The person record: what the district knows already, so that no form asks it again.

create table person (
  county_code text collate "C" not null,
  id uuid not null,
  region_code text collate "C" not null,           -- village of the household registration (12 digits)
  name_sealed bytea not null,
  name_index bytea not null,
  name_masked text not null,
  citizen_number_sealed bytea not null,
  citizen_number_index bytea not null,
  sex text not null check (sex in ('male', 'female')),
  birth_date date not null,
  nation text not null,
  address_sealed bytea,
  phone_sealed bytea,
  source text not null check (source in ('population', 'certificate', 'self')),
  confirmed_on date not null,
  died_on date,
  primary key (county_code, id)
);
create unique index person_citizen_number on person (county_code, citizen_number_index);
create index person_name on person (county_code, name_index);
create index person_region on person (county_code, region_code);

create table guardianship (
  county_code text collate "C" not null,
  id uuid not null,
  ward_id uuid not null,
  guardian_id uuid not null,
  relation text not null,                          -- 父亲, 母亲, 配偶, 子女, 其他近亲属, 村（居）委会
  reason text not null check (reason in ('minor', 'no-capacity')),
  source text not null,                            -- population record, or the id of the uploaded document
  valid_from date not null,
  valid_to date,                                   -- a minor's guardianship ends on the 18th birthday
  primary key (county_code, id)
);
create index guardianship_ward on guardianship (county_code, ward_id);
create index guardianship_guardian on guardianship (county_code, guardian_id);

-- Photos and papers. The bytes lie encrypted outside the database, named by the id.
create table stored_file (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null,                              -- portrait, id-front, id-back, household-book, medical, certificate-pdf …
  person_id uuid,
  region_code text collate "C",
  media_type text not null,
  bytes integer not null,
  width integer,
  height integer,
  sha256 bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (county_code, id)
);
create index stored_file_person on stored_file (county_code, person_id);

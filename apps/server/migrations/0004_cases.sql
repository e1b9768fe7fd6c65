-- The one engine. A case is its actions; case_file is their projection, written in the same transaction.

create table draft (
  county_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  service_id text not null,
  service_version integer not null,
  person_id uuid not null,                         -- whom it is for
  applicant_person_id uuid,                        -- citizen or guardian who fills it in; null for staff
  region_code text collate "C" not null,
  answers_sealed bytea not null,
  revision integer not null,
  updated_at timestamptz not null,
  primary key (county_code, id)
);
-- A draft is its account's own: whoever merely knows a number can block nobody by it.
create unique index draft_one_each on draft (county_code, account_id, person_id, service_id);

create table case_file (
  county_code text collate "C" not null,
  id uuid not null,
  case_no text not null,
  service_id text not null,
  service_version integer not null,
  region_code text collate "C" not null,
  person_id uuid not null,
  applicant_person_id uuid,
  entered_by uuid not null,                        -- account
  subject_masked text not null,                    -- masked name for lists
  answers_sealed bytea not null,
  stage text not null,
  owner_role text not null,
  hospital_id uuid,
  seq integer not null,                            -- number of the last action
  submitted_at timestamptz not null,
  stage_since timestamptz not null,
  service_used_ms bigint not null,                 -- service clock up to stage_since
  due_at timestamptz,
  escalated_to text,
  closed_at timestamptz,
  primary key (county_code, id)
);
create unique index case_file_no on case_file (county_code, case_no);
create unique index case_file_one_open on case_file (county_code, person_id, service_id) where closed_at is null;
create index case_file_area on case_file (county_code, region_code, submitted_at desc);
create index case_file_recent on case_file (county_code, submitted_at desc);
create index case_file_queue on case_file (county_code, owner_role, stage_since) where closed_at is null;
create index case_file_escalated on case_file (county_code, escalated_to, stage_since)
  where escalated_to is not null and closed_at is null;
create index case_file_entered on case_file (county_code, entered_by, submitted_at desc);
create index case_file_person on case_file (county_code, person_id);
create index case_file_applicant on case_file (county_code, applicant_person_id) where applicant_person_id is not null;
create index case_file_hospital on case_file (county_code, hospital_id) where hospital_id is not null;
create index case_file_due on case_file (county_code, due_at) where closed_at is null;

-- Append-only for the application's role. The key is the lock: two writers of one case want the same seq.
create table case_action (
  county_code text collate "C" not null,
  case_id uuid not null,
  seq integer not null,
  action text not null,
  actor_id text not null,
  actor_role text not null,
  actor_name text not null,
  at timestamptz not null,
  detail jsonb not null,                           -- what the fold needs; nothing personal
  words_sealed bytea,                              -- what was said or given: reasons, missing items, changed answers
  primary key (county_code, case_id, seq)
);

create table public_notice (
  county_code text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  region_code text collate "C" not null,
  name_masked text not null,
  village_name text not null,
  service_id text not null,
  starts_on date not null,
  ends_on date not null,                           -- last day on which an objection is taken
  outcome text check (outcome in ('clear', 'upheld')),
  primary key (county_code, id)
);
create unique index public_notice_open on public_notice (county_code, case_id) where outcome is null;
create index public_notice_running on public_notice (county_code, ends_on) where outcome is null;

create table notice_objection (
  county_code text collate "C" not null,
  id uuid not null,
  notice_id uuid not null,
  case_id uuid not null,
  words_sealed bytea not null,                     -- who objects, how to reach them, what they say
  at timestamptz not null,
  decided_at timestamptz,
  upheld boolean,
  decision_sealed bytea,
  primary key (county_code, id)
);
create index notice_objection_case on notice_objection (county_code, case_id);

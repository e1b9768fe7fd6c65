-- Hospitals' side: slots, appointments, measured values, signatures, seal.

create table appointment_slot (
  county_code text collate "C" not null,
  id uuid not null,
  hospital_id uuid not null,
  starts_at timestamptz not null,
  capacity integer not null,
  taken integer not null default 0,
  home_visit boolean not null default false,
  primary key (county_code, id),
  constraint appointment_slot_full check (taken between 0 and capacity)
);
create index appointment_slot_free on appointment_slot (county_code, hospital_id, starts_at);

create table appointment (
  county_code text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  slot_id uuid not null,
  hospital_id uuid not null,
  starts_at timestamptz not null,
  booked_by text not null,
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (county_code, id)
);
create unique index appointment_one_each on appointment (county_code, case_id) where cancelled_at is null;
create index appointment_day on appointment (county_code, hospital_id, starts_at) where cancelled_at is null;

create table assessment (
  county_code text collate "C" not null,
  case_id uuid not null,
  round integer not null,                          -- 1, then one more for each re-assessment
  hospital_id uuid not null,
  doctor_id uuid not null,                         -- account of the doctor who began
  started_at timestamptz not null,
  findings_sealed bytea,                           -- measured values, suggestion, conclusion, reason when they differ
  document_sealed bytea,                           -- exactly what is signed, as text
  document_digest bytea,                           -- SM3
  meets_standard boolean,
  concluded_at timestamptz,
  seal_signature bytea,
  seal_certificate bytea,
  sealed_by uuid,
  sealed_at timestamptz,
  primary key (county_code, case_id, round)
);
create index assessment_open on assessment (county_code, hospital_id) where sealed_at is null;

-- Append-only for the application's role.
create table assessment_signature (
  county_code text collate "C" not null,
  case_id uuid not null,
  round integer not null,
  doctor_id uuid not null,
  doctor_name text not null,
  document_digest bytea not null,
  signature bytea not null,                        -- SM2, DER
  certificate bytea not null,
  signed_at timestamptz not null,
  primary key (county_code, case_id, round, doctor_id, document_digest)
);

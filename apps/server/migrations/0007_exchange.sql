-- What was handed to the national registry, and its signed receipt.

create table registry_submission (
  county_code text collate "C" not null,
  id uuid not null,                                -- the submission id: the registry accepts it once
  case_id uuid not null,
  kind text not null,                              -- issue, reissue
  dossier_sealed bytea not null,
  dossier_digest bytea not null,                   -- SM3
  state text not null check (state in ('waiting', 'received', 'refused')),
  attempts integer not null default 0,
  last_error text,
  receipt jsonb,
  receipt_signature bytea,
  created_at timestamptz not null,
  received_at timestamptz,
  primary key (county_code, id)
);
create unique index registry_submission_case on registry_submission (county_code, case_id) where state <> 'refused';
create index registry_submission_waiting on registry_submission (county_code, created_at) where state = 'waiting';

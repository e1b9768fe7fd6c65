-- Who looks at a case beside the role that owns its stage: what the acts of the desk leave, see service-kit/desk-acts.

alter table case_file
  -- The account that it was handed over to; null: everybody of the owner's role.
  add column holder uuid,
  -- Roles that decide together with the owner, and accounts whose opinion was asked for.
  add column called text[] not null default '{}',
  add column supervised_at timestamptz,
  add column reminded_at timestamptz;

create index case_file_called on case_file (county_code, stage_since desc) where closed_at is null and called <> '{}';

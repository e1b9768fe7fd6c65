-- The trail can be read by those who watch over it and by those whom it is about, and complained about.

-- In which post staff acted: the unit stands behind it. Null for citizens and the system, and for rows from before.
alter table audit add column post_id uuid;
create index audit_time on audit (county_code, at desc, id desc);
create index audit_actor on audit (county_code, actor_id, at desc);
create index audit_denied on audit (county_code, at desc, id desc) where outcome = 'denied';

-- What each check of the whole trail found. Append-only for the application's role.
create table audit_check (
  county_code text collate "C" not null,
  id uuid not null,
  at timestamptz not null,
  whole boolean not null,
  sealed_rows bigint not null,                     -- how many rows were looked through
  fault text,
  seq bigint,                                      -- of the first bad row
  audit_id uuid,
  primary key (county_code, id)
);
create index audit_check_time on audit_check (county_code, at desc);
grant select, insert on audit_check to yimi_app;

-- Somebody says of one row of the trail that it should not have happened.
create table complaint (
  county_code text collate "C" not null,
  id uuid not null,
  audit_id uuid not null,
  person_id uuid not null,                         -- whose file it was
  complainant_id uuid not null,                    -- the person, or the guardian
  region_code text collate "C" not null,
  words_sealed bytea not null,
  at timestamptz not null,
  due_on date not null,                            -- last day on which the answer is in time
  overdue_told_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,                                -- account
  outcome text check (outcome in ('in-order', 'wrong')),
  answer_sealed bytea,
  primary key (county_code, id),
  constraint complaint_once unique (county_code, audit_id, complainant_id),
  constraint complaint_answered check ((answered_at is null) = (answer_sealed is null))
);
create index complaint_waiting on complaint (county_code, due_on) where answered_at is null;
create index complaint_of_person on complaint (county_code, complainant_id, at desc);
grant select, insert, update on complaint to yimi_app;

alter table complaint enable row level security;
alter table complaint force row level security;
-- As for cases: of an area of the scope, or the complainant's own (migration 0019).
create policy in_scope on complaint using (
  region_code >= current_setting('app.lo', true) and region_code < current_setting('app.hi', true)
  and ((select current_setting('app.whole', true) = 'yes')
    or region_code ^@ any (string_to_array(current_setting('app.areas', true), ','))
    or complainant_id = nullif(current_setting('app.person', true), '')::uuid));

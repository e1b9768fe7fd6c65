-- What the trail shows of somebody who does what the work does not ask for: found by patterns, looked into by people.

create table alarm (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null,                              -- of packages/domain/src/alarm-rules.ts
  actor_id text not null,                          -- account; 'stranger' where nobody was signed in
  actor_role text not null,
  post_id uuid,
  person_id uuid,                                  -- whose file, where the pattern is about one person
  window_start timestamptz not null,               -- the hour or the day that was counted
  count integer not null,
  audit_ids uuid[] not null,                       -- the last rows that made it
  last_at timestamptz not null,
  raised_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,                                  -- account
  outcome text check (outcome in ('explained', 'misused')),
  note_sealed bytea,
  primary key (county_code, id),
  constraint alarm_once unique nulls not distinct (county_code, kind, actor_id, person_id, window_start),
  constraint alarm_closed check ((closed_at is null) = (note_sealed is null) and (closed_at is null) = (outcome is null))
);
create index alarm_open on alarm (county_code, raised_at) where closed_at is null;
grant select, insert, update on alarm to yimi_app;

-- Of the whole county or of nobody: an alarm is about people at work, and the area of its rows says little.
alter table alarm enable row level security;
alter table alarm force row level security;
create policy in_scope on alarm to yimi_app using (
  county_code >= current_setting('app.lo', true) and county_code < current_setting('app.hi', true)
  and (select current_setting('app.whole', true) = 'yes'));
do $$ begin execute format('create policy whole on alarm to %I using (true) with check (true)', current_user); end $$;

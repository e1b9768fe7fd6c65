-- What came of visits to people at home. What has to be done there is read from the tables of the other rooms.

create table visit (
  county_code text collate "C" not null,
  id uuid not null,
  person_id uuid not null,
  region_code text collate "C" not null,
  account_id uuid not null,                        -- who was there
  visited_on date not null,
  outcome text not null check (outcome in ('done', 'nobody-home', 'wants-something')),
  note_sealed bytea,
  recorded_at timestamptz not null,                -- later than the visit, where there was no network
  primary key (county_code, id)
);
create index visit_person on visit (county_code, person_id, visited_on desc, recorded_at desc);
create index visit_area on visit (county_code, region_code) include (person_id);

-- A visit is not changed afterwards.
grant select, insert on visit to yimi_app;

alter table visit enable row level security;
alter table visit force row level security;
-- As for cases: of an area of the scope (migration 0019), and of no other department (migration 0023).
create policy in_scope on visit to yimi_app using (
  region_code >= current_setting('app.lo', true) and region_code < current_setting('app.hi', true)
  and ((select current_setting('app.whole', true) = 'yes')
    or region_code ^@ any (string_to_array(current_setting('app.areas', true), ','))));
create policy of_line on visit as restrictive to yimi_app using (coalesce((select current_setting('app.line', true)), '') = '');
do $$ begin execute format('create policy whole on visit to %I using (true) with check (true)', current_user); end $$;

-- Certificates that end soon are looked for by area and day.
create index certificate_ending on certificate (county_code, expires_on) where status = 'active';

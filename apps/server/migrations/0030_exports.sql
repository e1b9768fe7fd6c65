-- Tables of many people leave only by request, with another's approval, marked, and for a time.

create table export_request (
  county_code text collate "C" not null,
  id uuid not null,
  number text not null,                            -- 批准号, printed in the file
  kind text not null check (kind in ('holders', 'cases')),
  columns text[] not null,
  from_day date not null,                          -- issued or submitted in these days, both included
  to_day date not null,
  region_code text collate "C" not null,           -- the area of the post that asks
  purpose text not null,
  wants_whole boolean not null,                    -- names and numbers unmasked
  asked_by uuid not null,
  asked_post uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  approved boolean,
  gives_whole boolean,
  decision_note text,
  mark bytea,                                      -- the secret by which the file's rows are ordered
  file_id uuid,                                    -- XLSX; its CSV lies beside it
  csv_id uuid,
  row_count integer,
  made_at timestamptz,
  expires_at timestamptz,
  downloads integer not null default 0,
  removed_at timestamptz,
  primary key (county_code, id),
  constraint export_four_eyes check (decided_by <> asked_by),
  constraint export_decided check ((decided_at is null) = (approved is null) and (decided_at is null) = (decided_by is null)),
  constraint export_whole_by_approval check (gives_whole is not true or (approved and wants_whole))
);
create unique index export_number on export_request (county_code, number);
create index export_of_asker on export_request (county_code, asked_by, asked_at desc);
create index export_to_make on export_request (county_code, decided_at) where approved and made_at is null;
create index export_to_remove on export_request (county_code, expires_at) where made_at is not null and removed_at is null;
grant select, insert, update on export_request to yimi_app;

alter table export_request enable row level security;
alter table export_request force row level security;
create policy in_scope on export_request to yimi_app using (
  region_code >= current_setting('app.lo', true) and region_code < current_setting('app.hi', true)
  and ((select current_setting('app.whole', true) = 'yes')
    or region_code ^@ any (string_to_array(current_setting('app.areas', true), ','))));
do $$ begin execute format('create policy whole on export_request to %I using (true) with check (true)', current_user); end $$;

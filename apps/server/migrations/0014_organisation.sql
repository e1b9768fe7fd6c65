-- Units of every line with their dates, posts that stand in for others, changes by four eyes, work that is handed on.
-- In all of them valid_to is the first day on which the row no longer counts.

alter table unit drop constraint unit_kind_check;
alter table unit
  add column code text,                            -- as the district's own lists name it
  add column administered_by uuid,                 -- another unit, where its own parent does not run it
  add column valid_from date not null default '2000-01-01',
  add column valid_to date,
  add constraint unit_kind_check check (kind in ('district-dpf', 'township-dpf', 'village', 'hospital', 'civil-affairs',
    'court', 'interpreters', 'partner')),
  add constraint unit_dates check (valid_to is null or valid_to >= valid_from);
create unique index unit_code on unit (county_code, code) where code is not null;

alter table post
  add column kind text not null default 'own' check (kind in ('own', 'stand-in', 'delegated')),
  add column instead_of uuid,                      -- the post that is stood in for
  add column successor_id uuid,                    -- account that takes over the open work when the post ends
  add column handed_on_at timestamptz,
  add constraint post_dates check (valid_to is null or valid_to >= valid_from),
  add constraint post_stand_in_ends check (kind = 'own' or valid_to is not null);
-- The last day of a post was still its own until now.
update post set valid_to = valid_to + 1 where valid_to is not null;
create index post_unit on post (county_code, unit_id);
create index post_ended on post (county_code, valid_to) where valid_to is not null and handed_on_at is null;

create table organisation_change (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null,
  content jsonb not null,                          -- what is proposed: ids, codes, names of staff, dates
  reason text not null,
  account_id uuid,                                 -- whom it concerns
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'refused', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (county_code, id),
  constraint organisation_change_four_eyes check (state in ('proposed', 'withdrawn')
    or (decided_by is not null and decided_by <> proposed_by))
);
create index organisation_change_open on organisation_change (county_code, proposed_at) where state = 'proposed';

-- Drafts and open cases of somebody who left: of the successor, or of whoever takes them in the same area.
create table handed_work (
  county_code text collate "C" not null,
  id uuid not null,
  kind text not null check (kind in ('draft', 'case')),
  object_id uuid not null,
  region_code text collate "C" not null,
  from_account uuid not null,
  handed_at timestamptz not null,
  taken_by uuid,
  taken_at timestamptz,
  primary key (county_code, id)
);
create unique index handed_work_once on handed_work (county_code, object_id) where taken_at is null;
create index handed_work_area on handed_work (county_code, region_code) where taken_at is null;

create table staff_message (
  county_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  title text not null,
  body text not null,                              -- names no citizen
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (county_code, id)
);
create index staff_message_account on staff_message (county_code, account_id, created_at desc);

grant select, insert, update on unit, organisation_change, handed_work, staff_message to yimi_app;

alter table handed_work enable row level security;
alter table handed_work force row level security;
create policy in_scope on handed_work to yimi_app using (
  (region_code >= current_setting('app.lo1', true) and region_code < current_setting('app.hi1', true)) or
  (region_code >= current_setting('app.lo2', true) and region_code < current_setting('app.hi2', true)) or
  (region_code >= current_setting('app.lo3', true) and region_code < current_setting('app.hi3', true)));
do $$ begin execute format('create policy whole on handed_work to %I using (true) with check (true)', current_user); end $$;

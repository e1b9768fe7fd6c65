-- What the district decides of the rules that its documents leave to it: proposed by one, published by another, from a
-- day on. The application's role reads all versions, adds proposals, and decides each once; what was published stays.
create table rule_version (
  county_code text collate "C" not null,
  id uuid not null,
  service_id text not null,
  service_version integer not null,
  rules_from date not null,                        -- the national clauses that it was written on
  valid_from date not null,
  document text not null,
  clauses jsonb not null,                          -- DistrictClause of service-kit
  examples jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  impact jsonb,                                    -- counts of the day of publication
  declined_by uuid,
  declined_at timestamptz,
  primary key (county_code, id),
  constraint rule_version_four_eyes check (published_by is distinct from proposed_by),
  constraint rule_version_decided_once check (published_at is null or declined_at is null)
);
create unique index rule_version_day on rule_version (county_code, service_id, valid_from) where published_at is not null;

grant select, insert on rule_version to yimi_app;
grant update (published_by, published_at, impact, declined_by, declined_at) on rule_version to yimi_app;

alter table rule_version enable row level security;
alter table rule_version force row level security;
create policy read_all on rule_version for select to yimi_app using (true);
create policy propose on rule_version for insert to yimi_app with check (published_at is null and declined_at is null);
create policy decide_once on rule_version for update to yimi_app
  using (published_at is null and declined_at is null) with check (true);
do $$ begin execute format('create policy whole on rule_version to %I using (true) with check (true)', current_user); end $$;

-- Somebody who applies for another adult by that person's own consent (代办). Other than a guardian: for a time, and
-- until the principal takes it back.

create table proxy (
  county_code text collate "C" not null,
  id uuid not null,
  principal_id uuid not null,
  agent_id uuid not null,
  consent_version text not null,                   -- of the words that the principal agreed to
  consented_at timestamptz not null,
  valid_to date not null,                          -- first day on which it no longer counts
  ended_at timestamptz,
  ended_by text check (ended_by in ('principal', 'agent', 'expiry')),
  primary key (county_code, id),
  constraint proxy_for_another check (principal_id <> agent_id)
);
create unique index proxy_open on proxy (county_code, principal_id, agent_id) where ended_at is null;
create index proxy_agent on proxy (county_code, agent_id) where ended_at is null;
create index proxy_expiring on proxy (county_code, valid_to) where ended_at is null;
grant select, insert, update on proxy to yimi_app;

-- A person is seen by those whom they consented to, until the consent ends.
do $$
declare
  area constant text := $p$(
    (region_code >= current_setting('app.lo1', true) and region_code < current_setting('app.hi1', true)) or
    (region_code >= current_setting('app.lo2', true) and region_code < current_setting('app.hi2', true)) or
    (region_code >= current_setting('app.lo3', true) and region_code < current_setting('app.hi3', true)))$p$;
  today constant text := $p$nullif(current_setting('app.today', true), '')::date$p$;
  predicate constant text := area || $p$ or id = nullif(current_setting('app.person', true), '')::uuid
    or exists (select 1 from guardianship g where g.county_code = person.county_code and g.ward_id = person.id
      and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid
      and g.valid_from <= $p$ || today || $p$ and (g.valid_to is null or g.valid_to > $p$ || today || $p$) offset 0)
    or exists (select 1 from proxy x where x.county_code = person.county_code and x.principal_id = person.id
      and x.agent_id = nullif(current_setting('app.person', true), '')::uuid and x.ended_at is null
      and x.valid_to > $p$ || today || $p$ offset 0)
    or exists (select 1 from case_file f where f.county_code = person.county_code and f.person_id = person.id
      and f.hospital_id = nullif(current_setting('app.hospital', true), '')::uuid offset 0)$p$;
begin
  execute format('alter policy in_scope on person using (%s) with check (%s)', predicate, predicate);
end $$;

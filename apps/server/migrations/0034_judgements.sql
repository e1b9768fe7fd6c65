-- What the rules answered to whoever decided: with the facts, and the versions that answered. Kept with the act, judged
-- again each night by the same facts and versions, and marked where the answer is another.
create table judgement (
  county_code text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  seq integer not null,                            -- the act that it was shown for
  service_id text not null,
  service_version integer not null,
  rules_from date not null,                        -- the national clauses
  district_version_id uuid,                        -- rule_version; null: the national clauses alone
  on_day date not null,                            -- the day by which it was asked
  facts_sealed bytea not null,
  answers jsonb not null,                          -- verdict of each clause
  judged_on date not null,
  replayed_on date,
  differs jsonb,                                   -- what the same facts were answered later, where it is another
  primary key (county_code, id)
);
create unique index judgement_of_act on judgement (county_code, case_id, seq);
create index judgement_replay on judgement (county_code, replayed_on nulls first);
create index judgement_differs on judgement (county_code, replayed_on) where differs is not null;

grant select, insert on judgement to yimi_app;
grant update (replayed_on, differs) on judgement to yimi_app;

alter table judgement enable row level security;
alter table judgement force row level security;
do $$
declare
  of_case constant text := $p$exists (select 1 from case_file f where f.county_code = judgement.county_code and f.id = judgement.case_id)$p$;
begin
  execute format('create policy in_scope on judgement to yimi_app using (%s) with check (%s)', of_case, of_case);
  execute format('create policy whole on judgement to %I using (true) with check (true)', current_user);
end $$;

-- What people are entitled to, and what is paid for it. An entitlement is its entries: append-only, the row beside them
-- their projection, written in the same transaction. Money is whole fen; each line of a payment list names the decision
-- that it stems from.

-- What other authorities said of a person: 低保, 低保边缘, 特困, 孤儿, 工伤护理费. No row: nobody said anything.
create table person_mark (
  county_code text collate "C" not null,
  person_id uuid not null,
  kind text not null check (kind in ('minimum-living', 'minimum-living-edge', 'destitute', 'orphan', 'injury-care')),
  holds boolean not null,
  source text not null,
  as_of date not null,
  primary key (county_code, person_id, kind)
);

create table entitlement (
  county_code text collate "C" not null,
  id uuid not null,
  case_id uuid not null,                           -- whose decision it stems from
  person_id uuid not null,
  recipient_id uuid not null,                      -- who is told: the person, or the guardian who applied
  region_code text collate "C" not null,
  service_id text not null,
  service_version integer not null,
  grade text,                                      -- null while what it depends on is not known: nothing is paid then
  account_sealed bytea,
  subject_masked text not null,
  starts_on date not null,
  ends_on date,                                    -- first day on which it no longer counts
  status text not null check (status in ('active', 'stopped', 'ended')),
  check_due_on date,
  check_asked text check (check_asked in ('face', 'staff', 'home-visit')),
  reminded_for date,                               -- the due day that the person was reminded of
  seq integer not null,
  primary key (county_code, id)
);
create unique index entitlement_of_case on entitlement (county_code, case_id);
create index entitlement_person on entitlement (county_code, person_id);
create index entitlement_area on entitlement (county_code, region_code) include (person_id);
create index entitlement_check on entitlement (county_code, check_due_on) where check_due_on is not null;
create index entitlement_service on entitlement (county_code, service_id);

-- Append-only for the application's role. The key is the lock, as with the actions of a case.
create table entitlement_entry (
  county_code text collate "C" not null,
  entitlement_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('started', 'reminded', 'check-asked', 'checked', 'stopped', 'resumed', 'ended')),
  counts_on date not null,                         -- the day from which it counts
  way text check (way in ('face', 'staff', 'home-visit')),
  reason text,                                     -- key of the service's texts.benefit.stops
  note_sealed bytea,
  actor_id text not null,
  actor_role text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (county_code, entitlement_id, seq)
);

-- What the district pays, from a day on, by a document. It counts when somebody else than its author has confirmed it.
create table benefit_amount (
  county_code text collate "C" not null,
  id uuid not null,
  service_id text not null,
  grade text not null,
  valid_from date not null,
  amount_fen bigint not null check (amount_fen > 0),
  document text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (county_code, id),
  constraint benefit_amount_four_eyes check (confirmed_by is distinct from proposed_by)
);
create unique index benefit_amount_once on benefit_amount (county_code, service_id, grade, valid_from);

create table payment_list (
  county_code text collate "C" not null,
  id uuid not null,
  region_code text collate "C" not null,           -- area of whoever prepared it
  service_id text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  status text not null check (status in ('prepared', 'approved', 'settled', 'discarded')),
  lines text[] not null,                           -- departments that decide the service, as in case_file
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  exported_at timestamptz,
  primary key (county_code, id),
  constraint payment_list_four_eyes check (approved_by is distinct from prepared_by)
);
create unique index payment_list_one on payment_list (county_code, service_id, month, region_code) where status <> 'discarded';

create table payment_line (
  county_code text collate "C" not null,
  id uuid not null,                                -- the reference that the bank gives back
  list_id uuid not null,
  entitlement_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  region_code text collate "C" not null,
  month text not null,                             -- for which it is paid
  amount_fen bigint check (amount_fen > 0),
  state text not null check (state in ('held', 'waiting', 'paid', 'returned', 'discarded')),
  why text,                                        -- of a held line: no-amount, no-grade, no-account; of a returned one the bank's words
  settled_at timestamptz,
  primary key (county_code, id),
  constraint payment_line_has_amount check ((state = 'held') or amount_fen is not null)
);
-- No month is paid twice, whoever prepares lists at the same time.
create unique index payment_line_once on payment_line (county_code, entitlement_id, month) where state in ('waiting', 'paid');
create index payment_line_list on payment_line (county_code, list_id);

-- Departments beside the federation reach the cases of the services in which they have a stage, and nothing else.
alter table case_file add column lines text[] not null default '{}';
drop index case_file_area;
create index case_file_area on case_file (county_code, region_code, submitted_at desc)
  include (person_id, applicant_person_id, hospital_id, lines);

grant select, insert, update on person_mark, entitlement, benefit_amount, payment_list, payment_line to yimi_app;
grant select, insert on entitlement_entry to yimi_app;

do $$
declare
  range constant text := $p$region_code >= current_setting('app.lo', true) and region_code < current_setting('app.hi', true)$p$;
  parts constant text := $p$(select current_setting('app.whole', true) = 'yes')
    or region_code ^@ any (string_to_array(current_setting('app.areas', true), ','))$p$;
  me constant text := $p$nullif(current_setting('app.person', true), '')::uuid$p$;
  today constant text := $p$nullif(current_setting('app.today', true), '')::date$p$;
  guards constant text := $p$exists (select 1 from guardianship g where g.county_code = %1$I.county_code
    and g.ward_id = %1$I.%2$I and g.guardian_id = $p$ || me || $p$ and g.valid_from <= $p$ || today || $p$
    and (g.valid_to is null or g.valid_to > $p$ || today || $p$) offset 0)$p$;
  line constant text := $p$coalesce((select current_setting('app.line', true)), '')$p$;
  of_person constant text := $p$exists (select 1 from person p where p.county_code = %1$I.county_code and p.id = %1$I.person_id)$p$;
  of_entitlement constant text := $p$exists (select 1 from entitlement e where e.county_code = %1$I.county_code and e.id = %1$I.entitlement_id)$p$;
  by_case constant text := $p$exists (select 1 from case_file f where f.county_code = %1$I.county_code and f.id = %1$I.case_id offset 0)$p$;
  by_person constant text := $p$exists (select 1 from case_file f where f.county_code = %1$I.county_code and f.person_id = %1$I.%2$I offset 0)$p$;
  rule record;
begin
  for rule in
    select * from (values
      ('entitlement', range || ' and (' || parts || format(' or person_id = %s or ', me) || format(guards, 'entitlement', 'person_id') || ')'),
      ('entitlement_entry', format(of_entitlement, 'entitlement_entry')),
      ('payment_list', range || ' and (' || parts || ')'),
      ('payment_line', range || ' and (' || parts || format(' or person_id = %s or ', me) || format(guards, 'payment_line', 'person_id') || ')'),
      ('person_mark', format(of_person, 'person_mark'))
    ) as t (name, predicate)
  loop
    execute format('alter table %I enable row level security', rule.name);
    execute format('alter table %I force row level security', rule.name);
    execute format('create policy in_scope on %I to yimi_app using (%s) with check (%s)', rule.name, rule.predicate, rule.predicate);
    execute format('create policy whole on %I to %I using (true) with check (true)', rule.name, current_user);
  end loop;
  for rule in
    select * from (values
      ('case_file', $p$(select current_setting('app.line', true)) = any (lines)$p$),
      ('payment_list', $p$(select current_setting('app.line', true)) = any (lines)$p$),
      ('person', format(by_person, 'person', 'id')),
      ('certificate', format(by_person, 'certificate', 'person_id')),
      ('entitlement', format(by_case, 'entitlement')),
      ('payment_line', format(by_case, 'payment_line')),
      ('draft', 'false'),
      ('handed_work', 'false')
    ) as t (name, predicate)
  loop
    execute format('create policy of_line on %I as restrictive to yimi_app using (%s = %L or %s)', rule.name, line, '', rule.predicate);
  end loop;
end $$;

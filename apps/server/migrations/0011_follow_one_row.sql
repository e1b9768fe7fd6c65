-- Policies that follow another row (an action its case, a message its person) look that one row up by its key.
-- A plain `exists` let the planner read every visible case or person into a hash instead: 0.43 ms for the actions of one
-- case at 300 cases, and more with each case that is added. `offset 0` leaves it no choice: 0.04 ms at any size.

do $$
declare
  of_case constant text := $p$exists (select 1 from case_file f where f.county_code = %1$I.county_code and f.id = %1$I.case_id offset 0)$p$;
  of_certificate constant text := $p$exists (select 1 from certificate f where f.county_code = %1$I.county_code and f.id = %1$I.certificate_id offset 0)$p$;
  area constant text := $p$(
    (region_code >= current_setting('app.lo1', true) and region_code < current_setting('app.hi1', true)) or
    (region_code >= current_setting('app.lo2', true) and region_code < current_setting('app.hi2', true)) or
    (region_code >= current_setting('app.lo3', true) and region_code < current_setting('app.hi3', true)))$p$;
  rule record;
begin
  for rule in
    select * from (values
      ('person', area || $p$ or id = nullif(current_setting('app.person', true), '')::uuid
        or exists (select 1 from guardianship g where g.county_code = person.county_code and g.ward_id = person.id
          and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid offset 0)
        or exists (select 1 from case_file f where f.county_code = person.county_code and f.person_id = person.id
          and f.hospital_id = nullif(current_setting('app.hospital', true), '')::uuid offset 0)$p$),
      ('certificate', area || $p$ or person_id = nullif(current_setting('app.person', true), '')::uuid
        or exists (select 1 from guardianship g where g.county_code = certificate.county_code
          and g.ward_id = certificate.person_id
          and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid offset 0)$p$),
      ('message', $p$exists (select 1 from person p where p.county_code = message.county_code and p.id = message.person_id offset 0)$p$),
      ('registry_submission', format(of_case, 'registry_submission')),
      ('case_action', format(of_case, 'case_action')),
      ('assessment', format(of_case, 'assessment')),
      ('assessment_signature', format(of_case, 'assessment_signature')),
      ('appointment', format(of_case, 'appointment')),
      ('certificate_part', format(of_certificate, 'certificate_part')),
      ('certificate_event', format(of_certificate, 'certificate_event'))
    ) as t (name, predicate)
  loop
    execute format('alter policy in_scope on %I using (%s) with check (%s)', rule.name, rule.predicate, rule.predicate);
  end loop;
end $$;

-- The certificate of a case: asked at every view of a case, and by every handler that follows one.
create index certificate_case on certificate (county_code, case_id) where case_id is not null;

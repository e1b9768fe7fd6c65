-- A guardianship shows the ward's rows while it lasts, and on no day after: a minor's ends on the 18th birthday.
-- app.today is the day of the application's clock. Where it is not set, no guardianship counts.

do $$
declare
  area constant text := $p$(
    (region_code >= current_setting('app.lo1', true) and region_code < current_setting('app.hi1', true)) or
    (region_code >= current_setting('app.lo2', true) and region_code < current_setting('app.hi2', true)) or
    (region_code >= current_setting('app.lo3', true) and region_code < current_setting('app.hi3', true)))$p$;
  guards constant text := $p$exists (select 1 from guardianship g where g.county_code = %1$I.county_code
    and g.ward_id = %1$I.%2$I and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid
    and g.valid_from <= nullif(current_setting('app.today', true), '')::date
    and (g.valid_to is null or g.valid_to > nullif(current_setting('app.today', true), '')::date) offset 0)$p$;
  rule record;
begin
  for rule in
    select * from (values
      ('person', area || $p$ or id = nullif(current_setting('app.person', true), '')::uuid or $p$
        || format(guards, 'person', 'id') || $p$
        or exists (select 1 from case_file f where f.county_code = person.county_code and f.person_id = person.id
          and f.hospital_id = nullif(current_setting('app.hospital', true), '')::uuid offset 0)$p$),
      ('certificate', area || $p$ or person_id = nullif(current_setting('app.person', true), '')::uuid or $p$
        || format(guards, 'certificate', 'person_id'))
    ) as t (name, predicate)
  loop
    execute format('alter policy in_scope on %I using (%s) with check (%s)', rule.name, rule.predicate, rule.predicate);
  end loop;
end $$;

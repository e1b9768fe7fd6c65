-- The second wall. Every query names its scope in its own WHERE; what it forgets, these policies refuse.
-- Written as plain ranges over current_setting: as fast as no policy at 1 M rows, where sub-selects, LIKE
-- or functions cost 13 to 3000 times as much. A scope that was not set matches nothing.
-- Slots: app.lo1/hi1 … app.lo3/hi3 (areas), app.person (the citizen), app.hospital (the hospital's own cases).

grant usage on schema public to yimi_app;
grant select on all tables in schema public to yimi_app;
grant insert, update on outbox, idempotency, account, post, login_code, session, person, guardianship, draft,
  case_file, public_notice, notice_objection, appointment_slot, appointment, assessment, certificate,
  registry_submission, message, data_key, signing_key to yimi_app;
grant insert on audit, live_event, case_action, assessment_signature, certificate_part, certificate_event,
  stored_file, totp_used to yimi_app;
grant delete on draft, outbox, live_event, idempotency, login_code, session, totp_used to yimi_app;

do $$
declare
  area constant text := $p$(
    (region_code >= current_setting('app.lo1', true) and region_code < current_setting('app.hi1', true)) or
    (region_code >= current_setting('app.lo2', true) and region_code < current_setting('app.hi2', true)) or
    (region_code >= current_setting('app.lo3', true) and region_code < current_setting('app.hi3', true)))$p$;
  own constant text := $p$ or person_id = nullif(current_setting('app.person', true), '')::uuid$p$;
  applied constant text := $p$ or applicant_person_id = nullif(current_setting('app.person', true), '')::uuid$p$;
  hospital constant text := $p$ or hospital_id = nullif(current_setting('app.hospital', true), '')::uuid$p$;
  of_case constant text := $p$exists (select 1 from case_file f where f.county_code = %1$I.county_code and f.id = %1$I.case_id)$p$;
  of_certificate constant text := $p$exists (select 1 from certificate f where f.county_code = %1$I.county_code and f.id = %1$I.certificate_id)$p$;
  rule record;
begin
  for rule in
    select * from (values
      ('person', area || $p$ or id = nullif(current_setting('app.person', true), '')::uuid
        or exists (select 1 from guardianship g where g.county_code = person.county_code and g.ward_id = person.id
          and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid)
        or exists (select 1 from case_file f where f.county_code = person.county_code and f.person_id = person.id
          and f.hospital_id = nullif(current_setting('app.hospital', true), '')::uuid)$p$),
      ('draft', area || own || applied),
      ('case_file', area || own || applied || hospital),
      ('certificate', area || own || $p$ or exists (select 1 from guardianship g
        where g.county_code = certificate.county_code and g.ward_id = certificate.person_id
          and g.guardian_id = nullif(current_setting('app.person', true), '')::uuid)$p$),
      ('message', $p$exists (select 1 from person p where p.county_code = message.county_code and p.id = message.person_id)$p$),
      ('registry_submission', format(of_case, 'registry_submission')),
      ('case_action', format(of_case, 'case_action')),
      ('assessment', format(of_case, 'assessment')),
      ('assessment_signature', format(of_case, 'assessment_signature')),
      ('appointment', format(of_case, 'appointment')),
      ('certificate_part', format(of_certificate, 'certificate_part')),
      ('certificate_event', format(of_certificate, 'certificate_event'))
    ) as t (name, predicate)
  loop
    execute format('alter table %I enable row level security', rule.name);
    execute format('alter table %I force row level security', rule.name);
    execute format('create policy in_scope on %I to yimi_app using (%s) with check (%s)', rule.name, rule.predicate, rule.predicate);
    execute format('create policy whole on %I to %I using (true) with check (true)', rule.name, current_user);
  end loop;
end $$;

-- A case that comes back is visited, handed to the registry and certified once more.

alter table appointment add column kept_at timestamptz;   -- the assessment began: no longer the one in force
update appointment a set kept_at = a.starts_at
 where a.cancelled_at is null and exists (
   select 1 from assessment x where x.county_code = a.county_code and x.case_id = a.case_id);
drop index appointment_one_each;
create unique index appointment_one_each on appointment (county_code, case_id)
  where cancelled_at is null and kept_at is null;

drop index registry_submission_case;
create unique index registry_submission_case on registry_submission (county_code, case_id) where state = 'waiting';

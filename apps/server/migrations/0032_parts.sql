-- One thing (一件事): a case whose parts are cases of their own, each of its own service.

alter table case_file add column parent_id uuid;  -- the case that it is a part of
create index case_file_parts on case_file (county_code, parent_id) where parent_id is not null;

-- What the lists of cases and their photos need.

-- Open cases, the newest first: few among many that have ended.
create index case_file_open on case_file (county_code, submitted_at desc, id desc) where closed_at is null;

-- A photo is the uploader's own until an application uses it; then it is the subject's.
grant update (person_id, region_code) on stored_file to yimi_app;

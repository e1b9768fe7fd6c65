-- Tables of units, people and posts that were sent in.

create table organisation_import (
  county_code text collate "C" not null,
  id uuid not null,
  file_name text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  rows jsonb not null,                             -- cells by column, as they were filled in
  applied_at timestamptz,
  undo jsonb,                                      -- one step for each change, in the order in which they were made
  undone_at timestamptz,
  primary key (county_code, id)
);
grant select, insert, update on organisation_import to yimi_app;

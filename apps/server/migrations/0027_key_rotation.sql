-- An organisation's key is replaced at an instant: until then the former one seals, from then on the new one.

alter table signing_key
  add column in_force_at timestamptz not null default '-infinity',
  add column ordered_by uuid;                      -- the change that two people agreed on; a first key has none
create unique index signing_key_ordered on signing_key (county_code, ordered_by) where ordered_by is not null;

-- A second department beside the federation, and entitlements that end with an age.

alter table unit
  drop constraint unit_kind_check,
  add constraint unit_kind_check check (kind in ('district-dpf', 'township-dpf', 'village', 'hospital', 'civil-affairs',
    'social-security', 'court', 'interpreters', 'partner'));

-- `warned`: the person was told that it soon ends.
alter table entitlement_entry
  drop constraint entitlement_entry_kind_check,
  add constraint entitlement_entry_kind_check check (kind in ('started', 'reminded', 'warned', 'check-asked', 'checked',
    'stopped', 'resumed', 'ended'));
create index entitlement_end on entitlement (county_code, ends_on) where ends_on is not null;

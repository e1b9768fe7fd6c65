-- A notice of a case that is withdrawn ends, and nobody has found it clear.

alter table public_notice drop constraint public_notice_outcome_check;
alter table public_notice add constraint public_notice_outcome_check
  check (outcome in ('clear', 'upheld', 'withdrawn'));

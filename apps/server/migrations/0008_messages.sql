-- What a person was told, on which channel, and whether it arrived.

create table message (
  county_code text collate "C" not null,
  id uuid not null,
  person_id uuid not null,
  case_id uuid,
  kind text not null,
  title text not null,
  body_sealed bytea not null,
  created_at timestamptz not null,
  read_at timestamptz,
  sms_state text not null check (sms_state in ('none', 'waiting', 'sent', 'failed')),
  sms_attempts integer not null default 0,
  primary key (county_code, id)
);
create index message_person on message (county_code, person_id, created_at desc);
create index message_waiting on message (county_code, created_at) where sms_state = 'waiting';

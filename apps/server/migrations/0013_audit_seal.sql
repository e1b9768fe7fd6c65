-- The trail cannot be rewritten unseen: its rows are chained in the order in which they were committed, and the chain's
-- hash tree is signed and published outside the database.

-- Ids are made before a transaction ends; only the transaction's number tells which rows can no longer be joined by earlier ones.
alter table audit add column xid xid8 not null default pg_current_xact_id();
create index audit_order on audit (county_code, xid, id);

-- Append-only for the application's role.
create table audit_seal (
  county_code text collate "C" not null,
  seq bigint not null,                             -- 1, 2, 3 … without a gap
  audit_id uuid not null,
  xid xid8 not null,
  leaf bytea not null,                             -- SM3(0x00 ‖ row), RFC 6962
  chain bytea not null,                            -- SM3(0x02 ‖ chain before ‖ leaf)
  primary key (county_code, seq)
);
create unique index audit_seal_row on audit_seal (county_code, audit_id);

create table audit_head (
  county_code text collate "C" not null,
  size bigint not null,
  root bytea not null,
  peaks bytea not null,                            -- roots of the full subtrees, 32 bytes each: where the next head goes on
  at timestamptz not null,
  signature bytea not null,                        -- SM2 over the canonical JSON of county, size, root, at
  primary key (county_code, size)
);

grant select, insert on audit_seal, audit_head to yimi_app;

-- Staff who sign in through the government's identity provider (OpenID Connect).

alter table session
  drop constraint session_method_check,
  add constraint session_method_check check (method in ('password', 'passkey', 'code', 'wechat', 'sso', 'unknown')),
  add column provider_session bytea;               -- hash of the session there, which may end this one
create index session_provider on session (county_code, provider_session) where provider_session is not null;

-- Whom the provider vouches for, tied to the account by its owner.
create table sso_link (
  county_code text collate "C" not null,
  account_id uuid not null,
  subject_index bytea not null,                    -- issuer and subject; the subject may be a citizen number
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (county_code, account_id)
);
create unique index sso_link_subject on sso_link (county_code, subject_index);

-- One visit to the provider: good once, for ten minutes, in the browser that holds its ticket.
create table sso_visit (
  county_code text collate "C" not null,
  id uuid not null,
  ticket_hash bytea not null,
  account_id uuid,                                 -- who links; nobody is known yet at sign-in
  secrets_sealed bytea not null,                   -- state, nonce and PKCE verifier
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (county_code, id)
);
create unique index sso_visit_ticket on sso_visit (county_code, ticket_hash);

grant select, insert, update, delete on sso_link, sso_visit to yimi_app;

-- When the owner of a session last showed, during it, a password with its code or a passkey; null: when it began.
alter table session add column confirmed_at timestamptz;

-- The trail is kept for at least six months (网络安全法 article 21; GB/T 22239—2019 asks for it by reference). The database
-- refuses what is younger to everybody, its owner's clean-up too. Whoever takes this wall away as the owner is found
-- by the chain: npm run audit:verify.
create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '6 months' then
    return old;
  end if;
  raise exception 'rows of the audit trail are kept for at least six months';
end $$;

create trigger audit_kept before delete on audit for each row execute function keep_audit();
create trigger audit_kept_whole before truncate on audit for each statement execute function keep_audit();

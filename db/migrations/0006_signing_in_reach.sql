-- No grant on any of these tables: the app asks the functions below.
do $$
declare t text;
begin
  foreach t in array array['sign_in_try', 'password_reset', 'second_factor', 'recovery_code', 'oidc_provider', 'identity'] loop
    execute format('alter table public.%I force row level security', t);
    execute format('create policy %I on public.%I for all to current_user using (true) with check (true)', t || '_owner', t);
  end loop;
  execute 'create policy audit_event_signing_in on public.audit_event for insert to current_user with check (true)';
end $$;
--> statement-breakpoint
-- The demo of an earlier build: its id is derived, so the same everywhere.
update public.department set demo = true where id = 'f59fbaf5-b2ff-8ff2-8f7c-708e81f504c5';
--> statement-breakpoint
-- One audit row in each department that knows the person. For the owner's functions alone.
create function angiolog.remember(who uuid, what text, facts jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_event (department_id, person_id, verb, subject, detail)
  select department_id, who, what, 'person:' || who, facts from public.member where person_id = who
$$;
--> statement-breakpoint
create function angiolog.first_department(who uuid, only_ uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select department_id from public.membership
  where person_id = who and (only_ is null or department_id = only_)
    and suspended_at is null and ended_at is null
  order by department_id limit 1
$$;
--> statement-breakpoint
-- Whoever has an authenticator app is asked for it; some roles must have one outside of a demo.
create function angiolog.needs_second_factor(who uuid, where_ uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.second_factor where person_id = who and confirmed_at is not null)
    or exists (
      select from public.membership m
      join public.role_reach r on r.role = m.role
      join public.department d on d.id = m.department_id
      where m.person_id = who and m.department_id = where_ and r.second_factor and not d.demo
        and m.suspended_at is null and m.ended_at is null)
$$;
--> statement-breakpoint
create function angiolog.live_session(which uuid) returns public.sign_in_session
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s from public.sign_in_session s join public.person p on p.id = s.person_id
  where s.id = which and s.ended_at is null and s.expires_at > now() and p.disabled_at is null
$$;
--> statement-breakpoint
-- A session without the second factor that its person needs opens nothing, whatever the app believes.
create or replace function angiolog.act_as_session(which uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session;
  where_ uuid;
begin
  perform angiolog.clear_claims();
  s := angiolog.live_session(which);
  where_ := angiolog.first_department(s.person_id, s.department_id);
  if where_ is null
    or (s.second_factor_at is null and angiolog.needs_second_factor(s.person_id, where_)) then
    return null;
  end if;
  return angiolog.act_as(s.person_id, where_) || jsonb_build_object('sessionId', s.id,
    'freshSignIn', s.authenticated_at > now() - interval '10 minutes',
    'seenLately', s.seen_at > now() - interval '1 hour');
end $$;
--> statement-breakpoint
create function angiolog.touch_session(which uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.sign_in_session set seen_at = now() where id = which and ended_at is null
$$;
--> statement-breakpoint
-- Counts a try before it is made, so that tries at the same moment can't all be free. Answers the
-- seconds to wait, 0 for "go on". `leak`: seconds after which one try is forgotten.
create function angiolog.take_try(which text, free integer, leak integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  t public.sign_in_try;
  moment timestamptz := clock_timestamp();
  counted integer;
begin
  delete from public.sign_in_try where last_at < moment - interval '3 days';
  insert into public.sign_in_try (bucket) values (which) on conflict do nothing;
  select * into t from public.sign_in_try where bucket = which for update;
  moment := clock_timestamp();
  if t.free_at > moment then
    return ceil(extract(epoch from t.free_at - moment));
  end if;
  counted := greatest(0, t.tries - floor(extract(epoch from moment - t.last_at) / leak)::integer) + 1;
  update public.sign_in_try set tries = counted, last_at = moment,
    free_at = moment + case
      when counted < free then interval '0'
      when counted < 2 * free then make_interval(secs => 2 ^ least(counted - free, 3))
      else interval '15 minutes' end
  where bucket = which;
  return 0;
end $$;
--> statement-breakpoint
-- After a right answer: an account's bucket starts anew, a shared one takes back this try alone.
create function angiolog.forgive_tries(which text, everything boolean) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.sign_in_try
  set tries = case when everything then 0 else greatest(0, tries - 1) end,
    free_at = case when everything then now() else free_at end
  where bucket = which
$$;
--> statement-breakpoint
drop function angiolog.open_session(uuid, integer);
--> statement-breakpoint
-- Null without a live membership. Until a needed second factor came, a session lives half an hour.
create function angiolog.open_session(who uuid, days integer, how text, on_device text, only_ uuid, proven timestamptz, proven_twice boolean)
returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  where_ uuid := angiolog.first_department(who, only_);
  pending boolean := not proven_twice and angiolog.needs_second_factor(who, where_);
  opened uuid;
begin
  if where_ is null then
    return null;
  end if;
  insert into public.sign_in_session (person_id, expires_at, method, device, department_id, authenticated_at, second_factor_at)
  values (who, now() + case when pending then interval '30 minutes' else make_interval(days => days) end,
    how, on_device, only_, least(proven, now()), case when proven_twice then now() end)
  returning id into opened;
  perform angiolog.remember(who, 'session.open',
    jsonb_build_object('method', how, 'device', on_device, 'codePending', pending));
  return opened;
end $$;
--> statement-breakpoint
drop function angiolog.end_session(uuid);
--> statement-breakpoint
create function angiolog.end_session(which uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
begin
  update public.sign_in_session set ended_at = now() where id = which and ended_at is null
  returning person_id into who;
  if found then
    perform angiolog.remember(who, 'session.end', '{}');
  end if;
end $$;
--> statement-breakpoint
-- What the server needs to ask for and check a proof of a session's person; never sent to a browser.
create function angiolog.session_sign_in(which uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
  where_ uuid := angiolog.first_department(s.person_id, s.department_id);
  stage text;
begin
  if where_ is null then
    return null;
  end if;
  stage := case
    when s.second_factor_at is not null or not angiolog.needs_second_factor(s.person_id, where_) then 'open'
    when exists (select from public.second_factor where person_id = s.person_id and confirmed_at is not null) then 'code'
    when s.authenticated_at > now() - interval '30 minutes' then 'enrol' end;
  return (
    select jsonb_build_object('stage', stage, 'personId', p.id, 'email', p.email,
      'passwordHash', p.password_hash, 'method', s.method, 'sealedSecret', f.sealed_secret,
      'confirmed', f.confirmed_at is not null,
      'fresh', s.authenticated_at > now() - interval '10 minutes', 'departmentId', where_,
      'words', (
        select jsonb_agg(distinct word) from public.member b
        join public.department d on d.id = b.department_id, unnest(array[b.name, d.name]) as word
        where b.person_id = p.id))
    from public.person p left join public.second_factor f on f.person_id = p.id
    where p.id = s.person_id);
end $$;
--> statement-breakpoint
-- Marks a session as proven by everything that its person has. For the owner's functions alone.
create function angiolog.prove_session(s public.sign_in_session, days integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.sign_in_session
  set authenticated_at = now(), second_factor_at = now(),
    expires_at = case when second_factor_at is null then now() + make_interval(days => days) else expires_at end
  where id = s.id
$$;
--> statement-breakpoint
-- After the password was given again. False where an authenticator app is to be asked as well.
create function angiolog.refresh_session(which uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
begin
  if s.id is null
    or exists (select from public.second_factor where person_id = s.person_id and confirmed_at is not null) then
    return false;
  end if;
  update public.sign_in_session set authenticated_at = now() where id = which;
  perform angiolog.remember(s.person_id, 'session.confirm', '{}');
  return true;
end $$;
--> statement-breakpoint
-- A code's time step counts once: the same or an earlier one is refused, also at the same moment.
create function angiolog.accept_code(which uuid, step bigint, days integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
begin
  update public.second_factor set last_step = step
  where person_id = s.person_id and confirmed_at is not null and last_step < step;
  if not found then
    return false;
  end if;
  perform angiolog.prove_session(s, days), angiolog.remember(s.person_id, 'session.confirm', '{"by": "code"}');
  return true;
end $$;
--> statement-breakpoint
create function angiolog.accept_recovery_code(which uuid, hash text, days integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
begin
  update public.recovery_code set used_at = now()
  where person_id = s.person_id and code_hash = hash and used_at is null;
  if not found then
    return false;
  end if;
  perform angiolog.prove_session(s, days),
    angiolog.remember(s.person_id, 'session.confirm', '{"by": "recovery-code"}');
  return true;
end $$;
--> statement-breakpoint
-- An authenticator app begins unconfirmed and never replaces one that is confirmed.
create function angiolog.begin_second_factor(which uuid, sealed text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
begin
  if s.id is null or s.authenticated_at < now() - interval '30 minutes' then
    return false;
  end if;
  insert into public.second_factor as f (person_id, sealed_secret) values (s.person_id, sealed)
  on conflict (person_id) do update set sealed_secret = excluded.sealed_secret where f.confirmed_at is null;
  return found;
end $$;
--> statement-breakpoint
create function angiolog.confirm_second_factor(which uuid, step bigint, hashes text[], days integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  s public.sign_in_session := angiolog.live_session(which);
begin
  update public.second_factor set confirmed_at = now(), last_step = step
  where person_id = s.person_id and confirmed_at is null
    and s.authenticated_at > now() - interval '30 minutes';
  if not found then
    return false;
  end if;
  delete from public.recovery_code where person_id = s.person_id;
  insert into public.recovery_code (person_id, code_hash) select s.person_id, unnest(hashes);
  perform angiolog.prove_session(s, days), angiolog.remember(s.person_id, 'second-factor.enrol', '{}');
  return true;
end $$;
--> statement-breakpoint
-- The verbs of /account call these in the transaction of their actor, and write the audit row.
create function angiolog.remove_second_factor() returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.recovery_code where person_id = angiolog.person();
  update public.sign_in_session set second_factor_at = null where person_id = angiolog.person();
  delete from public.second_factor where person_id = angiolog.person();
  return found;
end $$;
--> statement-breakpoint
create function angiolog.renew_recovery_codes(hashes text[]) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.recovery_code where person_id = angiolog.person();
  insert into public.recovery_code (person_id, code_hash)
  select person_id, unnest(hashes) from public.second_factor
  where person_id = angiolog.person() and confirmed_at is not null;
  return found;
end $$;
--> statement-breakpoint
create function angiolog.change_password(hash text, keep uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended integer;
begin
  update public.person set password_hash = hash where id = angiolog.person();
  update public.password_reset set used_at = now() where person_id = angiolog.person() and used_at is null;
  update public.sign_in_session set ended_at = now()
  where person_id = angiolog.person() and ended_at is null and id <> keep;
  get diagnostics ended = row_count;
  return ended;
end $$;
--> statement-breakpoint
-- One of the actor's sessions, or (null) all but `keep`.
create function angiolog.end_own_sessions(which uuid, keep uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended integer;
begin
  update public.sign_in_session set ended_at = now()
  where person_id = angiolog.person() and ended_at is null and expires_at > now() and id <> keep
    and (which is null or id = which);
  get diagnostics ended = row_count;
  return ended;
end $$;
--> statement-breakpoint
create function angiolog.own_account() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'email', p.email,
    'hasPassword', p.password_hash is not null,
    'codeSince', (select confirmed_at from public.second_factor f where f.person_id = p.id),
    'codesLeft', (select count(*) from public.recovery_code c where c.person_id = p.id and c.used_at is null),
    'codeRequired', exists (
      select from public.membership m join public.role_reach r on r.role = m.role
      join public.department d on d.id = m.department_id
      where m.person_id = p.id and r.second_factor and not d.demo and m.suspended_at is null and m.ended_at is null),
    'sessions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'device', s.device, 'method', s.method,
        'startedAt', s.started_at, 'seenAt', date_trunc('hour', s.seen_at)) order by s.seen_at desc), '[]')
      from public.sign_in_session s
      where s.person_id = p.id and s.ended_at is null and s.expires_at > now()),
    'identities', (
      select coalesce(jsonb_agg(jsonb_build_object('issuer', i.issuer, 'subject', i.subject, 'linkedAt', i.linked_at)
        order by i.linked_at), '[]')
      from public.identity i where i.person_id = p.id),
    'provider', (
      select jsonb_build_object('name', o.name, 'issuer', o.issuer, 'departmentId', o.department_id)
      from public.oidc_provider o where o.department_id = angiolog.department() and o.enabled))
  from public.person p where p.id = angiolog.person()
$$;
--> statement-breakpoint
-- A row also for an address that nobody has: as much work, and nothing to tell them apart by.
create function angiolog.request_reset(address text, hash text, minutes integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
begin
  select id into who from public.person where email = lower(address) and disabled_at is null;
  delete from public.password_reset where expires_at < now() - interval '1 day';
  insert into public.password_reset (token_hash, person_id, expires_at)
  values (hash, who, now() + make_interval(mins => minutes));
  return who is not null;
end $$;
--> statement-breakpoint
create function angiolog.reset_context(hash text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('email', p.email,
    'secondFactor', exists (select from public.second_factor f where f.person_id = p.id and f.confirmed_at is not null),
    'words', (
      select jsonb_agg(distinct word) from public.member b
      join public.department d on d.id = b.department_id, unnest(array[b.name, d.name]) as word
      where b.person_id = p.id))
  from public.password_reset r join public.person p on p.id = r.person_id
  where r.token_hash = hash and r.used_at is null and r.expires_at > now() and p.disabled_at is null
$$;
--> statement-breakpoint
-- Takes the link, sets the password and ends every session, together or not at all.
create function angiolog.reset_password(hash text, new_password_hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
begin
  update public.password_reset r set used_at = now() from public.person p
  where r.token_hash = hash and r.used_at is null and r.expires_at > now()
    and p.id = r.person_id and p.disabled_at is null
  returning p.id into who;
  if not found then
    return false;
  end if;
  update public.password_reset set used_at = now() where person_id = who and used_at is null;
  update public.person set password_hash = new_password_hash where id = who;
  update public.sign_in_session set ended_at = now() where person_id = who and ended_at is null;
  perform angiolog.remember(who, 'password.reset', '{}');
  return true;
end $$;
--> statement-breakpoint
create function angiolog.sign_in_provider(where_ uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('departmentId', department_id, 'name', name, 'issuer', issuer,
    'clientId', client_id, 'sealedSecret', sealed_secret)
  from public.oidc_provider where department_id = where_ and enabled
$$;
--> statement-breakpoint
create function angiolog.own_provider() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('name', name, 'issuer', issuer, 'clientId', client_id, 'enabled', enabled)
  from public.oidc_provider where department_id = angiolog.department()
$$;
--> statement-breakpoint
-- `sealed` null keeps the secret that is there; false where there is none to keep.
create function angiolog.set_provider(called text, url text, client text, sealed text, on_ boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sealed is null then
    update public.oidc_provider set name = called, issuer = url, client_id = client, enabled = on_
    where department_id = angiolog.department();
    return found;
  end if;
  insert into public.oidc_provider (department_id, name, issuer, client_id, sealed_secret, enabled)
  values (angiolog.department(), called, url, client, sealed, on_)
  on conflict (department_id) do update set name = excluded.name, issuer = excluded.issuer,
    client_id = excluded.client_id, sealed_secret = excluded.sealed_secret, enabled = excluded.enabled;
  return true;
end $$;
--> statement-breakpoint
-- A link counts in a department that the person is a live member of.
create function angiolog.find_identity(by_issuer text, known_as text, where_ uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.person_id from public.identity i join public.person p on p.id = i.person_id
  where i.issuer = by_issuer and i.subject = known_as and p.disabled_at is null
    and angiolog.first_department(i.person_id, where_) is not null
$$;
--> statement-breakpoint
-- False where the identity is someone else's.
create function angiolog.link_identity(by_issuer text, known_as text) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.identity (issuer, subject, person_id) values (by_issuer, known_as, angiolog.person())
  on conflict do nothing;
  select exists (select from public.identity
    where issuer = by_issuer and subject = known_as and person_id = angiolog.person());
$$;
--> statement-breakpoint
create function angiolog.unlink_identity(by_issuer text, known_as text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.identity
  where issuer = by_issuer and subject = known_as and person_id = angiolog.person();
  return found;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema angiolog from public;
--> statement-breakpoint
grant execute on function angiolog.touch_session(uuid), angiolog.take_try(text, integer, integer),
  angiolog.forgive_tries(text, boolean),
  angiolog.open_session(uuid, integer, text, text, uuid, timestamptz, boolean), angiolog.end_session(uuid),
  angiolog.session_sign_in(uuid), angiolog.refresh_session(uuid), angiolog.accept_code(uuid, bigint, integer),
  angiolog.accept_recovery_code(uuid, text, integer), angiolog.begin_second_factor(uuid, text),
  angiolog.confirm_second_factor(uuid, bigint, text[], integer), angiolog.remove_second_factor(),
  angiolog.renew_recovery_codes(text[]), angiolog.change_password(text, uuid),
  angiolog.end_own_sessions(uuid, uuid), angiolog.own_account(),
  angiolog.request_reset(text, text, integer), angiolog.reset_context(text), angiolog.reset_password(text, text),
  angiolog.sign_in_provider(uuid), angiolog.own_provider(),
  angiolog.set_provider(text, text, text, text, boolean), angiolog.find_identity(text, text, uuid),
  angiolog.link_identity(text, text), angiolog.unlink_identity(text, text)
  to angiolog_app;
--> statement-breakpoint
-- Only a session opens anything: naming a person is not enough.
revoke execute on function angiolog.act_as(uuid, uuid) from angiolog_app;

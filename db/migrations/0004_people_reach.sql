grant select (department_id, id, email, name, role, program_id, starts_on, starting_pgy, graduates_on, esir,
  invited_by, invited_at, expires_at, accepted_at, voided_at) on invitation to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, resident_id, program_id, starts_on, ends_on, withdrawn_at),
  insert (department_id, id, resident_id, program_id, starts_on, ends_on),
  update (withdrawn_at) on leave_period to angiolog_app;
--> statement-breakpoint
grant insert (department_id, id, name, short_name), update (name, short_name, retired_at) on site to angiolog_app;
--> statement-breakpoint
grant insert (department_id, id, name), update (name, person_id, retired_at) on attending to angiolog_app;
--> statement-breakpoint
-- Not the program: moving a resident changes a membership too, and is a function below.
grant update (starts_on, starting_pgy, graduates_on, esir) on resident to angiolog_app;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['invitation', 'leave_period', 'role_grant', 'set_up_link', 'mail_outbox'] loop
    execute format('alter table public.%I force row level security', t);
  end loop;
  -- The functions below run as the owner, whom FORCE binds too.
  foreach t in array array['invitation', 'role_grant', 'set_up_link', 'mail_outbox', 'site', 'attending'] loop
    execute format('create policy %I on public.%I for all to current_user using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
--> statement-breakpoint
create policy audit_event_owner on public.audit_event for insert to current_user with check (true);
--> statement-breakpoint
-- The one wall before a role: what its giver may hand out, over which program, and that a role with
-- a department's reach stands over no program and any other over one of this department.
create function angiolog.may_grant(who uuid, where_ uuid, given text, over_ uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case (select reach from public.role_reach where role = given)
    when 'department' then over_ is null and angiolog.gives_everywhere(who, where_, given)
    else exists (select from public.program where department_id = where_ and id = over_)
      and angiolog.gives(who, where_, given, over_)
  end
$$;
--> statement-breakpoint
-- Nobody acts on a membership of their own: an administrator can't lock the department up.
create function angiolog.may_change(m public.membership) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.department_id = angiolog.department() and m.person_id <> angiolog.person()
    and angiolog.may_grant(angiolog.person(), m.department_id, m.role, m.program_id)
$$;
--> statement-breakpoint
-- One change of memberships at a time in a department, so that each sees what the last one left.
create function angiolog.take_turn(where_ uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('membership/' || where_, 0))
$$;
--> statement-breakpoint
create function angiolog.end_sessions_of(who uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.sign_in_session set ended_at = now() where person_id = who and ended_at is null
$$;
--> statement-breakpoint
create function angiolog.people() returns table (
  membership_id uuid, person_id uuid, name text, email text, role text, program_id uuid, state text, resident_id uuid, own boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  managed uuid[] := angiolog.managed_programs();
  all_of_it boolean := angiolog.manages_department();
begin
  return query
    select m.id, m.person_id, b.name, p.email, m.role, m.program_id,
      case when m.ended_at is not null then 'ended'
        when m.suspended_at is not null or p.disabled_at is not null then 'suspended' else 'active' end,
      r.id, m.person_id = angiolog.person()
    from public.membership m
    join public.member b on b.department_id = m.department_id and b.person_id = m.person_id
    join public.person p on p.id = m.person_id
    left join lateral (
      select t.id from public.resident t
      where m.role = 'resident' and t.department_id = m.department_id and t.person_id = m.person_id
        and t.program_id = m.program_id
      order by t.starts_on desc limit 1) r on true
    where m.department_id = angiolog.department()
      and (m.program_id = any(managed) or (all_of_it and m.program_id is null))
    order by b.name, m.person_id, m.role;
end $$;
--> statement-breakpoint
create function angiolog.invite_outcome(address text, given text, over_ uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := angiolog.department();
  held public.membership;
begin
  if angiolog.may_grant(angiolog.person(), here, given, over_) is not true then
    return 'forbidden';
  end if;
  select m.* into held from public.membership m join public.person p on p.id = m.person_id
  where m.department_id = here and p.email = lower(address) and m.role = given
    and m.program_id is not distinct from over_ and m.ended_at is null
  order by m.suspended_at nulls first limit 1;
  if held.id is not null then
    return case when held.suspended_at is null then 'already-member' else 'suspended-member' end;
  end if;
  if exists (select from public.invitation i
    where i.department_id = here and i.email = lower(address) and i.role = given
      and i.program_id is not distinct from over_
      and i.accepted_at is null and i.voided_at is null and i.expires_at > now()) then
    return 'already-invited';
  end if;
  return 'invited';
end $$;
--> statement-breakpoint
-- What inviting each of a list would do; it does nothing.
create function angiolog.invite_outcomes(invitees jsonb) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(angiolog.invite_outcome(i.value->>'email', i.value->>'role', (i.value->>'programId')::uuid)
    order by i.ordinality), '{}')
  from jsonb_array_elements(invitees) with ordinality i
$$;
--> statement-breakpoint
-- Answers one outcome and, where it is 'invited', one id for each invitee, in their order.
create function angiolog.invite(invitees jsonb, hours integer) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := angiolog.department();
  one jsonb;
  outcome text;
  made uuid;
  answers jsonb[] := '{}';
begin
  perform angiolog.take_turn(here);
  for one in select value from jsonb_array_elements(invitees) loop
    outcome := angiolog.invite_outcome(one->>'email', one->>'role', (one->>'programId')::uuid);
    made := null;
    if outcome = 'invited' then
      -- An expired one makes room for the new one.
      update public.invitation set voided_at = now()
      where department_id = here and email = lower(one->>'email') and role = one->>'role'
        and program_id is not distinct from (one->>'programId')::uuid
        and accepted_at is null and voided_at is null;
      insert into public.invitation (department_id, email, name, role, program_id, starts_on, starting_pgy,
        graduates_on, esir, token_hash, invited_by, expires_at)
      values (here, lower(one->>'email'), one->>'name', one->>'role', (one->>'programId')::uuid,
        (one->'training'->>'startsOn')::date, (one->'training'->>'startingPgy')::integer,
        (one->'training'->>'graduatesOn')::date, coalesce((one->'training'->>'esir')::boolean, false),
        one->>'tokenHash', angiolog.person(), now() + make_interval(hours => least(hours, 72)))
      returning id into made;
    end if;
    answers := answers || jsonb_build_object('outcome', outcome, 'id', made);
  end loop;
  return to_jsonb(answers);
end $$;
--> statement-breakpoint
-- A new link for an open or expired invitation; the old link is void with it, and whoever renews it
-- stands for it from now on.
create function angiolog.renew_invitation(which uuid, new_hash text, hours integer) returns jsonb
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.invitation i set token_hash = new_hash, invited_by = angiolog.person(),
    expires_at = now() + make_interval(hours => least(hours, 72))
  where i.department_id = angiolog.department() and i.id = which and i.accepted_at is null and i.voided_at is null
    and angiolog.may_grant(angiolog.person(), i.department_id, i.role, i.program_id)
  returning jsonb_build_object('email', i.email, 'name', i.name, 'role', i.role, 'programId', i.program_id)
$$;
--> statement-breakpoint
create function angiolog.void_invitation(which uuid) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with voided as (
    update public.invitation i set voided_at = now()
    where i.department_id = angiolog.department() and i.id = which and i.accepted_at is null and i.voided_at is null
      and angiolog.may_grant(angiolog.person(), i.department_id, i.role, i.program_id)
    returning 1)
  select exists (select from voided)
$$;
--> statement-breakpoint
create function angiolog.invitation_state(i public.invitation) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when i.id is null then 'unknown'
    when i.accepted_at is not null then 'used'
    when i.voided_at is not null then 'voided'
    when i.expires_at <= now() then 'expired'
    -- Bound to who invited: once they may not give this role any more, nobody gets it from them.
    when angiolog.may_grant(i.invited_by, i.department_id, i.role, i.program_id) is not true then 'voided'
    when exists (select from public.person p where p.email = i.email and p.disabled_at is not null) then 'voided'
    else 'open'
  end
$$;
--> statement-breakpoint
-- For whoever holds the link, before they have an account. It changes nothing.
create function angiolog.find_invitation(hash text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  i public.invitation;
  state text;
begin
  select * into i from public.invitation where token_hash = hash;
  state := angiolog.invitation_state(i);
  if state <> 'open' then
    return jsonb_build_object('state', state);
  end if;
  return (
    select jsonb_build_object('state', state, 'email', i.email, 'name', coalesce(own.name, i.name), 'role', i.role,
      'departmentName', d.name, 'programName', p.name, 'inviterName', b.name, 'hasAccount', a.id is not null)
    from public.department d
    left join public.program p on p.department_id = d.id and p.id = i.program_id
    left join public.member b on b.department_id = d.id and b.person_id = i.invited_by
    left join public.person a on a.email = i.email
    left join public.member own on own.department_id = d.id and own.person_id = a.id
    where d.id = i.department_id);
end $$;
--> statement-breakpoint
create function angiolog.join_as(i public.invitation, who uuid, called text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  named uuid;
begin
  if i.role = 'resident' then
    update public.resident set starts_on = i.starts_on, starting_pgy = i.starting_pgy,
      graduates_on = i.graduates_on, esir = i.esir
    where department_id = i.department_id and person_id = who and program_id = i.program_id;
    if not found then
      insert into public.resident (department_id, person_id, program_id, name, starts_on, starting_pgy, graduates_on, esir)
      values (i.department_id, who, i.program_id, called, i.starts_on, i.starting_pgy, i.graduates_on, i.esir);
    end if;
  elsif i.role = 'faculty' and not exists (
    select from public.attending where department_id = i.department_id and person_id = who) then
    -- By the name that the inviter wrote, never by the one that is typed while accepting.
    select id into named from public.attending
    where department_id = i.department_id and person_id is null and retired_at is null and lower(name) = lower(i.name)
    order by id limit 1;
    if named is null then
      insert into public.attending (department_id, person_id, name) values (i.department_id, who, called);
    else
      update public.attending set person_id = who where department_id = i.department_id and id = named;
    end if;
  end if;
end $$;
--> statement-breakpoint
-- Takes an invitation up: once, for its own address and role alone. Someone who has an account keeps
-- its password: a link that an inviter hands over must open no account that was there before.
create function angiolog.accept_invitation(hash text, called text, new_password_hash text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  i public.invitation;
  who uuid;
  state text;
  known text;
begin
  select * into i from public.invitation where token_hash = hash;
  if i.id is not null then
    perform angiolog.take_turn(i.department_id);
    select * into i from public.invitation where department_id = i.department_id and id = i.id and token_hash = hash;
  end if;
  state := angiolog.invitation_state(i);
  if state <> 'open' then
    return state;
  end if;
  insert into public.person (id, email, password_hash)
  select gen_random_uuid(), i.email, new_password_hash
  where new_password_hash is not null
  on conflict (email) do nothing;
  select id into who from public.person where email = i.email;
  if who is null then
    return 'password-needed';
  end if;
  insert into public.member (department_id, person_id, name) values (i.department_id, who, called)
  on conflict do nothing;
  select name into known from public.member where department_id = i.department_id and person_id = who;
  insert into public.membership (department_id, person_id, role, program_id)
  select i.department_id, who, i.role, i.program_id
  where not exists (select from public.membership m
    where m.department_id = i.department_id and m.person_id = who and m.role = i.role
      and m.program_id is not distinct from i.program_id and m.ended_at is null);
  perform angiolog.join_as(i, who, known);
  perform angiolog.end_sessions_of(who);
  update public.invitation set accepted_at = now() where department_id = i.department_id and id = i.id;
  insert into public.audit_event (department_id, person_id, verb, subject, detail)
  values (i.department_id, who, 'invitation.accept', 'invitation:' || i.id,
    jsonb_build_object('role', i.role, 'programId', i.program_id, 'invitedBy', i.invited_by));
  return 'accepted';
end $$;
--> statement-breakpoint
-- Suspends, reinstates or ends one membership. Null where there is none within the actor's say, false
-- where it is so already.
create function angiolog.change_membership(which uuid, change text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  m public.membership;
begin
  perform angiolog.take_turn(angiolog.department());
  select * into m from public.membership where department_id = angiolog.department() and id = which;
  if m.id is null or angiolog.may_change(m) is not true then
    return null;
  end if;
  case change
    when 'suspend' then
      update public.membership set suspended_at = now()
      where department_id = m.department_id and id = m.id and suspended_at is null and ended_at is null;
    when 'reinstate' then
      update public.membership set suspended_at = null
      where department_id = m.department_id and id = m.id and suspended_at is not null and ended_at is null;
    when 'end' then
      update public.membership set ended_at = now()
      where department_id = m.department_id and id = m.id and ended_at is null;
  end case;
  if not found then
    return jsonb_build_object('changed', false);
  end if;
  perform angiolog.end_sessions_of(m.person_id);
  return jsonb_build_object('changed', true, 'personId', m.person_id, 'role', m.role, 'programId', m.program_id);
end $$;
--> statement-breakpoint
-- Puts a live membership over another program; a resident's training, totals and cases go along.
create function angiolog.move_membership(which uuid, to_ uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  m public.membership;
begin
  perform angiolog.take_turn(angiolog.department());
  select * into m from public.membership
  where department_id = angiolog.department() and id = which and ended_at is null;
  if m.id is null or angiolog.may_change(m) is not true
    or angiolog.may_grant(angiolog.person(), m.department_id, m.role, to_) is not true then
    return null;
  end if;
  if m.program_id is not distinct from to_ or exists (select from public.membership o
    where o.department_id = m.department_id and o.person_id = m.person_id and o.role = m.role
      and o.program_id = to_ and o.ended_at is null) then
    return jsonb_build_object('changed', false);
  end if;
  update public.membership set program_id = to_ where department_id = m.department_id and id = m.id;
  if m.role = 'resident' then
    update public.resident set program_id = to_
    where department_id = m.department_id and person_id = m.person_id and program_id = m.program_id;
  end if;
  perform angiolog.end_sessions_of(m.person_id);
  return jsonb_build_object('changed', true, 'personId', m.person_id, 'role', m.role, 'programId', m.program_id);
end $$;
--> statement-breakpoint
-- Only the starter, as the owner, offers a set-up: a new link makes the ones before it worthless.
create function angiolog.offer_set_up(hash text, hours integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.department) then
    return false;
  end if;
  delete from public.set_up_link where used_at is null;
  insert into public.set_up_link (token_hash, expires_at) values (hash, now() + make_interval(hours => hours));
  return true;
end $$;
--> statement-breakpoint
create function angiolog.set_up_is_open(hash text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.set_up_link where token_hash = hash and used_at is null and expires_at > now())
    and not exists (select from public.department)
$$;
--> statement-breakpoint
create function angiolog.set_up(hash text, what jsonb, new_password_hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := gen_random_uuid();
  who uuid := gen_random_uuid();
begin
  perform pg_advisory_xact_lock(hashtextextended('set-up', 0));
  if not angiolog.set_up_is_open(hash) or new_password_hash is null then
    return false;
  end if;
  update public.set_up_link set used_at = now() where token_hash = hash;
  insert into public.department (id, name, time_zone) values (here, what->>'name', what->>'timeZone');
  insert into public.program (department_id, kind, name)
  select here, p->>'kind', p->>'name' from jsonb_array_elements(what->'programs') p;
  insert into public.site (department_id, name, short_name)
  select here, s->>'name', s->>'shortName' from jsonb_array_elements(what->'sites') s;
  insert into public.person (id, email, password_hash)
  values (who, lower(what->'administrator'->>'email'), new_password_hash);
  insert into public.member (department_id, person_id, name) values (here, who, what->'administrator'->>'name');
  insert into public.membership (department_id, person_id, role) values (here, who, 'administrator');
  insert into public.audit_event (department_id, person_id, verb, subject, detail)
  values (here, who, 'department.set-up', 'department:' || here,
    jsonb_build_object('programs', jsonb_array_length(what->'programs'), 'sites', jsonb_array_length(what->'sites')));
  return true;
end $$;
--> statement-breakpoint
-- Set by the demo's seed alone: where it is missing, the outbox takes nothing and shows nothing.
create table angiolog.demo_mark (only_row boolean primary key default true check (only_row));
--> statement-breakpoint
create function angiolog.keep_demo_mail(to_ text, subject text, body text) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with kept as (
    insert into public.mail_outbox (recipient, subject, body)
    select to_, keep_demo_mail.subject, keep_demo_mail.body from angiolog.demo_mark returning 1)
  select exists (select from kept)
$$;
--> statement-breakpoint
create function angiolog.demo_mails(most integer) returns table (id uuid, at timestamptz, recipient text, subject text, body text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.at, m.recipient, m.subject, m.body
  from public.mail_outbox m, angiolog.demo_mark order by m.at desc, m.id limit most
$$;
--> statement-breakpoint
revoke execute on function angiolog.gives(uuid, uuid, text, uuid), angiolog.gives_everywhere(uuid, uuid, text),
  angiolog.managed_programs(), angiolog.manages_department(), angiolog.may_grant(uuid, uuid, text, uuid),
  angiolog.may_change(public.membership), angiolog.take_turn(uuid), angiolog.end_sessions_of(uuid), angiolog.people(),
  angiolog.invite_outcome(text, text, uuid), angiolog.invite_outcomes(jsonb), angiolog.invite(jsonb, integer),
  angiolog.renew_invitation(uuid, text, integer), angiolog.void_invitation(uuid),
  angiolog.invitation_state(public.invitation), angiolog.find_invitation(text),
  angiolog.join_as(public.invitation, uuid, text), angiolog.accept_invitation(text, text, text),
  angiolog.change_membership(uuid, text), angiolog.move_membership(uuid, uuid), angiolog.offer_set_up(text, integer),
  angiolog.set_up_is_open(text), angiolog.set_up(text, jsonb, text), angiolog.keep_demo_mail(text, text, text),
  angiolog.demo_mails(integer) from public;
--> statement-breakpoint
grant execute on function angiolog.managed_programs(), angiolog.manages_department(), angiolog.people(),
  angiolog.invite_outcomes(jsonb), angiolog.invite(jsonb, integer), angiolog.renew_invitation(uuid, text, integer),
  angiolog.void_invitation(uuid), angiolog.find_invitation(text), angiolog.accept_invitation(text, text, text),
  angiolog.change_membership(uuid, text), angiolog.move_membership(uuid, uuid), angiolog.set_up_is_open(text),
  angiolog.set_up(text, jsonb, text), angiolog.keep_demo_mail(text, text, text), angiolog.demo_mails(integer)
  to angiolog_app;

-- Someone else whose every live role is the actor's to give and take, in the department `only_` or
-- (null) in all of them: nobody acts for who reaches further than they do themselves.
create function angiolog.may_act_for(who uuid, only_ uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_and(angiolog.may_change(m)), false)
  from public.membership m
  where m.person_id = who and m.ended_at is null and (only_ is null or m.department_id = only_)
$$;
--> statement-breakpoint
-- False where there is no authenticator app to take away. For the owner's functions alone.
create function angiolog.drop_second_factor(who uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.recovery_code where person_id = who;
  delete from public.second_factor where person_id = who and confirmed_at is not null;
  if not found then
    return false;
  end if;
  perform angiolog.end_sessions_of(who);
  return true;
end $$;
--> statement-breakpoint
-- Whether there is an authenticator app that the actor may take away. An account is one for all
-- departments, so who has a role in another one as well isn't the actor's to act for.
create function angiolog.may_reset_second_factor(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select angiolog.may_act_for(who, null)
    and exists (select from public.second_factor where person_id = who and confirmed_at is not null)
$$;
--> statement-breakpoint
-- Null where the person isn't within the actor's say.
create function angiolog.reset_second_factor(who uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform angiolog.take_turn(angiolog.department());
  if angiolog.may_act_for(who, null) is not true then
    return null;
  end if;
  if not angiolog.drop_second_factor(who) then
    return jsonb_build_object('changed', false);
  end if;
  return (
    select jsonb_build_object('changed', true, 'email', p.email, 'name', b.name)
    from public.person p join public.member b on b.person_id = p.id
    where p.id = who and b.department_id = angiolog.department());
end $$;
--> statement-breakpoint
-- For the operator of the server, who is the owner: nobody in the department can act for its only
-- administrator. Whose app it was stands in the log, for nobody was signed in.
create function angiolog.reset_second_factor_on_server(address text) returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
begin
  select id into who from public.person where email = lower(trim(address));
  if who is null then
    return 'unknown';
  end if;
  if not angiolog.drop_second_factor(who) then
    return 'none';
  end if;
  perform angiolog.remember(who, 'second-factor.reset-on-server', '{}');
  return 'reset';
end $$;
--> statement-breakpoint
revoke execute on function angiolog.may_act_for(uuid, uuid), angiolog.drop_second_factor(uuid),
  angiolog.may_reset_second_factor(uuid), angiolog.reset_second_factor(uuid),
  angiolog.reset_second_factor_on_server(text) from public;
--> statement-breakpoint
grant execute on function angiolog.may_reset_second_factor(uuid), angiolog.reset_second_factor(uuid)
  to angiolog_app;
--> statement-breakpoint
-- The invitation of a link as it is once it is this one's turn.
create function angiolog.invitation_in_turn(hash text) returns public.invitation
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  i public.invitation;
begin
  select * into i from public.invitation where token_hash = hash;
  if i.id is not null then
    perform angiolog.take_turn(i.department_id);
    select * into i from public.invitation where department_id = i.department_id and id = i.id and token_hash = hash;
  end if;
  return i;
end $$;
--> statement-breakpoint
-- What an open invitation gives to its person, however they proved that it is theirs.
create function angiolog.take_up_invitation(i public.invitation, who uuid, called text, how jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  known text;
begin
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
    jsonb_build_object('role', i.role, 'programId', i.program_id, 'invitedBy', i.invited_by) || how);
end $$;
--> statement-breakpoint
create or replace function angiolog.accept_invitation(hash text, called text, new_password_hash text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  i public.invitation := angiolog.invitation_in_turn(hash);
  state text := angiolog.invitation_state(i);
  who uuid;
begin
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
  perform angiolog.take_up_invitation(i, who, called, '{}');
  return 'accepted';
end $$;
--> statement-breakpoint
-- As above, by what the sign-in of the invitation's own department said of the address; the name is
-- the inviter's. For new people alone: whoever sets that sign-in could else open somebody's account.
create function angiolog.accept_at_hospital(hash text, where_ uuid, by_issuer text, known_as text, address text)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  i public.invitation := angiolog.invitation_in_turn(hash);
  state text := angiolog.invitation_state(i);
  who uuid;
begin
  if state <> 'open' then
    return state;
  elsif i.department_id <> where_ then
    return 'unknown';
  elsif lower(address) is distinct from i.email then
    return 'other-address';
  elsif exists (select from public.identity where issuer = by_issuer and subject = known_as) then
    return 'linked-already';
  end if;
  insert into public.person (id, email) values (gen_random_uuid(), i.email)
  on conflict (email) do nothing returning id into who;
  if who is null then
    return 'has-account';
  end if;
  insert into public.identity (issuer, subject, person_id) values (by_issuer, known_as, who);
  perform angiolog.take_up_invitation(i, who, i.name, jsonb_build_object('issuer', by_issuer));
  return 'accepted';
end $$;
--> statement-breakpoint
create or replace function angiolog.find_invitation(hash text) returns jsonb
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
      'departmentName', d.name, 'programName', p.name, 'inviterName', b.name, 'hasAccount', a.id is not null,
      'departmentId', d.id)
    from public.department d
    left join public.program p on p.department_id = d.id and p.id = i.program_id
    left join public.member b on b.department_id = d.id and b.person_id = i.invited_by
    left join public.person a on a.email = i.email
    left join public.member own on own.department_id = d.id and own.person_id = a.id
    where d.id = i.department_id);
end $$;
--> statement-breakpoint
revoke execute on function angiolog.invitation_in_turn(text),
  angiolog.take_up_invitation(public.invitation, uuid, text, jsonb),
  angiolog.accept_at_hospital(text, uuid, text, text, text) from public;
--> statement-breakpoint
grant execute on function angiolog.accept_at_hospital(text, uuid, text, text, text) to angiolog_app;
--> statement-breakpoint
-- Oneself, and whoever's every live role here is the actor's to give and take.
create function angiolog.may_rename(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(who = angiolog.person(), false) or angiolog.may_act_for(who, angiolog.department())
$$;
--> statement-breakpoint
-- Wherever this department shows the name. Answers the old one; null where the actor may not.
create function angiolog.rename_person(who uuid, called text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := angiolog.department();
  old text;
begin
  if angiolog.may_rename(who) is not true then
    return null;
  end if;
  select name into old from public.member where department_id = here and person_id = who for update;
  update public.member set name = called where department_id = here and person_id = who;
  update public.resident set name = called where department_id = here and person_id = who;
  -- An attending who is called otherwise than their account was named so by somebody.
  update public.attending set name = called where department_id = here and person_id = who and name = old;
  return old;
end $$;
--> statement-breakpoint
revoke execute on function angiolog.may_rename(uuid), angiolog.rename_person(uuid, text) from public;
--> statement-breakpoint
grant execute on function angiolog.may_rename(uuid), angiolog.rename_person(uuid, text) to angiolog_app;

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

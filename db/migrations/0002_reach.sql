-- The app's login gets columns by name: a new column is out of its reach until it is granted.
grant usage on schema public, angiolog to angiolog_app;
--> statement-breakpoint
revoke all on all tables in schema public from angiolog_app;
--> statement-breakpoint
grant select (id, name, time_zone) on department to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, kind, name, counted_roles, late_after_days, adverse_event_scheme, autonomy_scale)
  on program to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, name, short_name, retired_at) on site to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, person_id, name, retired_at) on attending to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, person_id, program_id, name, starts_on, starting_pgy, graduates_on, esir)
  on resident to angiolog_app;
--> statement-breakpoint
grant select (department_id, resident_id, program_id, category, as_of, count, recorded_at),
  insert (department_id, resident_id, program_id, category, as_of, count),
  update (count, recorded_at) on aggregate_count to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, program_id, measure, minimum, basis, source, set_on, set_by, withdrawn_at),
  insert (department_id, id, program_id, measure, minimum, basis, source, set_on, set_by),
  update (withdrawn_at) on target to angiolog_app;
--> statement-breakpoint
grant select (department_id, id, resident_id, program_id, site_id, attending_id, performed_on, patient_type,
    note, status, version, logged_at, changed_at, verified_at, verified_by, adverse_event_scheme,
    adverse_event_grade, fluoro_minutes, air_kerma_milligray, kap_gray_cm2, contrast_millilitres, sedation,
    access, autonomy_scale, autonomy_level),
  insert (department_id, id, resident_id, program_id, site_id, attending_id, performed_on, patient_type,
    note, adverse_event_scheme, adverse_event_grade, fluoro_minutes, air_kerma_milligray, kap_gray_cm2,
    contrast_millilitres, sedation, access, autonomy_scale, autonomy_level),
  update (site_id, attending_id, performed_on, patient_type, note, status, version, changed_at,
    adverse_event_scheme, adverse_event_grade, fluoro_minutes, air_kerma_milligray, kap_gray_cm2,
    contrast_millilitres, sedation, access, autonomy_scale, autonomy_level)
  on procedure_case to angiolog_app;
--> statement-breakpoint
grant select (department_id, case_id, position, catalog, code, role, laterality, resident_id, program_id,
    site_id, performed_on, patient_type, status),
  insert (department_id, case_id, position, catalog, code, role, laterality, resident_id, program_id,
    site_id, performed_on, patient_type),
  delete on case_procedure to angiolog_app;
--> statement-breakpoint
grant select (department_id, case_id, version, resident_id, payload_hash, at),
  insert (department_id, case_id, version, resident_id, payload_hash) on case_version to angiolog_app;
--> statement-breakpoint
grant insert (department_id, person_id, item_id, reason, payload_hash) on dead_letter to angiolog_app;
--> statement-breakpoint
grant insert (department_id, person_id, verb, subject, detail) on audit_event to angiolog_app;
--> statement-breakpoint
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I force row level security', t);
  end loop;
end $$;
--> statement-breakpoint
-- FORCE binds the owner too. The functions below run as the owner, so it may read what they look up.
do $$
declare t text;
begin
  foreach t in array array['person', 'sign_in_session', 'member', 'role_reach', 'membership', 'resident', 'department', 'program'] loop
    execute format('create policy %I on public.%I for all to current_user using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
--> statement-breakpoint
create function angiolog.clear_claims() returns void language sql volatile as $$
  select set_config('angiolog.' || claim, '', true)
  from unnest(array['department', 'person', 'resident', 'reach', 'programs']) as claim
$$;
--> statement-breakpoint
-- Looks up the live memberships itself; a caller can name a person but never a role or a reach.
-- Answers null, with all claims cleared, where there is no live membership.
create function angiolog.act_as(who uuid, where_ uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  held jsonb;
  widest text;
  named uuid[];
  trainee uuid;
begin
  perform angiolog.clear_claims();
  select jsonb_agg(jsonb_build_object('role', m.role, 'programId', m.program_id) order by m.role),
    (array['own', 'program', 'department'])[max(case r.reach when 'department' then 3 when 'program' then 2 else 1 end)],
    coalesce(array_agg(m.program_id) filter (where m.program_id is not null and r.reach = 'program'), '{}')
  into held, widest, named
  from public.membership m
  join public.role_reach r on r.role = m.role
  join public.person p on p.id = m.person_id
  where m.department_id = where_ and m.person_id = who
    and m.suspended_at is null and m.ended_at is null and p.disabled_at is null;
  if held is null then
    return null;
  end if;
  if held @> '[{"role": "resident"}]' then
    select id into trainee from public.resident
    where department_id = where_ and person_id = who order by starts_on desc limit 1;
  end if;
  perform set_config('angiolog.department', where_::text, true),
    set_config('angiolog.person', who::text, true),
    set_config('angiolog.resident', coalesce(trainee::text, ''), true),
    set_config('angiolog.reach', widest, true),
    set_config('angiolog.programs', named::text, true);
  return (
    select jsonb_build_object(
      'departmentId', d.id, 'departmentName', d.name, 'personId', who, 'name', b.name,
      'memberships', held, 'reach', widest, 'timeZone', d.time_zone, 'programIds', to_jsonb(named), 'residentId', trainee,
      'today', to_char(now() at time zone d.time_zone, 'YYYY-MM-DD'))
    from public.department d
    join public.member b on b.department_id = d.id and b.person_id = who
    where d.id = where_);
end $$;
--> statement-breakpoint
-- A session counts only while its row lives: a replayed cookie opens nothing after a sign-out.
create function angiolog.act_as_session(which uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
  where_ uuid;
begin
  perform angiolog.clear_claims();
  select person_id into who from public.sign_in_session
  where id = which and ended_at is null and expires_at > now();
  select department_id into where_ from public.membership
  where person_id = who and suspended_at is null and ended_at is null
  order by department_id limit 1;
  if who is null or where_ is null then
    return null;
  end if;
  return angiolog.act_as(who, where_);
end $$;
--> statement-breakpoint
create function angiolog.find_sign_in(address text) returns table (person_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id, person.password_hash from public.person
  where email = lower(address) and disabled_at is null
$$;
--> statement-breakpoint
create function angiolog.open_session(who uuid, days integer) returns uuid
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.sign_in_session (person_id, expires_at)
  values (who, now() + make_interval(days => days)) returning id
$$;
--> statement-breakpoint
create function angiolog.end_session(which uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.sign_in_session set ended_at = now() where id = which and ended_at is null
$$;
--> statement-breakpoint
-- How many migrations are in, for /readyz: the app's login can't read the journal itself.
create function angiolog.migrations_applied() returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from drizzle.__drizzle_migrations
$$;
--> statement-breakpoint
-- Which history of the store this is. It changes when a cluster is restored to an earlier point or
-- copied, and by renew_epoch() after any other restore: phones then send again what they have
-- receipts for.
create table angiolog.store_epoch (only_row boolean primary key default true check (only_row), epoch uuid not null);
--> statement-breakpoint
insert into angiolog.store_epoch (epoch) values (gen_random_uuid());
--> statement-breakpoint
create function angiolog.epoch() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select md5(concat_ws('/', e.epoch, s.system_identifier, c.timeline_id))
  from angiolog.store_epoch e, pg_control_system() s, pg_control_checkpoint() c
$$;
--> statement-breakpoint
create function angiolog.renew_epoch() returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  update angiolog.store_epoch set epoch = gen_random_uuid()
$$;
--> statement-breakpoint
revoke execute on all functions in schema angiolog from public;
--> statement-breakpoint
grant execute on all functions in schema angiolog to angiolog_app;
--> statement-breakpoint
revoke execute on function angiolog.renew_epoch() from angiolog_app;

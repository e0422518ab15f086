-- Reading the audit log, sealing it, and the rows that are written where nobody is signed in yet.
alter table audit_seal force row level security;
--> statement-breakpoint
-- FORCE binds the owner too: it adds and reads, and neither changes nor removes.
create policy audit_event_owner_reads on audit_event for select to current_user using (true);
--> statement-breakpoint
create policy audit_seal_owner on audit_seal for select to current_user using (true);
--> statement-breakpoint
create policy audit_seal_owner_adds on audit_seal for insert to current_user with check (true);
--> statement-breakpoint
grant select (department_id, id, at, person_id, verb, subject, detail) on audit_event to angiolog_app;
--> statement-breakpoint
-- The programs whose log the acting person's live roles read; all of them for a role over the department.
create function angiolog.audit_programs() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct p.id), '{}')
  from public.membership m
  join public.role_reach r on r.role = m.role and r.reads_audit
  join public.program p on p.department_id = m.department_id
    and (r.reach = 'department' or p.id = m.program_id)
  where m.department_id = angiolog.department() and m.person_id = angiolog.person()
    and m.suspended_at is null and m.ended_at is null
$$;
--> statement-breakpoint
-- The people whose own doings that person sees: everyone for a role over the department, else who
-- holds or held a role over one of those programs.
create function angiolog.audit_people() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.person_id), '{}')
  from public.member b
  where b.department_id = angiolog.department() and (
    exists (
      select from public.membership m
      join public.role_reach r on r.role = m.role and r.reads_audit and r.reach = 'department'
      where m.department_id = b.department_id and m.person_id = angiolog.person()
        and m.suspended_at is null and m.ended_at is null)
    or exists (
      select from public.membership m
      where m.department_id = b.department_id and m.person_id = b.person_id
        and m.program_id = any((select angiolog.audit_programs())::uuid[])))
$$;
--> statement-breakpoint
-- Names for the page: of everyone in the department, for a row about a resident may be anyone's.
create function angiolog.audit_names() returns table (person_id uuid, name text, own boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.person_id, b.name, b.person_id = any(seen.people)
  from public.member b, (select angiolog.audit_people() as people) seen
  where b.department_id = angiolog.department() and cardinality(seen.people) > 0
$$;
--> statement-breakpoint
-- The id in a subject such as 'case:0198…', null when it is of another kind.
create function angiolog.subject_id(subject text, kind text) returns uuid
language sql immutable parallel safe as $$
  select case when subject ~ ('^' || kind || ':[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
    then substr(subject, length(kind) + 2)::uuid end
$$;
--> statement-breakpoint
CREATE POLICY "audit_event_read" ON "audit_event" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("audit_event"."department_id" = (select angiolog.department()) and ("audit_event"."person_id" = any((select angiolog.audit_people())::uuid[])
        or angiolog.subject_id("audit_event"."subject", 'person') = any((select angiolog.audit_people())::uuid[])
        or exists (select from "procedure_case" c where c.department_id = "audit_event"."department_id"
          and c.id = angiolog.subject_id("audit_event"."subject", 'case') and c.program_id = any((select angiolog.audit_programs())::uuid[]))
        or exists (select from "resident" r where r.department_id = "audit_event"."department_id"
          and r.id = angiolog.subject_id("audit_event"."subject", 'resident') and r.program_id = any((select angiolog.audit_programs())::uuid[]))
        or exists (select from "target" g where g.department_id = "audit_event"."department_id"
          and g.id = angiolog.subject_id("audit_event"."subject", 'target') and g.program_id = any((select angiolog.audit_programs())::uuid[]))));
--> statement-breakpoint
-- One row in each department that knows the person: before a sign-in there is no acting department.
create function angiolog.record_for_person(who uuid, what text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_event (department_id, person_id, verb, subject, detail)
  select department_id, person_id, what, 'person:' || person_id, '{}'
  from public.member where person_id = who
$$;
--> statement-breakpoint
-- Bounded: who guesses passwords for a day must not fill the log. Ten rows in ten minutes say enough.
create function angiolog.record_failed_sign_in(who uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (
    select count(*) from public.audit_event e
    join public.member b on b.department_id = e.department_id and b.person_id = e.person_id
    where e.person_id = who and e.verb = 'session.refuse' and e.at > now() - interval '10 minutes'
  ) < 10 * (select count(*) from public.member where person_id = who) then
    perform angiolog.record_for_person(who, 'session.refuse');
  end if;
end $$;
--> statement-breakpoint
-- A verb that the acting person may not. Bounded to twenty rows an hour for the same reason.
create function angiolog.record_denial(denied text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_event (department_id, person_id, verb, subject, detail)
  select angiolog.department(), angiolog.person(), 'access.deny', 'person:' || angiolog.person(),
    jsonb_build_object('denied', left(denied, 60))
  where angiolog.person() is not null and (
    select count(*) from public.audit_event
    where department_id = angiolog.department() and person_id = angiolog.person()
      and verb = 'access.deny' and at > now() - interval '1 hour') < 20
$$;
--> statement-breakpoint
-- The canonical text of a row, hashed. Microseconds and UTC, so that no session's setting changes it.
create function angiolog.audit_row_hash(e public.audit_event) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_array(e.department_id, e.id,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.person_id, e.verb, e.subject, e.detail)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- A link of the chain: the one before (the department's id for the first), the place, the row.
create function angiolog.audit_link(before text, sequence bigint, row_hash text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(concat_ws('/', before, sequence, row_hash), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Seals what one department has unsealed. A row may commit up to an hour after its time and is
-- sealed when it shows; one that appears later than that was put in, and is left for verify_audit.
create function angiolog.seal_department(which uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head record;
  event public.audit_event;
  hash text;
  sealed integer := 0;
begin
  perform pg_advisory_xact_lock(70415, hashtext(which::text));
  select s.sequence, s.chain_hash, s.sealed_at - interval '1 hour' as since into head
  from public.audit_seal s where s.department_id = which order by s.sequence desc limit 1;
  if not found then
    select 0::bigint as sequence, which::text as chain_hash, '-infinity'::timestamptz as since into head;
  end if;
  for event in
    select * from public.audit_event e
    where e.department_id = which and e.at >= head.since and not exists (
      select from public.audit_seal s where s.department_id = which and s.event_id = e.id)
    order by e.at, e.id
  loop
    head.sequence := head.sequence + 1;
    hash := angiolog.audit_row_hash(event);
    head.chain_hash := angiolog.audit_link(head.chain_hash, head.sequence, hash);
    insert into public.audit_seal (department_id, sequence, event_id, row_hash, chain_hash, sealed_at)
    values (which, head.sequence, event.id, hash, head.chain_hash, now());
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
--> statement-breakpoint
-- Answers how many rows were sealed. Never called within a change: a chain there is a queue for all.
create function angiolog.seal_audit() returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(angiolog.seal_department(id)), 0)::integer
  from (select id from public.department order by id) d
$$;
--> statement-breakpoint
-- The server's way: of several processes one seals, the others answer null at once.
create function angiolog.seal_audit_unless_busy() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(70415, 0) then
    return null;
  end if;
  return angiolog.seal_audit();
end $$;
--> statement-breakpoint
-- Every broken row, the first of each department first. Needs the owner's login.
create function angiolog.verify_audit()
returns table (department_id uuid, sequence bigint, event_id uuid, fault text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with chain as (
    select s.department_id, s.sequence, s.event_id, s.row_hash, s.chain_hash, e.id as found,
      case when e.id is not null then angiolog.audit_row_hash(e) end as hash_now,
      lag(s.chain_hash, 1, s.department_id::text) over along as before,
      lag(s.sequence, 1, 0::bigint) over along as place_before
    from public.audit_seal s
    left join public.audit_event e on e.department_id = s.department_id and e.id = s.event_id
    window along as (partition by s.department_id order by s.sequence)
  ), judged as (
    select c.department_id, c.sequence, c.event_id, case
      when c.found is null then 'removed'
      when c.hash_now <> c.row_hash then case when exists (
        select from public.audit_seal o where o.department_id = c.department_id
          and o.row_hash = c.hash_now) then 'reordered' else 'altered' end
      when c.place_before + 1 <> c.sequence then 'unsealed'
      when angiolog.audit_link(c.before, c.sequence, c.row_hash) <> c.chain_hash then 'reordered'
    end as fault
    from chain c
  ), heads as (
    select s.department_id, max(s.sealed_at) as at from public.audit_seal s group by s.department_id
  )
  select j.department_id, j.sequence, j.event_id, j.fault from judged j where j.fault is not null
  union all
  select e.department_id, null, e.id, 'inserted'
  from public.audit_event e
  join heads h on h.department_id = e.department_id and e.at < h.at - interval '1 hour'
  where not exists (select from public.audit_seal s
    where s.department_id = e.department_id and s.event_id = e.id)
  order by 1, 2 nulls last, 3
$$;
--> statement-breakpoint
revoke execute on all functions in schema angiolog from public;
--> statement-breakpoint
grant execute on function angiolog.audit_programs(), angiolog.audit_people(), angiolog.audit_names(),
  angiolog.subject_id(text, text), angiolog.record_failed_sign_in(uuid), angiolog.record_denial(text),
  angiolog.seal_audit_unless_busy() to angiolog_app;

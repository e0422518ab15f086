-- What a department logs, counted so that no colleague's case can be made out: phones rank their chips
-- by it. FORCE binds the owner too; the function below runs as the owner and reads.
create policy procedure_case_owner_reads on procedure_case for select to current_user using (true);
--> statement-breakpoint
create policy case_procedure_owner_reads on case_procedure for select to current_user using (true);
--> statement-breakpoint
-- For a resident alone: what the others logged in the 24 whole months before this one, by site, by
-- attending, and by weekday at a site. It takes no argument, for who could choose a window or a person
-- could subtract one answer from another. A set of codes is told from five cases of two colleagues on
-- and in steps of five, and of each place the most frequent sets alone.
create function angiolog.department_uses()
returns table (site_id uuid, attending_id uuid, weekday smallint, codes text, cases integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with until as materialized (
    select date_trunc('month', now() at time zone d.time_zone)::date as day
    from public.department d
    where d.id = angiolog.department() and angiolog.resident() is not null
  ), logged as (
    select c.site_id, c.attending_id, extract(dow from c.performed_on)::smallint as weekday,
      c.resident_id::text collate "C" as resident, (
        select string_agg(p.code, '+' order by p.position) from public.case_procedure p
        where p.department_id = c.department_id and p.case_id = c.id) collate "C" as codes
    from public.procedure_case c
    where c.department_id = (select angiolog.department())
      and c.resident_id <> (select angiolog.resident())
      and c.performed_on >= (select day - interval '2 years' from until)
      and c.performed_on < (select day from until)
      and c.status <> 'withdrawn'
  ), counted as (
    select l.site_id, l.attending_id, l.weekday, l.codes, count(*) as cases,
      row_number() over (partition by l.site_id, l.attending_id, l.weekday
        order by count(*) desc, l.codes) as nth
    from logged l
    group by grouping sets
      ((l.site_id, l.codes), (l.attending_id, l.codes), (l.site_id, l.weekday, l.codes))
    having count(*) >= 5 and min(l.resident) <> max(l.resident)
  )
  select t.site_id, t.attending_id, t.weekday, t.codes, (t.cases / 5 * 5)::integer
  from counted t
  where t.nth <= case when t.attending_id is null and t.weekday is null then 40 else 20 end
$$;
--> statement-breakpoint
revoke execute on function angiolog.department_uses() from public;
--> statement-breakpoint
grant execute on function angiolog.department_uses() to angiolog_app;

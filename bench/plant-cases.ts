import postgres from 'postgres';
import { catalogVersion } from '#domain/catalog/procedures.ts';
import { startStep } from '../scripts/say.mjs';
import { codeLists } from './code-lists.ts';
import { daysLogged, firstDay, residentsOfBigProgram, type Seat } from './plant-frame.ts';

interface Planting {
  readonly ownerUrl: string;
  readonly seats: readonly Seat[];
  /** In the whole database; every tenth is the big program's. */
  readonly cases: number;
  /** Leaves out everyone else's cases; the big program's stay the same. */
  readonly bigProgramAlone: boolean;
}

const lists = 1000;

/** Foreign keys hold by construction; checked row by row they would take longer than all the rest. */
const preparation = `
  set session_replication_role = replica;
  set work_mem = '256MB';
  set synchronous_commit = off;
  create function pg_temp.draw(i bigint, salt bigint, below integer) returns integer
    language sql immutable parallel safe
    as $$ select ((hashint8extended(i, salt) & 9223372036854775807) % below)::integer $$;
  create temporary table seat (nth integer primary key, department_id uuid, program_id uuid,
    resident_id uuid, site_ids uuid[], attending_ids uuid[], faculty_id uuid);
  create temporary table code_list (nth integer primary key, codes text[])`;

/** Cases come in the order of time, those of all programs mixed: as a real table grows. */
const drawCases = (cases: number, others: number, alone: boolean) => `
  create temporary table drawn as
  select d.*, uuidv7(d.logged_at - clock_timestamp()) as id
  from (
    select g.i, s.department_id, s.program_id, s.resident_id, s.faculty_id,
      s.site_ids[1 + pg_temp.draw(g.i, 3, array_length(s.site_ids, 1))] as site_id,
      s.attending_ids[1 + pg_temp.draw(g.i, 4, array_length(s.attending_ids, 1))] as attending_id,
      date '${firstDay}' + (g.i * ${daysLogged} / ${cases + 1})::integer as performed_on,
      date '${firstDay}' + (g.i * ${daysLogged} / ${cases + 1})::integer
        + make_interval(hours => 18 + pg_temp.draw(g.i, 5, 72)) as logged_at,
      case when pg_temp.draw(g.i, 6, 100) < 10 then 'pediatric' else 'adult' end as patient_type,
      (array['withdrawn', 'verified', 'logged'])[
        1 + (pg_temp.draw(g.i, 7, 100) >= 1)::integer + (pg_temp.draw(g.i, 7, 100) >= 70)::integer] as status,
      (array['primary', 'primary', 'primary', 'secondary', 'assisting'])[
        1 + pg_temp.draw(g.i, 8, 5)] as role,
      pg_temp.draw(g.i, 9, ${lists}) as list
    from generate_series(1::bigint, ${cases}) as g(i)
    join seat s on s.nth = case when g.i % 10 = 0 then pg_temp.draw(g.i, 1, ${residentsOfBigProgram})
      else ${residentsOfBigProgram} + pg_temp.draw(g.i, 2, ${others}) end
    where ${alone ? 'g.i % 10 = 0' : 'true'}
  ) d
  order by d.i`;

const insertCases = `
  insert into procedure_case (department_id, id, resident_id, program_id, site_id, attending_id,
    performed_on, patient_type, status, logged_at, changed_at, verified_at, verified_by)
  select department_id, id, resident_id, program_id, site_id, attending_id, performed_on, patient_type,
    status, logged_at, logged_at, case when status = 'verified' then logged_at end,
    case when status = 'verified' then faculty_id end
  from drawn
  order by i`;

const insertProcedures = `
  insert into case_procedure (department_id, case_id, position, catalog, code, role, resident_id,
    program_id, site_id, performed_on, patient_type, status)
  select d.department_id, d.id, c.position - 1, '${catalogVersion}', c.code, d.role, d.resident_id,
    d.program_id, d.site_id, d.performed_on, d.patient_type, d.status
  from drawn d join code_list l on l.nth = d.list,
    lateral unnest(l.codes) with ordinality as c(code, position)
  order by d.i, c.position`;

async function fillLists(sql: postgres.Sql, seats: readonly Seat[]) {
  const seatRows = seats.map((seat, nth) => ({
    nth,
    ...{ department_id: seat.departmentId, program_id: seat.programId },
    ...{ resident_id: seat.residentId, faculty_id: seat.facultyId },
    ...{ site_ids: [...seat.siteIds], attending_ids: [...seat.attendingIds] },
  }));
  await sql`insert into seat select * from jsonb_populate_recordset(null::seat, ${sql.json(seatRows)})`;
  const listRows = codeLists(lists).map((codes, nth) => ({ nth, codes }));
  await sql`insert into code_list select * from jsonb_populate_recordset(null::code_list, ${sql.json(listRows)})`;
}

/** Fills the two tables of cases on the server, then leaves them vacuumed, analyzed and flushed. */
export async function plantCases({ ownerUrl, seats, cases, bigProgramAlone }: Planting) {
  const planted = bigProgramAlone ? cases / 10 : cases;
  const step = startStep(`Planting ${planted.toLocaleString('en-US')} cases`);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(preparation);
    await fillLists(sql, seats);
    const others = seats.length - residentsOfBigProgram;
    await sql.unsafe(drawCases(cases, others, bigProgramAlone));
    await sql.unsafe(insertCases);
    await sql.unsafe(insertProcedures);
    await sql.unsafe('vacuum (analyze)');
    await sql.unsafe('checkpoint');
    step.done();
  } catch (error) {
    step.failed();
    throw error;
  } finally {
    await sql.end();
  }
}

import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { Database } from '#db/connection.ts';
import { plantPeople, plantResidents } from '#db/seed/plant.ts';
import type { PlantedDepartment } from '#db/testing/two-departments.ts';
import { PersonId, ResidentId } from '#domain/ids.ts';
import type { Over, Role } from './actors.ts';

/** Somebody's role, and a waiting invitation of somebody else to the same. */
export interface Held {
  readonly role: Role;
  readonly programId: string | null;
  readonly residentId: string | null;
  readonly person: string;
  readonly membership: string;
  readonly invitation: string;
  /** Of a resident alone, whose graduation is over. */
  readonly leave: string | null;
}

const sorts: readonly (readonly [Role, Over])[] = [
  ['resident', 'integrated'],
  ['resident', 'independent'],
  ['coordinator', 'integrated'],
  ['director', 'integrated'],
  ['faculty', null],
  ['administrator', null],
];

const days = { startsOn: '2024-07-01', graduatesOn: '2029-06-30' };
const finished = { startsOn: '2019-07-01', graduatesOn: '2021-06-30' };

async function plantInvitation(
  sql: postgres.Sql,
  d: PlantedDepartment,
  [role, over]: (typeof sorts)[number],
): Promise<string> {
  const id = randomUUID();
  const trained = role === 'resident';
  await sql`
    insert into invitation (department_id, id, email, name, role, program_id, starts_on, starting_pgy,
      graduates_on, token_hash, invited_by, expires_at)
    values (${d.id}, ${id}, ${`${id}@test.example`}, 'Invited', ${role}, ${over && d[over]},
      ${trained ? days.startsOn : null}, ${trained ? 6 : null}, ${trained ? days.graduatesOn : null},
      encode(sha256(${id}::bytea), 'hex'), ${d.people.administrator.personId}, now() + interval '2 days')`;
  return id;
}

/** An authenticator app and a recovery code, as of whoever enrolled. */
export async function plantSecondFactor(sql: postgres.Sql, personId: string): Promise<void> {
  await sql`
    insert into second_factor (person_id, sealed_secret, confirmed_at)
    values (${personId}, 'vxqapp', now()) on conflict do nothing`;
  await sql`insert into recovery_code (person_id, code_hash) values (${personId}, ${randomUUID()})`;
}

async function plantOne(
  owner: Database,
  sql: postgres.Sql,
  d: PlantedDepartment,
  sort: (typeof sorts)[number],
): Promise<Held> {
  const [role, over] = sort;
  const id = PersonId.parse(randomUUID());
  const programId = over && d[over];
  const name = `Beside, ${role}`;
  const memberships = [{ role, programId }];
  const email = `${id}@test.example`;
  await plantPeople(owner, [
    { departmentId: d.id, id, email, name, passwordHash: null, memberships },
  ]);
  await plantSecondFactor(sql, id);
  const residentId = role === 'resident' ? ResidentId.parse(randomUUID()) : null;
  const leave = residentId && randomUUID();
  if (residentId && programId) {
    const training = { ...finished, startingPgy: 6, esir: false };
    const of = { departmentId: d.id, id: residentId, personId: id, programId };
    await plantResidents(owner, [{ ...of, name, ...training }]);
    await sql`
      insert into leave_period (department_id, id, resident_id, program_id, starts_on, ends_on)
      values (${d.id}, ${leave}, ${residentId}, ${programId}, '2020-01-01', '2020-01-31')`;
  }
  const [row] = await sql<{ id: string }[]>`select id from membership where person_id = ${id}`;
  const invitation = await plantInvitation(sql, d, sort);
  return { role, programId, residentId, person: id, membership: row?.id ?? '', invitation, leave };
}

/** One person and one invitation for each sort of role in a department. */
export async function plantHeld(owner: Database, sql: postgres.Sql, d: PlantedDepartment) {
  const held: Held[] = [];
  for (const sort of sorts) held.push(await plantOne(owner, sql, d, sort));
  return held;
}

/**
 * What belongs to how people sign in, a mail of the demo, and rows of the audit log by a faculty, who
 * is of no program: on a case of each program, with a word of its own.
 */
export async function plantPersonal(
  sql: postgres.Sql,
  d: PlantedDepartment & { readonly cases: readonly string[] },
): Promise<void> {
  await sql`
    insert into oidc_provider (department_id, name, issuer, client_id, sealed_secret)
    values (${d.id}, 'Hospital', 'https://id.test.example', 'client', 'vxqsealed')`;
  await sql`
    insert into identity (issuer, subject, person_id)
    select 'https://id.test.example', 'subject-' || person_id, person_id from member
    where department_id = ${d.id}`;
  await sql`
    insert into mail_outbox (recipient, subject, body)
    values (${`${d.id}@test.example`}, ${`To ${d.id}`}, ${`About ${d.id}`})`;
  for (const id of d.cases) {
    await sql`
      insert into audit_event (department_id, person_id, verb, subject, detail)
      values (${d.id}, ${d.facultyId}, 'case.verify', ${`case:${id}`},
        jsonb_build_object('device', 'vxqdetail' || substr(md5(${id}), 1, 12)))`;
  }
  // Asked for within ten minutes, always: how long the suite takes must not decide what it sees.
  await sql`
    update sign_in_session set authenticated_at = now() + interval '1 day', seen_at = now() + interval '1 day'`;
}

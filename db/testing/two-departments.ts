import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { AttendingId, DepartmentId, PersonId, ProgramId, ResidentId, SiteId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { RoleName } from '#domain/roles.ts';
import type { Database } from '../connection.ts';
import { signInSession } from '../schema/people.ts';
import {
  plantAttendings,
  plantCases,
  plantDepartment,
  plantPeople,
  plantPrograms,
  plantResidents,
  plantSites,
} from '../seed/plant.ts';

/** A person with an open session, as a test names them. */
export interface Someone {
  readonly personId: PersonId;
  readonly sessionId: string;
}

export interface PlantedDepartment {
  readonly id: DepartmentId;
  readonly integrated: ProgramId;
  readonly independent: ProgramId;
  readonly siteId: SiteId;
  readonly attendingId: AttendingId;
  readonly facultyId: PersonId;
  readonly residentId: ResidentId;
  readonly peerId: ResidentId;
  readonly independentResidentId: ResidentId;
  readonly people: Record<Part, Someone>;
}

/** Who takes part; the director and the coordinator hold the Integrated program alone. */
export const parts = {
  resident: ['resident', 'integrated'],
  peer: ['resident', 'integrated'],
  independentResident: ['resident', 'independent'],
  faculty: ['faculty', null],
  director: ['director', 'integrated'],
  coordinator: ['coordinator', 'integrated'],
  administrator: ['administrator', null],
  suspended: ['faculty', null],
  former: ['faculty', null],
} as const satisfies Record<string, readonly [RoleName, 'integrated' | 'independent' | null]>;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

/** A session of an hour by password and code, just opened, with its row in the audit log. */
export async function plantSession(owner: Database, personId: PersonId): Promise<string> {
  const id = randomUUID();
  const secondFactorAt = new Date().toISOString();
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  await owner.insert(signInSession).values({ id, personId, secondFactorAt, expiresAt });
  await owner.execute(sql`
    insert into audit_event (department_id, person_id, verb, subject, detail)
    select department_id, person_id, 'session.open', 'person:' || person_id, '{}'
    from member where person_id = ${personId}`);
  return id;
}

export async function plantOneDepartment(
  owner: Database,
  name: string,
): Promise<PlantedDepartment> {
  const departmentId = DepartmentId.parse(randomUUID());
  const integrated = ProgramId.parse(randomUUID());
  const independent = ProgramId.parse(randomUUID());
  const siteId = SiteId.parse(randomUUID());
  const attendingId = AttendingId.parse(randomUUID());
  await plantDepartment(owner, { id: departmentId, name });
  await plantPrograms(owner, [
    { departmentId, id: integrated, kind: 'ir-integrated', name: `${name} Integrated` },
    { departmentId, id: independent, kind: 'ir-independent', name: `${name} Independent` },
  ]);
  await plantSites(owner, [{ departmentId, id: siteId, name: `${name} Hospital`, shortName: 'H' }]);
  const programs = { integrated, independent };
  const ids = Object.fromEntries(
    partNames.map((part) => [part, PersonId.parse(randomUUID())]),
  ) as Record<Part, PersonId>;
  await plantPeople(
    owner,
    partNames.map((part) => {
      const [role, over] = parts[part];
      const programId = over && programs[over];
      const email = `${ids[part]}@test.example`;
      const memberships = [{ role, programId }];
      return { departmentId, id: ids[part], email, name: part, passwordHash: null, memberships };
    }),
  );
  await plantAttendings(owner, [
    { departmentId, id: attendingId, personId: ids.faculty, name: 'Faculty' },
  ]);
  const training = {
    startsOn: '2024-07-01',
    graduatesOn: '2029-06-30',
    startingPgy: 2,
    esir: false,
  };
  const residentIds = {
    resident: ResidentId.parse(randomUUID()),
    peer: ResidentId.parse(randomUUID()),
    independentResident: ResidentId.parse(randomUUID()),
  };
  await plantResidents(
    owner,
    (['resident', 'peer', 'independentResident'] as const).map((part) => ({
      departmentId,
      id: residentIds[part],
      personId: ids[part],
      programId: programs[parts[part][1]],
      name: part,
      ...training,
    })),
  );
  const people = {} as Record<Part, Someone>;
  for (const part of partNames) {
    people[part] = { personId: ids[part], sessionId: await plantSession(owner, ids[part]) };
  }
  return {
    ...{ id: departmentId, integrated, independent, siteId, attendingId, people },
    facultyId: ids.faculty,
    residentId: residentIds.resident,
    peerId: residentIds.peer,
    independentResidentId: residentIds.independentResident,
  };
}

export function someFields(d: PlantedDepartment, changes: Partial<CaseFields> = {}): CaseFields {
  return {
    performedOn: '2026-03-02',
    attendingId: d.attendingId,
    siteId: d.siteId,
    patientType: 'adult',
    procedures: [{ code: '31862', role: 'primary', laterality: null }],
    note: '',
    details: null,
    ...changes,
  };
}

/** One case for each resident of the department; answers the ids in that order. */
export async function plantOneCaseEach(owner: Database, d: PlantedDepartment) {
  const residents = [
    [d.residentId, d.integrated],
    [d.peerId, d.integrated],
    [d.independentResidentId, d.independent],
  ] as const;
  const ids = residents.map(() => randomUUID());
  await plantCases(
    owner,
    residents.map(([residentId, programId], index) => ({
      departmentId: d.id,
      id: ids[index] ?? '',
      residentId,
      programId,
      fields: someFields(d),
      loggedAt: '2026-03-02T20:00:00Z',
      verified: null,
    })),
  );
  return ids;
}

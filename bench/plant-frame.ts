import type { Database } from '#db/connection.ts';
import { derivedId } from '#db/seed/derived-id.ts';
import {
  plantAttendings,
  plantDepartment,
  plantPeople,
  plantPrograms,
  plantResidents,
  plantSites,
} from '#db/seed/plant.ts';
import { AttendingId, DepartmentId, PersonId, ProgramId, ResidentId, SiteId } from '#domain/ids.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';

/** Where one resident logs: what a planted case points to. */
export interface Seat {
  readonly departmentId: DepartmentId;
  readonly programId: ProgramId;
  readonly residentId: ResidentId;
  readonly personId: PersonId;
  readonly siteIds: readonly SiteId[];
  readonly attendingIds: readonly AttendingId[];
  readonly facultyId: PersonId;
}

export interface Frame {
  /** The big program's seats come first. */
  readonly seats: readonly Seat[];
  /** Directs the big program and no other. */
  readonly directorId: PersonId;
  readonly bigResidentIds: readonly ResidentId[];
  readonly bigPersonIds: readonly PersonId[];
}

const departments = 10;
const kinds = ['ir-integrated', 'dr-esir'] as const satisfies readonly ProgramKind[];
export const residentsOfBigProgram = 40;
const residentsElsewhere = 20;
const sites = 3;
const attendings = 12;
export const firstDay = '2021-07-01';
export const daysLogged = 1826;

const id = (name: string) => derivedId(`bench/${name}`);
const times = <T>(n: number, make: (nth: number) => T) =>
  Array.from({ length: n }, (_, nth) => make(nth));

const residentsOf = (department: number, kind: ProgramKind) =>
  department === 0 && kind === kinds[0] ? residentsOfBigProgram : residentsElsewhere;

function idsOf(nth: number) {
  return {
    departmentId: DepartmentId.parse(id(`department/${nth}`)),
    facultyId: PersonId.parse(id(`faculty/${nth}`)),
    siteIds: times(sites, (site) => SiteId.parse(id(`site/${nth}/${site}`))),
    attendingIds: times(attendings, (one) => AttendingId.parse(id(`attending/${nth}/${one}`))),
  };
}

async function plantStaff(db: Database, nth: number) {
  const { departmentId, facultyId, siteIds, attendingIds } = idsOf(nth);
  await plantDepartment(db, { id: departmentId, name: `Department ${nth}`, demo: true });
  await plantSites(
    db,
    siteIds.map((site, place) => ({
      ...{ departmentId, id: site, name: `Hospital ${place}`, shortName: `H${place}` },
    })),
  );
  const faculty = { role: 'faculty' as const, programId: null };
  await plantPeople(db, [someone(departmentId, facultyId, [faculty])]);
  await plantAttendings(
    db,
    attendingIds.map((one, place) => ({
      ...{ departmentId, id: one, name: `Attending ${place}` },
      personId: place === 0 ? facultyId : null,
    })),
  );
}

const someone = (
  departmentId: DepartmentId,
  personId: PersonId,
  memberships: Parameters<typeof plantPeople>[1][number]['memberships'],
) => ({
  ...{ departmentId, id: personId, email: `${personId}@bench.example`, name: 'Someone' },
  ...{ passwordHash: null, memberships },
});

async function plantProgram(db: Database, nth: number, kind: ProgramKind): Promise<Seat[]> {
  const ids = idsOf(nth);
  const { departmentId } = ids;
  const programId = ProgramId.parse(id(`program/${nth}/${kind}`));
  await plantPrograms(db, [{ departmentId, id: programId, kind, name: `Program ${nth} ${kind}` }]);
  const people = times(residentsOf(nth, kind), (one) => ({
    personId: PersonId.parse(id(`person/${nth}/${kind}/${one}`)),
    residentId: ResidentId.parse(id(`resident/${nth}/${kind}/${one}`)),
  }));
  const resident = { role: 'resident' as const, programId };
  await plantPeople(
    db,
    people.map(({ personId }) => someone(departmentId, personId, [resident])),
  );
  const training = { startsOn: firstDay, startingPgy: 2, graduatesOn: '2026-06-30', esir: false };
  await plantResidents(
    db,
    people.map(({ personId, residentId }, one) => ({
      ...{ departmentId, id: residentId, personId, programId, name: `Resident ${one}` },
      ...training,
    })),
  );
  return people.map((person) => ({ ...ids, ...person, programId }));
}

/** Ten departments of two programs each, with everyone that a case points to and no case. */
export async function plantFrame(db: Database): Promise<Frame> {
  const seats: Seat[] = [];
  for (const nth of times(departments, (place) => place)) {
    await plantStaff(db, nth);
    for (const kind of kinds) seats.push(...(await plantProgram(db, nth, kind)));
  }
  const big = seats.slice(0, residentsOfBigProgram);
  const directorId = PersonId.parse(id('director'));
  const { departmentId, programId } = big[0] as Seat;
  const bigPersonIds = big.map(({ personId }) => personId);
  await plantPeople(db, [someone(departmentId, directorId, [{ role: 'director', programId }])]);
  return {
    seats,
    directorId,
    bigPersonIds,
    bigResidentIds: big.map(({ residentId }) => residentId),
  };
}

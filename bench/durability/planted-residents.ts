import { encode } from 'next-auth/jwt';
import { connect } from '#db/connection.ts';
import { derivedId } from '#db/seed/derived-id.ts';
import {
  plantAttendings,
  plantDepartment,
  plantPeople,
  plantPrograms,
  plantResidents,
  plantSites,
} from '#db/seed/plant.ts';
import { plantSession } from '#db/testing/two-departments.ts';
import { AttendingId, DepartmentId, PersonId, ProgramId, ResidentId, SiteId } from '#domain/ids.ts';
import type { CasePlace } from '../loggable-case.ts';

/** A resident with an open session, and what their phone's requests carry. */
export interface SignedInResident {
  readonly place: CasePlace;
  readonly headers: Readonly<Record<string, string>>;
}

interface Planting {
  readonly ownerUrl: string;
  readonly residents: number;
  /** The application's own secret: with it a session's cookie can be made without a password. */
  readonly secret: string;
  /** The host that a browser would show. */
  readonly host: string;
}

const id = (name: string) => derivedId(`set/${name}`);
const here = {
  departmentId: DepartmentId.parse(id('department')),
  programId: ProgramId.parse(id('program')),
  siteId: SiteId.parse(id('site')),
  attendingId: AttendingId.parse(id('attending')),
};

const millisecondsAYear = 365.25 * 86_400_000;
const inYears = (years: number) =>
  new Date(Date.now() + years * millisecondsAYear).toISOString().slice(0, 10);

function peopleOf(count: number) {
  const { departmentId, programId } = here;
  const memberships = [{ role: 'resident' as const, programId }];
  return Array.from({ length: count }, (_, nth) => ({
    ...{ departmentId, id: PersonId.parse(id(`person/${nth}`)), memberships },
    ...{ email: `resident-${nth}@set.example`, name: `Resident ${nth}`, passwordHash: null },
    residentId: ResidentId.parse(id(`resident/${nth}`)),
  }));
}

type People = ReturnType<typeof peopleOf>;

async function plant(ownerUrl: string, people: People): Promise<string[]> {
  const db = connect(ownerUrl, 4);
  const { departmentId, programId } = here;
  await plantDepartment(db, { id: departmentId, name: 'Department of the set' });
  await plantPrograms(db, [
    { departmentId, id: programId, kind: 'ir-integrated', name: 'Integrated' },
  ]);
  await plantSites(db, [{ departmentId, id: here.siteId, name: 'Hospital', shortName: 'H' }]);
  await plantAttendings(db, [
    { departmentId, id: here.attendingId, personId: null, name: 'Attending' },
  ]);
  await plantPeople(db, people);
  const training = { startsOn: inYears(-2), startingPgy: 2, graduatesOn: inYears(3), esir: false };
  await plantResidents(
    db,
    people.map(({ residentId, id: personId, name }) => ({
      ...{ departmentId, programId, id: residentId, personId, name },
      ...training,
    })),
  );
  const sessions = await Promise.all(people.map((one) => plantSession(db, one.id)));
  await db.end();
  return sessions;
}

/** A department of one program with so many residents, each signed in. */
export async function plantResidentsSignedIn(planting: Planting): Promise<SignedInResident[]> {
  const { ownerUrl, residents, secret, host } = planting;
  const people = peopleOf(residents);
  const sessions = await plant(ownerUrl, people);
  return Promise.all(
    people.map(async ({ id: personId, residentId }, nth) => {
      const cookie = await encode({ token: { sessionId: sessions[nth] }, secret });
      const headers = {
        ...{ host, cookie: `angiolog.session=${cookie}` },
        ...{ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      };
      return { place: { ...here, personId, residentId }, headers };
    }),
  );
}

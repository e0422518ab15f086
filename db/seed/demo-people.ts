import { AttendingId, PersonId, ResidentId } from '#domain/ids.ts';
import { demoAttendings } from './attendings.ts';
import { type DemoFrame, demoDepartmentId } from './demo-frame.ts';
import { derivedId } from './derived-id.ts';
import type { PlantedPerson, PlantedResident } from './plant.ts';
import type { KnownAttending } from './resident-cases.ts';
import { type DemoResident, demoResidents } from './residents.ts';
import { trainingDates } from './training-dates.ts';

const departmentId = demoDepartmentId;
const coordinator = { name: 'Wanda Pruszyna', email: 'coordinator@demo.angiolog.test' };

function addressOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@demo.angiolog.test`;
}

interface Named {
  readonly name: string;
  readonly email?: string;
}

export interface KnownResident {
  readonly described: DemoResident;
  readonly row: PlantedResident;
}

/** Everyone of the department. Passwords are no part of it: they are salted when they are planted. */
export function demoPeople(seed: number, { programIds }: DemoFrame, academicYear: number) {
  const personIdOf = ({ name }: Named) => PersonId.parse(derivedId(`${seed}/person/${name}`));
  const person = (known: Named, memberships: PlantedPerson['memberships']): PlantedPerson => ({
    ...{ departmentId, id: personIdOf(known), name: known.name, memberships },
    email: known.email ?? addressOf(known.name),
    passwordHash: null,
  });
  const everyProgram = (role: 'director' | 'coordinator') =>
    Object.values(programIds).map((programId) => ({ role, programId }));

  const attendings = demoAttendings.map(
    (known): KnownAttending => ({
      ...known,
      id: AttendingId.parse(derivedId(`${seed}/attending/${known.name}`)),
      personId: known.account && personIdOf(known),
    }),
  );
  const residents = demoResidents.map((described): KnownResident => {
    const { name, kind } = described;
    return {
      described,
      row: {
        ...{ departmentId, id: ResidentId.parse(derivedId(`${seed}/resident/${name}`)), name },
        ...{ personId: personIdOf(described), programId: programIds[kind] },
        ...{ ...trainingDates(described, academicYear), esir: kind === 'dr-esir' },
      },
    };
  });
  const people = [
    ...attendings.flatMap((known) => {
      if (known.account === 'director') return person(known, everyProgram('director'));
      return known.account ? person(known, [{ role: known.account, programId: null }]) : [];
    }),
    person(coordinator, everyProgram('coordinator')),
    ...residents.map(({ described, row }) =>
      person(described, [{ role: 'resident', programId: row.programId }]),
    ),
  ];
  return { people, attendings, residents };
}

export type DemoPeople = ReturnType<typeof demoPeople>;

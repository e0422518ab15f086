import type { PersonId } from '#domain/ids.ts';
import { academicYear } from '#domain/training.ts';
import { demoCases } from './demo-cases.ts';
import { type DemoFrame, demoDepartmentId, demoFrame } from './demo-frame.ts';
import { type DemoPeople, demoPeople } from './demo-people.ts';
import { derivedId } from './derived-id.ts';
import { diagnosticCounts } from './diagnostic-counts.ts';
import type {
  PlantedCase,
  PlantedPerson,
  PlantedResident,
  plantAggregateCounts,
  plantAttendings,
  plantDepartment,
  plantPrograms,
  plantSites,
  plantTargets,
} from './plant.ts';
import { demoTargets, targetSource } from './program-targets.ts';
import { randomFrom } from './random.ts';

type Rows<Plant extends (...given: never[]) => unknown> = Parameters<Plant>[1];

/** Every row of the demo department, in the shapes that `plant.ts` takes. */
export interface DemoDepartment {
  readonly department: Rows<typeof plantDepartment>;
  readonly programs: Rows<typeof plantPrograms>;
  readonly sites: Rows<typeof plantSites>;
  readonly people: readonly PlantedPerson[];
  readonly attendings: Rows<typeof plantAttendings>;
  readonly residents: readonly PlantedResident[];
  readonly cases: readonly PlantedCase[];
  readonly aggregateCounts: Rows<typeof plantAggregateCounts>;
  readonly targets: Rows<typeof plantTargets>;
}

export interface DemoWish {
  readonly seed: number;
  /** `YYYY-MM-DD`; the history ends the day before. */
  readonly today: string;
}

const departmentId = demoDepartmentId;

function aggregateCounts({ seed, today }: DemoWish, { residents }: DemoPeople) {
  return residents.flatMap(({ described, row }) => {
    const random = randomFrom(`${seed}/reading/${row.name}`);
    const span = { kind: described.kind, ...row };
    return diagnosticCounts(span, today, random).map((count) => ({
      ...{ departmentId, residentId: row.id, programId: row.programId, ...count },
    }));
  });
}

function targets({ seed, today }: DemoWish, { programIds }: DemoFrame, setBy: PersonId) {
  const setOn = `${academicYear(today) - 1}-07-15`;
  return (['ir-integrated', 'ir-independent'] as const).flatMap((kind) =>
    demoTargets.map(({ measure, minimum }) => ({
      ...{ departmentId, id: derivedId(`${seed}/target/${kind}/${measure}`) },
      ...{ programId: programIds[kind], measure, minimum, basis: 'program' },
      ...{ source: targetSource, setOn, setBy },
    })),
  );
}

function directorOf({ attendings }: DemoPeople): PersonId {
  const director = attendings.find(({ account }) => account === 'director')?.personId;
  if (!director) throw new Error('The demo department has no director.');
  return director;
}

/**
 * The whole invented department, the same for the same wish. Nobody has a password in it.
 * @throws RangeError when `today` isn't `YYYY-MM-DD`.
 */
export function demoDepartment(wish: DemoWish): DemoDepartment {
  const frame = demoFrame(wish.seed);
  const people = demoPeople(wish.seed, frame, academicYear(wish.today));
  return {
    department: frame.department,
    programs: frame.programs,
    sites: frame.sites,
    people: people.people,
    attendings: people.attendings.map(({ id, personId, name }) => ({
      ...{ departmentId, id, personId, name },
    })),
    residents: people.residents.map(({ row }) => row),
    cases: demoCases(wish, frame, people),
    aggregateCounts: aggregateCounts(wish, people),
    targets: targets(wish, frame, directorOf(people)),
  };
}

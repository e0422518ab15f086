import { type DemoDepartment, demoDepartment } from '#db/seed/demo-department.ts';
import { demoFrame } from '#db/seed/demo-frame.ts';
import { demoPeople } from '#db/seed/demo-people.ts';
import { randomFrom } from '#db/seed/random.ts';
import { type Workday, workdays } from '#db/seed/workdays.ts';
import { academicYear } from '../training.ts';
import type { PastCase } from './past-case.ts';

export interface DemoLog {
  readonly cases: readonly PastCase[];
  /** What only the demo's generator knows: the rotation of each date. */
  readonly days: ReadonlyMap<string, Workday>;
}

function casesOf(demo: DemoDepartment, residentId: string): PastCase[] {
  return demo.cases
    .filter((one) => one.residentId === residentId)
    .sort((one, other) => (one.loggedAt < other.loggedAt ? -1 : 1))
    .map(({ fields: { procedures, performedOn, siteId, attendingId, patientType } }) => ({
      ...{ performedOn, siteId, attendingId, patientType },
      codes: procedures.map(({ code }) => code),
    }));
}

/** The demo's residents with their cases, first logged first. */
export function demoLogs(seed: number, today: string): DemoLog[] {
  const demo = demoDepartment({ seed, today });
  const { residents } = demoPeople(seed, demoFrame(seed), academicYear(today));
  return residents.map(({ described: { kind, name }, row }) => {
    const random = randomFrom(`${seed}/rotations/${name}`);
    const days = workdays({ kind, ...row }, today, random);
    return {
      cases: casesOf(demo, row.id),
      days: new Map(days.map((day) => [day.date, day])),
    };
  });
}

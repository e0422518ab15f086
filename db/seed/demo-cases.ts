import { academicYear, trainingShare } from '#domain/training.ts';
import { dayNumber } from './calendar.ts';
import type { DemoWish } from './demo-department.ts';
import { type DemoFrame, demoDepartmentId } from './demo-frame.ts';
import type { DemoPeople, KnownResident } from './demo-people.ts';
import type { PlantedCase } from './plant.ts';
import { randomFrom } from './random.ts';
import { residentCases } from './resident-cases.ts';
import { storyOf } from './stories.ts';
import { type Workday, workdays } from './workdays.ts';

/**
 * All residents together. In July the newest have no cases yet, in June all have a year more; the
 * total moves with that, so that a day's work looks much the same in both.
 */
function wantedCases(today: string): number {
  const passed = dayNumber(today) - dayNumber(`${academicYear(today)}-07-01`);
  return 14_000 + (2_000 * passed) / 365;
}

interface Schedule extends KnownResident {
  readonly days: readonly Workday[];
}

function fullDays({ described, days }: Schedule): number {
  return described.pace * days.reduce((sum, { intensity }) => sum + intensity, 0);
}

/** Everyone's cases up to the day before `today`, in the order in which they were logged. */
export function demoCases(
  { seed, today }: DemoWish,
  frame: DemoFrame,
  { residents, attendings }: DemoPeople,
): PlantedCase[] {
  const schedules = residents.map(({ described, row }): Schedule => {
    const random = randomFrom(`${seed}/rotations/${row.name}`);
    return { described, row, days: workdays({ kind: described.kind, ...row }, today, random) };
  });
  const casesADay = wantedCases(today) / schedules.reduce((sum, one) => sum + fullDays(one), 0);
  return schedules
    .flatMap(({ described, row, days }) => {
      const share = trainingShare(row.startsOn, row.graduatesOn, today);
      const story = storyOf(described.story, share);
      return residentCases(
        `${seed}/${row.name}`,
        { resident: described, days, story, casesADay, today },
        {
          ...{ departmentId: demoDepartmentId, sites: frame.siteIds, attendings },
          ...{ residentId: row.id, programId: row.programId },
        },
        randomFrom(`${seed}/cases/${row.name}`),
      );
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

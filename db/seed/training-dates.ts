import { programKinds } from '#domain/program-kinds.ts';
import type { DemoResident } from './residents.ts';

/** A resident's dates, so that the PGY of the list is the one of this academic year. */
export function trainingDates({ kind, pgy, offCycle }: DemoResident, academicYear: number) {
  const { firstYear, lastYear } = programKinds[kind];
  const began = academicYear - (pgy - firstYear);
  const years = lastYear - firstYear + 1;
  return {
    startsOn: offCycle ? `${began + 1}-01-01` : `${began}-07-01`,
    startingPgy: firstYear,
    graduatesOn: offCycle ? `${began + years}-12-31` : `${began + years}-06-30`,
  };
}

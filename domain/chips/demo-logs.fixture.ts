import type { DemoDepartment } from '#db/seed/demo-department.ts';
import { pgyOn } from '../training.ts';
import type { PastCase } from './past-case.ts';

export interface DemoLog {
  readonly cases: readonly PastCase[];
  /** The resident's PGY on a date. */
  readonly pgyOn: (date: string) => number;
}

/** The demo's residents with their cases, oldest entry first. */
export function demoLogs(demo: DemoDepartment): DemoLog[] {
  const kinds = new Map(demo.programs.map(({ id, kind }) => [id, kind]));
  return demo.residents.map(({ id, programId, startsOn, startingPgy }) => {
    const kind = kinds.get(programId);
    if (!kind) throw new Error(`Program ${programId} is missing.`);
    return {
      pgyOn: (date) => pgyOn({ kind, startsOn, startingYear: startingPgy }, date),
      cases: demo.cases
        .filter(({ residentId }) => residentId === id)
        .sort((one, other) => (one.loggedAt < other.loggedAt ? -1 : 1))
        .map(({ fields: { procedures, ...fields } }) => ({
          ...fields,
          codes: procedures.map(({ code }) => code),
        })),
    };
  });
}

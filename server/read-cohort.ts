import * as z from 'zod/mini';
import { selectPrograms, selectSites } from '#db/queries/reference.ts';
import { selectResidents } from '#db/queries/residents.ts';
import { CalendarDate } from '#domain/calendar-date.ts';
import { ProgramId, SiteId } from '#domain/ids.ts';
import { caseRoles } from '#domain/procedure-case.ts';
import { defineReader } from './define-verb.ts';
import { standingOfResidents } from './standing-of-residents.ts';

export const CohortFilter = z.object({
  programId: z.optional(ProgramId),
  pgy: z.optional(z.int()),
  siteId: z.optional(SiteId),
  role: z.optional(z.enum(caseRoles)),
  from: z.optional(CalendarDate),
  to: z.optional(CalendarDate),
});
export type CohortFilter = z.infer<typeof CohortFilter>;

/** Every resident within reach with their tallies; site, role and dates narrow what is counted. */
export const readCohort = defineReader({
  permission: 'cohort.read',
  input: CohortFilter,
  async run(tx, { programId, pgy, siteId, role, from, to }) {
    const [residents, programs, sites] = await Promise.all([
      selectResidents(tx),
      selectPrograms(tx),
      selectSites(tx),
    ]);
    const wanted = residents.filter((r) => !programId || r.programId === programId);
    const standings = await standingOfResidents(tx, wanted, {
      programIds: programId && [programId],
      siteIds: siteId && [siteId],
      roles: role && [role],
      from,
      to,
    });
    // PGY is a matter of dates, which the database doesn't know: it is filtered here.
    const present = new Set(residents.map((r) => r.programId));
    return {
      residents: standings.filter((r) => pgy === undefined || r.pgy === pgy),
      programs: programs.filter(({ id }) => present.has(id)),
      sites,
      pgys: [...new Set(standings.map((r) => r.pgy))].sort((a, b) => a - b),
      today: tx.actor.today,
    };
  },
});

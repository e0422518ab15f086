import * as z from 'zod/mini';
import { selectCases } from '#db/queries/cases.ts';
import { selectAttendings, selectSites } from '#db/queries/reference.ts';
import { CalendarDate } from '#domain/calendar-date.ts';
import { searchProcedures } from '#domain/catalog/search-procedures.ts';
import { AttendingId, CaseId, SiteId } from '#domain/ids.ts';
import { caseRoles } from '#domain/procedure-case.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';

export const casesAPage = 25;

export const CaseSearch = z.object({
  /** Words of a procedure, as in the log's own search. */
  text: z.optional(z.string().check(z.maxLength(100))),
  siteId: z.optional(SiteId),
  attendingId: z.optional(AttendingId),
  role: z.optional(z.enum(caseRoles)),
  status: z.optional(z.enum(['logged', 'verified', 'withdrawn'])),
  from: z.optional(CalendarDate),
  to: z.optional(CalendarDate),
  after: z.optional(z.object({ performedOn: CalendarDate, id: CaseId })),
});
export type CaseSearch = z.infer<typeof CaseSearch>;

/** The acting resident's cases, newest first, a page at a time. */
export const readOwnCases = defineReader({
  permission: 'case.read-own',
  input: CaseSearch,
  async run(tx, { text, ...filter }) {
    const { personId, residentId } = tx.actor;
    if (!residentId) return refuse('forbidden');
    const codes = text?.trim() ? searchProcedures(text, 60).map(({ code }) => code) : undefined;
    const [rows, sites, attendings] = await Promise.all([
      selectCases(tx, { ...filter, residentId, codes, limit: casesAPage + 1 }),
      selectSites(tx),
      selectAttendings(tx),
    ]);
    const cases = rows.slice(0, casesAPage);
    const more = rows.length > casesAPage;
    return { cases, more, personId, sites, attendings, today: tx.actor.today };
  },
});

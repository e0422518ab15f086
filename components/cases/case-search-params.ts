import * as z from 'zod/mini';
import { CalendarDate } from '#domain/calendar-date.ts';
import { AttendingId, CaseId, SiteId } from '#domain/ids.ts';
import { caseRoles } from '#domain/procedure-case.ts';

const longestText = 100;

const After = z.object({ performedOn: CalendarDate, id: CaseId });

const filters = {
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestText)),
  site: SiteId,
  attending: AttendingId,
  role: z.enum(caseRoles),
  status: z.enum(['logged', 'verified', 'saved-on-phone', 'needs-attention', 'withdrawn']),
  wants: z.literal('details'),
  from: CalendarDate,
  to: CalendarDate,
};

/** The state of a case list, as it stands in the address. */
export type CaseSearchParams = { readonly [Key in FilterKey]?: z.infer<(typeof filters)[Key]> } & {
  /** The last row of the page before. */
  readonly after?: z.infer<typeof After>;
};
export type FilterKey = keyof typeof filters;
export const filterKeys = Object.keys(filters) as FilterKey[];

type Raw = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address. What can't be read is left out: a filter that isn't shown must not act either. */
export function readCaseSearchParams(raw: Raw): CaseSearchParams {
  const read: Record<string, unknown> = {};
  for (const key of filterKeys) {
    const parsed = z.safeParse(filters[key], raw[key]);
    if (parsed.success) read[key] = parsed.data;
  }
  const [performedOn, id] = typeof raw.after === 'string' ? raw.after.split('_') : [];
  const after = z.safeParse(After, { performedOn, id });
  if (after.success) read.after = after.data;
  return read;
}

/** Where the page before ended. */
interface LastRow {
  readonly performedOn: string;
  readonly id: string;
}

/** The address of a list with these filters, from its newest case on or after a row. */
export function caseListHref(path: string, search: CaseSearchParams, after?: LastRow): string {
  const query = new URLSearchParams();
  for (const key of filterKeys) {
    const value = search[key];
    if (value) query.set(key, value);
  }
  if (after) query.set('after', `${after.performedOn}_${after.id}`);
  return query.size > 0 ? `${path}?${query}` : path;
}

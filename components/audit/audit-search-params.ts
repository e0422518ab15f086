import * as z from 'zod/mini';
import { CalendarDate } from '#domain/calendar-date.ts';
import { PersonId } from '#domain/ids.ts';

const After = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

const filters = {
  person: PersonId,
  verb: z.string().check(z.regex(/^[a-z-]+\.[a-z-]+$/), z.maxLength(60)),
  from: CalendarDate,
  to: CalendarDate,
};

/** The state of the audit page, as it stands in the address. */
export type AuditSearchParams = {
  readonly [Key in AuditFilterKey]?: z.infer<(typeof filters)[Key]>;
} & {
  /** The last row of the page before. */
  readonly after?: z.infer<typeof After>;
};
export type AuditFilterKey = keyof typeof filters;
export const auditFilterKeys = Object.keys(filters) as AuditFilterKey[];

type Raw = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address. What can't be read is left out: a filter that isn't shown must not act either. */
export function readAuditSearchParams(raw: Raw): AuditSearchParams {
  const read: Record<string, unknown> = {};
  for (const key of auditFilterKeys) {
    const parsed = z.safeParse(filters[key], raw[key]);
    if (parsed.success) read[key] = parsed.data;
  }
  const [at, id] = typeof raw.after === 'string' ? raw.after.split('_') : [];
  const after = z.safeParse(After, { at, id });
  if (after.success) read.after = after.data;
  return read;
}

/** The address of the audit page with these filters, from its newest row or after a row. */
export function auditHref(
  search: AuditSearchParams,
  after?: { readonly at: string; readonly id: string },
): string {
  const query = new URLSearchParams();
  for (const key of auditFilterKeys) {
    const value = search[key];
    if (value) query.set(key, value);
  }
  if (after) query.set('after', `${after.at}_${after.id}`);
  return query.size > 0 ? `/audit?${query}` : '/audit';
}

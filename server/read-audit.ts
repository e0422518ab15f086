import * as z from 'zod/mini';
import { selectAuditEvents, selectAuditNames } from '#db/queries/audit.ts';
import { CalendarDate } from '#domain/calendar-date.ts';
import { PersonId } from '#domain/ids.ts';
import { defineReader } from './define-verb.ts';
import { reportFormatNames, reportFormats } from './reports/formats.ts';

export const auditRowsAPage = 50;

export const AuditSearch = z.object({
  personId: z.optional(PersonId),
  verb: z.optional(z.string().check(z.maxLength(60))),
  /** Days in the department's time zone, both inclusive. */
  from: z.optional(CalendarDate),
  to: z.optional(CalendarDate),
});

const input = z.extend(AuditSearch, {
  after: z.optional(z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() })),
});

/**
 * The audit log as far as the actor's roles read it, newest first, a page at a time. The database
 * decides which rows: an administrator's are the department's; a director's are those by people who
 * hold or held a role over their programs, and those by anyone about these people, their cases,
 * running totals and targets.
 */
export const readAudit = defineReader({
  permission: 'audit.read',
  input,
  async run(tx, search) {
    const [rows, names] = await Promise.all([
      selectAuditEvents(tx, { ...search, limit: auditRowsAPage + 1 }),
      selectAuditNames(tx),
    ]);
    return {
      rows: rows.slice(0, auditRowsAPage),
      more: rows.length > auditRowsAPage,
      names,
      timeZone: tx.actor.timeZone,
      formats: reportFormatNames.map((name) => ({ name, label: reportFormats[name].label })),
    };
  },
});

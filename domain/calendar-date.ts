import * as z from 'zod/mini';

/** A day that anyone here can mean, `YYYY-MM-DD`; years before 1900 are typing errors that no store takes. */
export const CalendarDate = z.iso.date().check(z.refine((date) => date >= '1900-01-01'));

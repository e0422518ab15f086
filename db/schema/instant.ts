import { timestamp } from 'drizzle-orm/pg-core';

/** A point in time, with its zone; in and out as an ISO text. */
export const instant = () => timestamp({ withTimezone: true, mode: 'string' });

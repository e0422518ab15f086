import { sql } from 'drizzle-orm';
import { type Asked, ask } from './ask.ts';

/** How many tries are free, and after how many seconds one is forgotten. */
export interface Allowance {
  readonly free: number;
  readonly leakSeconds: number;
}

/** Counts a try before it is made. Answers the seconds to wait, 0 for "go on". */
export const takeTry = (db: Asked, bucket: string, { free, leakSeconds }: Allowance) =>
  ask<number>(db, sql`angiolog.take_try(${bucket}, ${free}, ${leakSeconds})`);

/** After a right answer: forgets all tries of a bucket, or (a shared one) this one. */
export const forgiveTries = (db: Asked, bucket: string, forgive: 'all' | 'one') =>
  ask<void>(db, sql`angiolog.forgive_tries(${bucket}, ${forgive === 'all'})`);

import { sql } from 'drizzle-orm';
import { type Asked, ask } from './ask.ts';

/** Whether the address is somebody's; the caller answers the same in either case. */
export const requestReset = (db: Asked, email: string, tokenHash: string, minutes: number) =>
  ask<boolean>(db, sql`angiolog.request_reset(${email}, ${tokenHash}, ${minutes})`);

export interface ResetContext {
  readonly email: string;
  readonly secondFactor: boolean;
  readonly words: readonly string[];
}

/** Whose link it is, without using it up; null once used or expired. */
export const selectResetContext = (db: Asked, tokenHash: string) =>
  ask<ResetContext | null>(db, sql`angiolog.reset_context(${tokenHash})`);

/** Uses the link, sets the password and ends every session; false where the link is no more. */
export const resetPassword = (db: Asked, tokenHash: string, passwordHash: string) =>
  ask<boolean>(db, sql`angiolog.reset_password(${tokenHash}, ${passwordHash})`);

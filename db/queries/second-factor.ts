import { sql } from 'drizzle-orm';
import { type Asked, ask, textArray } from './ask.ts';

// A time step is the number of 30-second spans since 1970; each counts once.

export const beginSecondFactor = (db: Asked, sessionId: string, sealedSecret: string) =>
  ask<boolean>(db, sql`angiolog.begin_second_factor(${sessionId}, ${sealedSecret})`);

export const confirmSecondFactor = (
  db: Asked,
  sessionId: string,
  step: number,
  codeHashes: readonly string[],
  days: number,
) =>
  ask<boolean>(
    db,
    sql`angiolog.confirm_second_factor(${sessionId}, ${step}, ${textArray(codeHashes)}, ${days})`,
  );

export const acceptCode = (db: Asked, sessionId: string, step: number, days: number) =>
  ask<boolean>(db, sql`angiolog.accept_code(${sessionId}, ${step}, ${days})`);

export const acceptRecoveryCode = (db: Asked, sessionId: string, codeHash: string, days: number) =>
  ask<boolean>(db, sql`angiolog.accept_recovery_code(${sessionId}, ${codeHash}, ${days})`);

import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

// Reach says what is seen; these say whose people someone may manage. Both functions look the
// memberships up themselves, so no claim that was set by hand widens them.

/** Rows of a program that the actor manages; those over no program want the whole department. */
export function overManagedProgram(programId: AnyPgColumn): SQL {
  return sql`(${programId} = any((select angiolog.managed_programs())::uuid[]) or (${programId} is null and ${managesDepartment}))`;
}

/** The actor manages every program of the department. */
export const managesDepartment = sql.raw('(select angiolog.manages_department())');

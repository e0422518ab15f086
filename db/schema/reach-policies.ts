import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The login that serves requests: neither owner of a table nor BYPASSRLS. */
export const appRole = pgRole('angiolog_app').existing();

// Each claim stands in its own `(select …)`: PostgreSQL then evaluates it once a query, not once a row.
const department = sql.raw('(select angiolog.department())');
const person = sql.raw('(select angiolog.person())');
const resident = sql.raw('(select angiolog.resident())');
const reach = sql.raw('(select angiolog.reach())');
const programs = sql.raw('((select angiolog.programs())::uuid[])');

export function inDepartment(departmentId: AnyPgColumn): SQL {
  return sql`${departmentId} = ${department}`;
}

/** Own rows, those of the actor's programs, or the whole department: whatever the reach says. */
export function inReach(row: {
  departmentId: AnyPgColumn;
  programId: AnyPgColumn;
  residentId: AnyPgColumn;
}): SQL {
  return sql`${inDepartment(row.departmentId)} and (${row.residentId} = ${resident} or ${overProgram(row.programId)})`;
}

/** Rows of residents whose whole program (or department) is within the actor's reach. */
export function overProgram(programId: AnyPgColumn): SQL {
  return sql`(${reach} = 'department' or (${reach} = 'program' and ${programId} = any${programs}))`;
}

/** Rows of the programs that the actor's memberships name; a department-wide reach isn't enough. */
export function inNamedPrograms(programId: AnyPgColumn): SQL {
  return sql`${programId} = any${programs}`;
}

export function ownAsResident(departmentId: AnyPgColumn, residentId: AnyPgColumn): SQL {
  return sql`${inDepartment(departmentId)} and ${residentId} = ${resident}`;
}

export function byActor(departmentId: AnyPgColumn, personId: AnyPgColumn): SQL {
  return sql`${inDepartment(departmentId)} and ${personId} = ${person}`;
}

export const reads = (name: string, using: SQL) =>
  pgPolicy(name, { as: 'permissive', for: 'select', to: appRole, using });
export const adds = (name: string, withCheck: SQL) =>
  pgPolicy(name, { as: 'permissive', for: 'insert', to: appRole, withCheck });
export const changes = (name: string, using: SQL, withCheck: SQL) =>
  pgPolicy(name, { as: 'permissive', for: 'update', to: appRole, using, withCheck });
export const removes = (name: string, using: SQL) =>
  pgPolicy(name, { as: 'permissive', for: 'delete', to: appRole, using });

import { catalogVersion } from '#domain/catalog/procedures.ts';
import type {
  AttendingId,
  DepartmentId,
  PersonId,
  ProgramId,
  ResidentId,
  SiteId,
} from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { ProgramKind } from '#domain/program-kinds.ts';
import type { RoleName } from '#domain/roles.ts';
import { caseColumns } from '../case-columns.ts';
import type { Database } from '../connection.ts';
import { caseProcedure, procedureCase } from '../schema/cases.ts';
import { department, program, site } from '../schema/department.ts';
import { attending, member, membership, person } from '../schema/people.ts';
import { aggregateCount, resident, target } from '../schema/training.ts';

// The words in which a demo, a test and a bench describe a department. They write as the owner and
// around row level security, so they need a superuser's connection and are never reached by the app.

/** A database or a transaction of one. */
type Db = Pick<Database, 'insert'>;

/** Rows a statement: PostgreSQL takes 65,534 parameters. */
const chunk = 2000;

async function inChunks<T>(rows: readonly T[], insert: (part: T[]) => Promise<unknown>) {
  for (let start = 0; start < rows.length; start += chunk) {
    await insert(rows.slice(start, start + chunk));
  }
}

export async function plantDepartment(
  db: Db,
  row: { id: DepartmentId; name: string; demo?: boolean },
) {
  await db.insert(department).values(row);
}

export async function plantPrograms(
  db: Db,
  rows: readonly { departmentId: DepartmentId; id: ProgramId; kind: ProgramKind; name: string }[],
) {
  await db.insert(program).values([...rows]);
}

export async function plantSites(
  db: Db,
  rows: readonly { departmentId: DepartmentId; id: SiteId; name: string; shortName: string }[],
) {
  await db.insert(site).values([...rows]);
}

export interface PlantedPerson {
  readonly departmentId: DepartmentId;
  readonly id: PersonId;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly memberships: readonly { role: RoleName; programId: ProgramId | null }[];
}

export async function plantPeople(db: Db, people: readonly PlantedPerson[]) {
  await db
    .insert(person)
    .values(people.map(({ id, email, passwordHash }) => ({ id, email, passwordHash })))
    .onConflictDoNothing();
  await db
    .insert(member)
    .values(people.map(({ departmentId, id, name }) => ({ departmentId, personId: id, name })));
  const memberships = people.flatMap(({ departmentId, id, memberships }) =>
    memberships.map((held) => ({ departmentId, personId: id, ...held })),
  );
  if (memberships.length > 0) await db.insert(membership).values(memberships);
}

export async function plantAttendings(
  db: Db,
  rows: readonly {
    departmentId: DepartmentId;
    id: AttendingId;
    personId: PersonId | null;
    name: string;
  }[],
) {
  await db.insert(attending).values([...rows]);
}

export interface PlantedResident {
  readonly departmentId: DepartmentId;
  readonly id: ResidentId;
  readonly personId: PersonId;
  readonly programId: ProgramId;
  readonly name: string;
  readonly startsOn: string;
  readonly startingPgy: number;
  readonly graduatesOn: string;
  readonly esir: boolean;
}

export async function plantResidents(db: Db, rows: readonly PlantedResident[]) {
  await db.insert(resident).values([...rows]);
}

export interface PlantedCase {
  readonly departmentId: DepartmentId;
  readonly id: string;
  readonly residentId: ResidentId;
  readonly programId: ProgramId;
  readonly fields: CaseFields;
  /** ISO instant. */
  readonly loggedAt: string;
  readonly verified: { readonly by: PersonId; readonly at: string } | null;
}

function caseRow(planted: PlantedCase) {
  const { departmentId, id, residentId, programId, fields, loggedAt, verified } = planted;
  return {
    ...{ departmentId, id, residentId, programId, loggedAt, changedAt: loggedAt },
    ...caseColumns(fields),
    status: verified ? 'verified' : 'logged',
    verifiedAt: verified?.at ?? null,
    verifiedBy: verified?.by ?? null,
  };
}

function procedureRows({ departmentId, id, residentId, programId, fields, verified }: PlantedCase) {
  const { siteId, performedOn, patientType } = fields;
  return fields.procedures.map((procedure, position) => ({
    ...{ departmentId, caseId: id, position, catalog: catalogVersion, ...procedure },
    ...{ residentId, programId, siteId, performedOn, patientType },
    status: verified ? 'verified' : 'logged',
  }));
}

export async function plantCases(db: Db, cases: readonly PlantedCase[]) {
  await inChunks(cases.map(caseRow), (part) => db.insert(procedureCase).values(part));
  await inChunks(cases.flatMap(procedureRows), (part) => db.insert(caseProcedure).values(part));
}

export async function plantAggregateCounts(
  db: Db,
  rows: readonly {
    departmentId: DepartmentId;
    residentId: ResidentId;
    programId: ProgramId;
    category: string;
    asOf: string;
    count: number;
  }[],
) {
  await inChunks(rows, (part) => db.insert(aggregateCount).values(part));
}

export async function plantTargets(db: Db, rows: readonly (typeof target.$inferInsert)[]) {
  await db.insert(target).values([...rows]);
}

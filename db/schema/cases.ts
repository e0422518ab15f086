import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { site } from './department.ts';
import { instant } from './instant.ts';
import { attending, member } from './people.ts';
import {
  adds,
  byActor,
  changes,
  inReach,
  ownAsResident,
  reads,
  removes,
} from './reach-policies.ts';
import { resident } from './training.ts';

/** One encounter in the angio suite. The id is made by the phone. */
export const procedureCase = pgTable(
  'procedure_case',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull(),
    residentId: uuid().notNull(),
    programId: uuid().notNull(),
    siteId: uuid().notNull(),
    attendingId: uuid().notNull(),
    performedOn: date({ mode: 'string' }).notNull(),
    patientType: text().notNull(),
    note: text().notNull().default(''),
    status: text().notNull().default('logged'),
    version: integer().notNull().default(1),
    loggedAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    verifiedAt: instant(),
    verifiedBy: uuid(),
    /** Details that may come later; null is "not stated". Units stand in the names. */
    adverseEventScheme: text(),
    adverseEventGrade: text(),
    fluoroMinutes: real(),
    airKermaMilligray: real(),
    kapGrayCm2: real(),
    contrastMillilitres: real(),
    sedation: text(),
    access: text(),
    autonomyScale: text(),
    autonomyLevel: text(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    unique('procedure_case_facets').on(
      t.departmentId,
      t.id,
      t.residentId,
      t.programId,
      t.siteId,
      t.performedOn,
      t.patientType,
      t.status,
    ),
    index('procedure_case_of_resident').on(t.departmentId, t.residentId, t.performedOn, t.id),
    index('procedure_case_of_attending').on(t.departmentId, t.attendingId),
    foreignKey({
      name: 'procedure_case_resident',
      columns: [t.departmentId, t.residentId, t.programId],
      foreignColumns: [resident.departmentId, resident.id, resident.programId],
    }).onUpdate('cascade'),
    foreignKey({
      columns: [t.departmentId, t.siteId],
      foreignColumns: [site.departmentId, site.id],
    }),
    foreignKey({
      columns: [t.departmentId, t.attendingId],
      foreignColumns: [attending.departmentId, attending.id],
    }),
    foreignKey({
      columns: [t.departmentId, t.verifiedBy],
      foreignColumns: [member.departmentId, member.personId],
    }),
    check('procedure_case_status_known', sql`${t.status} in ('logged', 'verified', 'withdrawn')`),
    check('procedure_case_patient_type_known', sql`${t.patientType} in ('adult', 'pediatric')`),
    check('procedure_case_note_length', sql`char_length(${t.note}) <= 500`),
    check(
      'procedure_case_verified_by_someone',
      sql`(${t.status} = 'verified') = (${t.verifiedAt} is not null and ${t.verifiedBy} is not null)`,
    ),
    check(
      'procedure_case_grade_has_scheme',
      sql`(${t.adverseEventGrade} is null) = (${t.adverseEventScheme} is null)`,
    ),
    check(
      'procedure_case_level_has_scale',
      sql`(${t.autonomyLevel} is null) = (${t.autonomyScale} is null)`,
    ),
    reads('procedure_case_read', inReach(t)),
    adds('procedure_case_log', ownAsResident(t.departmentId, t.residentId)),
    changes(
      'procedure_case_amend',
      sql`${ownAsResident(t.departmentId, t.residentId)} and ${t.status} = 'logged'`,
      sql`${ownAsResident(t.departmentId, t.residentId)} and ${t.status} in ('logged', 'withdrawn')`,
    ),
  ],
);

/**
 * One procedure of a case. It carries the facets that counting filters by, so that the cohort grid
 * reads one table; the foreign key with its cascade makes them unable to disagree with the case.
 */
export const caseProcedure = pgTable(
  'case_procedure',
  {
    departmentId: uuid().notNull(),
    caseId: uuid().notNull(),
    position: smallint().notNull(),
    catalog: text().notNull(),
    code: text().notNull(),
    role: text().notNull(),
    laterality: text(),
    residentId: uuid().notNull(),
    programId: uuid().notNull(),
    siteId: uuid().notNull(),
    performedOn: date({ mode: 'string' }).notNull(),
    patientType: text().notNull(),
    status: text().notNull().default('logged'),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.caseId, t.position] }),
    // Counting reads this index alone. Its entries repeat, so PostgreSQL packs them: a program's
    // whole history is some hundred pages, however many other programs share the table.
    index('case_procedure_facts').on(
      t.departmentId,
      t.residentId,
      t.programId,
      t.code,
      t.role,
      t.status,
    ),
    index('case_procedure_of_resident').on(t.departmentId, t.residentId, t.performedOn),
    foreignKey({
      name: 'case_procedure_facets',
      columns: [
        t.departmentId,
        t.caseId,
        t.residentId,
        t.programId,
        t.siteId,
        t.performedOn,
        t.patientType,
        t.status,
      ],
      foreignColumns: [
        procedureCase.departmentId,
        procedureCase.id,
        procedureCase.residentId,
        procedureCase.programId,
        procedureCase.siteId,
        procedureCase.performedOn,
        procedureCase.patientType,
        procedureCase.status,
      ],
    }).onUpdate('cascade'),
    check('case_procedure_role_known', sql`${t.role} in ('primary', 'secondary', 'assisting')`),
    reads('case_procedure_read', inReach(t)),
    adds('case_procedure_log', ownAsResident(t.departmentId, t.residentId)),
    removes(
      'case_procedure_amend',
      sql`${ownAsResident(t.departmentId, t.residentId)} and ${t.status} = 'logged'`,
    ),
  ],
);

/**
 * The payload hash of the item that made each version of a case: an item sent again is known for
 * what it is, however late it comes and whatever has happened to the case since.
 */
export const caseVersion = pgTable(
  'case_version',
  {
    departmentId: uuid().notNull(),
    caseId: uuid().notNull(),
    version: integer().notNull(),
    residentId: uuid().notNull(),
    payloadHash: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.caseId, t.version] }),
    foreignKey({
      columns: [t.departmentId, t.caseId],
      foreignColumns: [procedureCase.departmentId, procedureCase.id],
    }),
    reads('case_version_read', ownAsResident(t.departmentId, t.residentId)),
    adds('case_version_record', ownAsResident(t.departmentId, t.residentId)),
  ],
);

/** Items that could not be stored: enough to ask the person, and not a word of what they wrote. */
export const deadLetter = pgTable(
  'dead_letter',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    personId: uuid().notNull(),
    itemId: uuid().notNull(),
    reason: text().notNull(),
    payloadHash: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    foreignKey({
      columns: [t.departmentId, t.personId],
      foreignColumns: [member.departmentId, member.personId],
    }),
    adds('dead_letter_record', byActor(t.departmentId, t.personId)),
  ],
);

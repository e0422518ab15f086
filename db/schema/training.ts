import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { program } from './department.ts';
import { instant } from './instant.ts';
import { member } from './people.ts';
import { overManagedProgram } from './people-policies.ts';
import {
  adds,
  byActor,
  changes,
  inDepartment,
  inNamedPrograms,
  inReach,
  ownAsResident,
  reads,
} from './reach-policies.ts';

/** A person's training in one program. */
export const resident = pgTable(
  'resident',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    personId: uuid().notNull(),
    programId: uuid().notNull(),
    /** Copied from the member so that a roster needs no second table. */
    name: text().notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    startingPgy: integer().notNull(),
    graduatesOn: date({ mode: 'string' }).notNull(),
    esir: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    unique('resident_program').on(t.departmentId, t.id, t.programId),
    index('resident_person').on(t.departmentId, t.personId),
    foreignKey({
      columns: [t.departmentId, t.personId],
      foreignColumns: [member.departmentId, member.personId],
    }),
    foreignKey({
      columns: [t.departmentId, t.programId],
      foreignColumns: [program.departmentId, program.id],
    }),
    check('resident_graduates_after_start', sql`${t.graduatesOn} > ${t.startsOn}`),
    check('resident_pgy', sql`${t.startingPgy} between 1 and 9`),
    reads(
      'resident_read',
      inReach({ departmentId: t.departmentId, programId: t.programId, residentId: t.id }),
    ),
    changes(
      'resident_train',
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
    ),
  ],
);

/** Running totals that ADS takes as a number (ten DR categories), one row a day they were stated. */
export const aggregateCount = pgTable(
  'aggregate_count',
  {
    departmentId: uuid().notNull(),
    residentId: uuid().notNull(),
    programId: uuid().notNull(),
    category: text().notNull(),
    asOf: date({ mode: 'string' }).notNull(),
    count: integer().notNull(),
    recordedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.residentId, t.category, t.asOf] }),
    foreignKey({
      name: 'aggregate_count_resident',
      columns: [t.departmentId, t.residentId, t.programId],
      foreignColumns: [resident.departmentId, resident.id, resident.programId],
    }).onUpdate('cascade'),
    check('aggregate_count_range', sql`${t.count} between 0 and 1000000`),
    reads('aggregate_count_read', inReach(t)),
    adds('aggregate_count_record', ownAsResident(t.departmentId, t.residentId)),
    changes(
      'aggregate_count_correct',
      ownAsResident(t.departmentId, t.residentId),
      ownAsResident(t.departmentId, t.residentId),
    ),
  ],
);

/** A number that a director entered: the program's own, or one read off the program's ADS report. */
export const target = pgTable(
  'target',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    programId: uuid().notNull(),
    /** `category:…`, `family:…` or `image-guided`; see `domain/measures.ts`. */
    measure: text().notNull(),
    minimum: integer().notNull(),
    basis: text().notNull(),
    source: text().notNull(),
    setOn: date({ mode: 'string' }).notNull(),
    setBy: uuid().notNull(),
    withdrawnAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    index('target_program').on(t.departmentId, t.programId),
    foreignKey({
      columns: [t.departmentId, t.programId],
      foreignColumns: [program.departmentId, program.id],
    }),
    check('target_minimum_range', sql`${t.minimum} between 1 and 10000`),
    check('target_basis_known', sql`${t.basis} in ('program', 'ads-report')`),
    reads('target_read', inDepartment(t.departmentId)),
    adds(
      'target_set',
      sql`${byActor(t.departmentId, t.setBy)} and ${inNamedPrograms(t.programId)}`,
    ),
    changes(
      'target_withdraw',
      sql`${inDepartment(t.departmentId)} and ${inNamedPrograms(t.programId)}`,
      sql`${inDepartment(t.departmentId)} and ${inNamedPrograms(t.programId)}`,
    ),
  ],
);

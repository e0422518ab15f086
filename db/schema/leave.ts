import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { overManagedProgram } from './people-policies.ts';
import { adds, changes, inDepartment, inReach, reads } from './reach-policies.ts';
import { resident } from './training.ts';

/** Days on which a resident is away from training. The reason is nobody's business here. */
export const leavePeriod = pgTable(
  'leave_period',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    residentId: uuid().notNull(),
    programId: uuid().notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    /** The last day away. */
    endsOn: date({ mode: 'string' }).notNull(),
    withdrawnAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    foreignKey({
      name: 'leave_period_resident',
      columns: [t.departmentId, t.residentId, t.programId],
      foreignColumns: [resident.departmentId, resident.id, resident.programId],
    }).onUpdate('cascade'),
    check('leave_period_order', sql`${t.endsOn} >= ${t.startsOn}`),
    reads('leave_period_read', inReach(t)),
    adds(
      'leave_period_record',
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
    ),
    changes(
      'leave_period_withdraw',
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
    ),
  ],
);

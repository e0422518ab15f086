import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { managesDepartment } from './people-policies.ts';
import { adds, changes, inDepartment, reads } from './reach-policies.ts';

/** The tenant. Its id leads every key of every table below it. */
export const department = pgTable(
  'department',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    timeZone: text().notNull().default('America/Chicago'),
    /** Invented people, whose password everyone knows: no role needs a second factor. */
    demo: boolean().notNull().default(false),
  },
  (t) => [reads('department_read', inDepartment(t.id))],
);

export const program = pgTable(
  'program',
  {
    departmentId: uuid()
      .notNull()
      .references(() => department.id),
    id: uuid().notNull().defaultRandom(),
    kind: text().notNull(),
    name: text().notNull(),
    /** Roles that earn credit. The ACGME publishes no rule: a program's own setting. */
    countedRoles: text().array().notNull().default(sql`array['primary','secondary']`),
    /** Days after which a logged case carries a late mark. */
    lateAfterDays: integer().notNull().default(14),
    /** One scheme of adverse events and one scale of autonomy a program; see `domain/case-details.ts`. */
    adverseEventScheme: text().notNull().default('sir-letters'),
    autonomyScale: text().notNull().default('zwisch'),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    check('program_kind_known', sql`${t.kind} in ('ir-integrated', 'ir-independent', 'dr-esir')`),
    reads('program_read', inDepartment(t.departmentId)),
  ],
);

export const site = pgTable(
  'site',
  {
    departmentId: uuid()
      .notNull()
      .references(() => department.id),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    shortName: text().notNull(),
    retiredAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    reads('site_read', inDepartment(t.departmentId)),
    adds('site_add', sql`${inDepartment(t.departmentId)} and ${managesDepartment}`),
    changes(
      'site_change',
      sql`${inDepartment(t.departmentId)} and ${managesDepartment}`,
      sql`${inDepartment(t.departmentId)} and ${managesDepartment}`,
    ),
  ],
);

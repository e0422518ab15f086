import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { department, program } from './department.ts';
import { instant } from './instant.ts';
import { managesDepartment } from './people-policies.ts';
import { adds, changes, inDepartment, reads } from './reach-policies.ts';

/** A human being, across departments. The app's login can't read it; functions of `angiolog` do. */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    email: text().notNull().unique(),
    passwordHash: text(),
    disabledAt: instant(),
  },
  (t) => [check('person_email_lower_case', sql`${t.email} = lower(${t.email})`)],
).enableRLS();

export const signInSession = pgTable(
  'sign_in_session',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    startedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** When the person last proved who they are; what leaves the building asks for it to be recent. */
    authenticatedAt: instant().notNull().defaultNow(),
    secondFactorAt: instant(),
    seenAt: instant().notNull().defaultNow(),
    method: text().notNull().default('password'),
    /** Words such as "Chrome on Android"; the browser's own line isn't kept. */
    device: text().notNull().default(''),
    /** Set by a department's own sign-in, which opens that department alone. */
    departmentId: uuid().references(() => department.id),
  },
  (t) => [
    index('sign_in_session_person').on(t.personId),
    check('sign_in_session_method_known', sql`${t.method} in ('password', 'oidc')`),
  ],
).enableRLS();

/** A person as a department knows them. */
export const member = pgTable(
  'member',
  {
    departmentId: uuid()
      .notNull()
      .references(() => department.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.personId] }),
    index('member_person').on(t.personId),
  ],
).enableRLS();

/** Filled from `domain/roles.ts` by every migration run. */
export const roleReach = pgTable(
  'role_reach',
  {
    role: text().primaryKey(),
    reach: text().notNull(),
    secondFactor: boolean().notNull().default(false),
    /** Whether the role may read the audit log, as far as it reaches. */
    readsAudit: boolean().notNull().default(false),
  },
  (t) => [check('role_reach_known', sql`${t.reach} in ('own', 'program', 'department')`)],
).enableRLS();

/** One role of a person, over one program or (null) over none in particular. */
export const membership = pgTable(
  'membership',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    personId: uuid().notNull(),
    role: text()
      .notNull()
      .references(() => roleReach.role),
    programId: uuid(),
    suspendedAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    index('membership_person').on(t.departmentId, t.personId),
    foreignKey({
      columns: [t.departmentId, t.personId],
      foreignColumns: [member.departmentId, member.personId],
    }),
    foreignKey({
      columns: [t.departmentId, t.programId],
      foreignColumns: [program.departmentId, program.id],
    }),
  ],
).enableRLS();

/** Someone whose cases a resident logs; has an account or (person null) hasn't. */
export const attending = pgTable(
  'attending',
  {
    departmentId: uuid()
      .notNull()
      .references(() => department.id),
    id: uuid().notNull().defaultRandom(),
    personId: uuid(),
    name: text().notNull(),
    retiredAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    index('attending_person').on(t.departmentId, t.personId),
    foreignKey({
      columns: [t.departmentId, t.personId],
      foreignColumns: [member.departmentId, member.personId],
    }),
    reads('attending_read', inDepartment(t.departmentId)),
    adds('attending_add', sql`${inDepartment(t.departmentId)} and ${managesDepartment}`),
    changes(
      'attending_change',
      sql`${inDepartment(t.departmentId)} and ${managesDepartment}`,
      sql`${inDepartment(t.departmentId)} and ${managesDepartment}`,
    ),
  ],
);

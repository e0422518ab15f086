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
import { member, roleReach } from './people.ts';
import { overManagedProgram } from './people-policies.ts';
import { inDepartment, reads } from './reach-policies.ts';

/** Which role may hand out which; filled from `domain/roles.ts` by every migration run. */
export const roleGrant = pgTable(
  'role_grant',
  {
    granter: text()
      .notNull()
      .references(() => roleReach.role),
    granted: text()
      .notNull()
      .references(() => roleReach.role),
  },
  (t) => [primaryKey({ columns: [t.granter, t.granted] })],
).enableRLS();

/**
 * A role that waits for someone at an address. The link's token is kept as its sha256 alone; only
 * functions of `angiolog` write here, so that nobody can give what they may not.
 */
export const invitation = pgTable(
  'invitation',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    email: text().notNull(),
    name: text().notNull(),
    role: text()
      .notNull()
      .references(() => roleReach.role),
    programId: uuid(),
    startsOn: date({ mode: 'string' }),
    startingPgy: integer(),
    graduatesOn: date({ mode: 'string' }),
    esir: boolean().notNull().default(false),
    tokenHash: text().notNull(),
    invitedBy: uuid().notNull(),
    invitedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    voidedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    unique('invitation_token').on(t.tokenHash, t.departmentId),
    index('invitation_email').on(t.departmentId, t.email),
    foreignKey({
      columns: [t.departmentId, t.invitedBy],
      foreignColumns: [member.departmentId, member.personId],
    }),
    foreignKey({
      columns: [t.departmentId, t.programId],
      foreignColumns: [program.departmentId, program.id],
    }),
    check('invitation_email_lower_case', sql`${t.email} = lower(${t.email})`),
    check('invitation_token_sha256', sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check(
      'invitation_training',
      sql`(${t.role} = 'resident') = (${t.startsOn} is not null and ${t.startingPgy} is not null and ${t.graduatesOn} is not null)
        and (${t.startingPgy} is null or ${t.startingPgy} between 1 and 9)
        and (${t.graduatesOn} is null or ${t.graduatesOn} > ${t.startsOn})`,
    ),
    reads(
      'invitation_read',
      sql`${inDepartment(t.departmentId)} and ${overManagedProgram(t.programId)}`,
    ),
  ],
);

/** The one-time link that opens the first department; made by the starter, never by the app. */
export const setUpLink = pgTable('set_up_link', {
  tokenHash: text().primaryKey(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}).enableRLS();

/** Mail of the demo, which leaves for nowhere; functions of `angiolog` alone reach it. */
export const mailOutbox = pgTable('mail_outbox', {
  id: uuid().primaryKey().defaultRandom(),
  at: instant().notNull().defaultNow(),
  recipient: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
}).enableRLS();

import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { procedureCase } from './cases.ts';
import { instant } from './instant.ts';
import { member } from './people.ts';
import { adds, byActor, inDepartment, reads } from './reach-policies.ts';
import { resident, target } from './training.ts';

// Arrays that a function of `angiolog` looks up from the live memberships, once a query.
const people = sql.raw('((select angiolog.audit_people())::uuid[])');
const programs = sql.raw('((select angiolog.audit_programs())::uuid[])');

/** What was done by whom. The app's login may add rows and nothing else. Never a note's text. */
export const auditEvent = pgTable(
  'audit_event',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    at: instant().notNull().defaultNow(),
    personId: uuid().notNull(),
    verb: text().notNull(),
    subject: text().notNull(),
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.id] }),
    index('audit_event_at').on(t.departmentId, t.at),
    foreignKey({
      columns: [t.departmentId, t.personId],
      foreignColumns: [member.departmentId, member.personId],
    }),
    index('audit_event_person').on(t.departmentId, t.personId, t.at),
    adds('audit_event_record', byActor(t.departmentId, t.personId)),
    // Whose role reads the log over a program sees what its people did, and what others did to its
    // residents, their cases and its targets; over the department, everything in it.
    reads(
      'audit_event_read',
      sql`${inDepartment(t.departmentId)} and (${t.personId} = any${people}
        or angiolog.subject_id(${t.subject}, 'person') = any${people}
        or exists (select from ${procedureCase} c where c.department_id = ${t.departmentId}
          and c.id = angiolog.subject_id(${t.subject}, 'case') and c.program_id = any${programs})
        or exists (select from ${resident} r where r.department_id = ${t.departmentId}
          and r.id = angiolog.subject_id(${t.subject}, 'resident') and r.program_id = any${programs})
        or exists (select from ${target} g where g.department_id = ${t.departmentId}
          and g.id = angiolog.subject_id(${t.subject}, 'target') and g.program_id = any${programs}))`,
    ),
  ],
);

/**
 * The hash chain over a department's events, one row each in the order of sealing. No foreign key
 * to the event: a seal must outlive what was removed. Only functions of `angiolog` write it.
 */
export const auditSeal = pgTable(
  'audit_seal',
  {
    departmentId: uuid().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    eventId: uuid().notNull(),
    rowHash: text().notNull(),
    chainHash: text().notNull(),
    sealedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.departmentId, t.sequence] }),
    unique('audit_seal_event').on(t.departmentId, t.eventId),
  ],
).enableRLS();

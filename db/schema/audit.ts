import {
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { member } from './people.ts';
import { adds, byActor } from './reach-policies.ts';

/** What was done by whom. The app's login may add rows and nothing else. Never a note's text. */
export const auditEvent = pgTable(
  'audit_event',
  {
    departmentId: uuid().notNull(),
    id: uuid().notNull().defaultRandom(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
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
    adds('audit_event_record', byActor(t.departmentId, t.personId)),
  ],
);

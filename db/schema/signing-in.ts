import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { department } from './department.ts';
import { instant } from './instant.ts';
import { person } from './people.ts';

// What a sign-in needs. The app's login has no grant on any of it: functions of `angiolog` answer
// single questions and make single changes, as with `person` and `sign_in_session`.

/** Tries that were counted against a bucket (a hash: no address stands here in the clear). */
export const signInTry = pgTable(
  'sign_in_try',
  {
    bucket: text().primaryKey(),
    tries: integer().notNull().default(0),
    lastAt: instant().notNull().defaultNow(),
    freeAt: instant().notNull().defaultNow(),
  },
  (t) => [index('sign_in_try_last').on(t.lastAt)],
).enableRLS();

/** A mailed link, by the SHA-256 of its token; an unknown address leaves a row without a person. */
export const passwordReset = pgTable('password_reset', {
  tokenHash: text().primaryKey(),
  personId: uuid().references(() => person.id),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}).enableRLS();

/** An authenticator app; the secret is sealed with a key that the database doesn't have. */
export const secondFactor = pgTable('second_factor', {
  personId: uuid()
    .primaryKey()
    .references(() => person.id),
  sealedSecret: text().notNull(),
  confirmedAt: instant(),
  /** The time step of the last code that was taken: no code counts twice. */
  lastStep: bigint({ mode: 'number' }).notNull().default(0),
}).enableRLS();

export const recoveryCode = pgTable(
  'recovery_code',
  {
    personId: uuid()
      .notNull()
      .references(() => person.id),
    codeHash: text().notNull(),
    usedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.codeHash] })],
).enableRLS();

/** The hospital's own sign-in (OpenID Connect) of a department. */
export const oidcProvider = pgTable('oidc_provider', {
  departmentId: uuid()
    .primaryKey()
    .references(() => department.id),
  name: text().notNull(),
  issuer: text().notNull(),
  clientId: text().notNull(),
  sealedSecret: text().notNull(),
  enabled: boolean().notNull().default(true),
}).enableRLS();

/** Who an issuer's subject is here; written when the signed-in person links it, never by a sign-in. */
export const identity = pgTable(
  'identity',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    linkedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('identity_person').on(t.personId)],
).enableRLS();

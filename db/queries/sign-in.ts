import { sql } from 'drizzle-orm';
import type { PersonId } from '#domain/ids.ts';
import { translated } from '../act-as.ts';
import type { Database } from '../connection.ts';
import { type Asked, ask } from './ask.ts';

// Before someone has signed in there is no actor: these call functions that the owner wrote for
// exactly this, and the app's login can reach none of the tables.

export async function selectSignIn(db: Database, email: string) {
  const call = sql`select person_id, password_hash from angiolog.find_sign_in(${email})`;
  const [row] = await db
    .execute<{ person_id: PersonId; password_hash: string | null }>(call)
    .catch((error: unknown) => {
      throw translated(error);
    });
  return row && { personId: row.person_id, passwordHash: row.password_hash };
}

export interface OpenedBy {
  readonly days: number;
  readonly method?: 'password' | 'oidc';
  /** Words for the list of sessions, such as "Chrome on Android". */
  readonly device?: string;
  /** A department's own sign-in opens that department alone. */
  readonly departmentId?: string;
  /** When the person proved who they are, ISO; now where left out. */
  readonly provenAt?: string;
  /** Whether a second factor was part of it. */
  readonly bothFactors?: boolean;
}

/** The new session's id; null where the person has no live membership. */
export function openSession(
  db: Asked,
  personId: PersonId,
  { days, method = 'password', device = '', departmentId, provenAt, bothFactors = false }: OpenedBy,
): Promise<string | null> {
  return ask(
    db,
    sql`angiolog.open_session(${personId}, ${days}, ${method}, ${device}, ${departmentId ?? null}::uuid,
      coalesce(${provenAt ?? null}::timestamptz, now()), ${bothFactors})`,
  );
}

export const endSession = (db: Asked, sessionId: string): Promise<void> =>
  ask(db, sql`angiolog.end_session(${sessionId})`);

export const touchSession = (db: Asked, sessionId: string): Promise<void> =>
  ask(db, sql`angiolog.touch_session(${sessionId})`);

/** Of a live session: what a proof of its person is checked against. Stays on the server. */
export interface SessionSignIn {
  /** What is missing until the session opens anything; null: only a new sign-in helps. */
  readonly stage: 'open' | 'code' | 'enrol' | null;
  readonly personId: PersonId;
  readonly email: string;
  readonly method: 'password' | 'oidc';
  readonly passwordHash: string | null;
  readonly sealedSecret: string | null;
  /** Whether the authenticator app has been confirmed. */
  readonly confirmed: boolean;
  /** Proven within the last 10 minutes. */
  readonly fresh: boolean;
  readonly departmentId: string;
  /** Names of the person and of the departments: no password may be made of them. */
  readonly words: readonly string[];
}

export const selectSessionSignIn = (db: Asked, sessionId: string): Promise<SessionSignIn | null> =>
  ask(db, sql`angiolog.session_sign_in(${sessionId})`);

/** False where a code is needed too. */
export const refreshSession = (db: Asked, sessionId: string): Promise<boolean> =>
  ask(db, sql`angiolog.refresh_session(${sessionId})`);

export const selectMigrationsApplied = (db: Database): Promise<number> =>
  ask(db, sql`angiolog.migrations_applied()`);

import { DrizzleQueryError, sql } from 'drizzle-orm';
import type { DepartmentId, PersonId, ProgramId, ResidentId } from '#domain/ids.ts';
import type { Membership, Reach } from '#domain/roles.ts';
import type { Database } from './connection.ts';

/** Who the database says is acting, as of this transaction. */
export interface Actor {
  readonly departmentId: DepartmentId;
  readonly departmentName: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly reach: Reach;
  readonly programIds: readonly ProgramId[];
  readonly residentId: ResidentId | null;
  /** Today in the department's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}

declare const minted: unique symbol;
type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];
/** A transaction with an actor's claims; only this file can mint one, and every query asks for one. */
export type ActorTx = Tx & { readonly actor: Actor; readonly [minted]: true };

export type AccessMode = 'read only' | 'read write';

/** Thrown to undo a transaction whose refusal is an ordinary answer. */
export class Rollback<T> extends Error {
  constructor(readonly outcome: T) {
    super('rolled back');
  }
}

/**
 * A statement that the database refused, by its SQLSTATE and without its parameters: they may hold
 * a person's words, which no log may keep.
 */
export class QueryFailed extends Error {
  readonly code: string;
  constructor(error: DrizzleQueryError) {
    const { code = 'unknown' } = (error.cause ?? {}) as { code?: string };
    super(`${code} from: ${error.query}`);
    this.code = code;
  }
}

/**
 * Runs `work` with the claims of a live session's person; `null` where session or membership is
 * not live, in which case `work` never runs.
 */
export async function actAsSession<T>(
  db: Database,
  sessionId: string,
  accessMode: AccessMode,
  work: (tx: ActorTx) => Promise<T>,
): Promise<T | null> {
  const answer = db.transaction(
    async (tx) => {
      const [row] = await tx.execute<{ actor: Actor | null }>(
        sql`select angiolog.act_as_session(${sessionId}) as actor`,
      );
      return row?.actor ? work(Object.assign(tx, { actor: row.actor }) as ActorTx) : null;
    },
    { accessMode },
  );
  return answer.catch((error: unknown) => {
    throw error instanceof DrizzleQueryError ? new QueryFailed(error) : error;
  });
}

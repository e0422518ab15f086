import { DrizzleQueryError, type SQL, sql } from 'drizzle-orm';
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
  /** IANA name of the department's time zone. */
  readonly timeZone: string;
  /** Today in the department's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly sessionId: string;
  /** Proven within the last 10 minutes, by all that the person signs in with. */
  readonly freshSignIn: boolean;
  /** The session's "last seen" is less than an hour old. */
  readonly seenLately: boolean;
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

/** No connection came free in time, or the database can't be had at all: try again later. */
export class Busy extends Error {
  constructor() {
    super('The database has no connection to spare.');
  }
}

/** Milliseconds to wait for a connection; a phone that is told soon comes back later. */
const patience = 1_500;
/** Connection failures, shutdown, too many connections, disk full. */
const away = /^(08|57P|53)|^(ECONN|EPIPE|CONNECT|CONNECTION_)/;
/** Serialization failure and deadlock: the same transaction may well go through now. */
const again = new Set(['40001', '40P01']);

const codeOf = (error: unknown) =>
  error instanceof QueryFailed ? error.code : ((error as { code?: string } | null)?.code ?? '');

/** An error of the driver as one of ours, without what was sent. */
export function translated(error: unknown): unknown {
  const failed = error instanceof DrizzleQueryError ? new QueryFailed(error) : error;
  return away.test(codeOf(failed)) ? new Busy() : failed;
}

/** Fails as `Busy` when the database hasn't begun to answer in time. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Busy()), patience);
    answer.then(resolve, (error) => reject(translated(error))).finally(() => clearTimeout(timer));
  });
}

/**
 * Who is acting and which history of the store answers, in one statement without a transaction
 * around it: it grants nothing, for the claims end with it. `null` where session or membership is
 * not live.
 * @throws Busy when no connection came free within 1.5 seconds.
 */
export async function readActing(
  db: Database,
  sessionId: string,
): Promise<{ actor: Actor; epoch: string } | null> {
  const [row] = await inTime(
    db.execute<{ actor: Actor | null; epoch: string }>(
      sql`select angiolog.act_as_session(${sessionId}) as actor, angiolog.epoch() as epoch`,
    ),
  );
  return row?.actor ? { actor: row.actor, epoch: row.epoch } : null;
}

function begin<T>(db: Database, accessMode: AccessMode, work: (tx: Tx) => Promise<T>): Promise<T> {
  let state: 'waiting' | 'begun' | 'given-up' = 'waiting';
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      if (state !== 'waiting') return;
      state = 'given-up';
      reject(new Busy());
    }, patience);
    const run = async (tx: Tx) => {
      if (state === 'given-up') throw new Busy();
      state = 'begun';
      return work(tx);
    };
    // A transaction is read write unless it says otherwise; saying so costs a round trip.
    db.transaction(run, accessMode === 'read only' ? { accessMode } : undefined)
      .then(resolve, (error) => reject(translated(error)))
      .finally(() => clearTimeout(timer));
  });
}

export type Query = SQL;
export type Row = Record<string, unknown>;

/**
 * Runs `work` with the claims of a live session's person; `null` where session or membership is
 * not live, in which case `work` never runs. A deadlock is tried again up to three times.
 * @param alongside A query that is sent without waiting to hear who acts; `work` is given its rows.
 * Row level security sees the claims that stand before it, and finds nothing where there are none.
 * @throws Busy when no connection came free within 1.5 seconds.
 */
export async function actAsSession<T>(
  db: Database,
  sessionId: string,
  accessMode: AccessMode,
  work: (tx: ActorTx, rows: readonly Row[]) => Promise<T>,
  alongside?: Query,
): Promise<T | null> {
  const attempt = () =>
    begin(db, accessMode, async (tx) => {
      const claims = sql`select angiolog.act_as_session(${sessionId}) as actor`;
      // Both on one connection, which answers in this order.
      const [[row], rows] = await Promise.all([
        tx.execute<{ actor: Actor | null }>(claims),
        alongside ? tx.execute(alongside) : [],
      ]);
      return row?.actor ? work(Object.assign(tx, { actor: row.actor }) as ActorTx, rows) : null;
    });
  for (let left = 3; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !again.has(codeOf(error))) throw error;
    }
  }
}

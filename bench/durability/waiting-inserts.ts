import postgres from 'postgres';
import { waitUntil } from '../../scripts/wait-until.mjs';

/** The tables that a logged case writes, in the order of the way to its receipt. */
export const caseTables = [
  'procedure_case',
  'case_procedure',
  'case_version',
  'audit_event',
] as const;
export type CaseTable = (typeof caseTables)[number];

/** Makes inserts wait at a known place, in a database that only the test has. */
export interface WaitingInserts {
  readonly hold: (table: CaseTable) => Promise<void>;
  /** Settles when so many transactions of the app wait for a lock of any kind. */
  readonly untilWaiting: (transactions: number) => Promise<void>;
  readonly release: (table: CaseTable) => Promise<void>;
  readonly end: () => Promise<void>;
}

const lockSpace = 70_500;
const patienceSeconds = 30;

const preparation = `
  create schema held_inserts;
  create function held_inserts.wait() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(${lockSpace}, tg_argv[0]::integer);
    return new;
  end $$;
  ${caseTables
    .map(
      (table, nth) =>
        `create trigger held_insert before insert on ${table}
           for each row execute function held_inserts.wait(${nth});`,
    )
    .join('\n')}`;

export async function makeInsertsWait(ownerUrl: string): Promise<WaitingInserts> {
  const holder = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  const watcher = postgres(ownerUrl, { max: 1 });
  await holder.unsafe(preparation);
  const keyOf = (table: CaseTable) => caseTables.indexOf(table);
  return {
    async hold(table) {
      await holder`select pg_advisory_lock(${lockSpace}, ${keyOf(table)})`;
    },
    async untilWaiting(transactions) {
      const seen = await waitUntil(async () => {
        const [row] = await watcher`select count(*)::integer as n from pg_locks l
          join pg_stat_activity a on a.pid = l.pid
          where not l.granted and a.usename = 'angiolog_app'`;
        return row?.n >= transactions;
      }, patienceSeconds);
      if (!seen) throw new Error(`${transactions} transactions were to wait, and didn't.`);
    },
    async release(table) {
      await holder`select pg_advisory_unlock(${lockSpace}, ${keyOf(table)})`;
    },
    async end() {
      await holder.unsafe('drop schema held_inserts cascade');
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}

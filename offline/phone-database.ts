import { type IDBPDatabase, openDB } from 'idb';
import type { PersonId } from '#domain/ids.ts';
import {
  buildStores,
  type PhoneSchema,
  phoneStores,
  type ReadTx,
  schemaVersion,
  type WriteTx,
} from './phone-schema.ts';
import { StorageBlocked, type StorageFailure, storageFailure } from './storage-failure.ts';

/** One person's part of this phone. Who else uses the phone has another database. */
export interface PhoneDatabase {
  readonly personId: PersonId;
  /** One transaction over all stores. Rejects with the browser's error. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** As `read`; done means that it is on disk, an error that nothing of it is. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /**
   * Gives up what is under way and lets go of the file; the next use opens it again. A page that is
   * left in the middle of a transaction can hold up the next one for good (seen in WebKit).
   */
  suspend(): void;
  close(): void;
}

export type OpenDatabase = typeof openDB<PhoneSchema>;
type Connection = IDBPDatabase<PhoneSchema>;

const openLimitMilliseconds = 5_000;
/** Far more than any transaction of ours takes; one that is stuck behind a dead page takes for ever. */
const transactionLimitMilliseconds = 10_000;

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new StorageBlocked('The database did not answer in time.'));
    const timer = setTimeout(late, milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function connectTo(name: string, open: OpenDatabase, onClose: () => void) {
  let connection: Connection | undefined;
  // A newer build waits to upgrade: make room, the next use opens again.
  const close = () => {
    connection?.close();
    onClose();
  };
  const callbacks = { blocking: close, terminated: onClose };
  try {
    connection = await within(
      openLimitMilliseconds,
      open(name, schemaVersion, { ...callbacks, upgrade: buildStores }),
    );
  } catch (error) {
    // A newer build has been here; its shape only adds to ours.
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    connection = await within(openLimitMilliseconds, open(name, undefined, callbacks));
  }
  return connection;
}

type Running = Set<ReadTx | WriteTx>;

async function readIn<T>(
  connection: Connection,
  running: Running,
  work: (tx: ReadTx) => Promise<T>,
): Promise<T> {
  const tx = connection.transaction(phoneStores, 'readonly');
  running.add(tx);
  try {
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } finally {
    running.delete(tx);
  }
}

async function writeIn<T>(
  connection: Connection,
  running: Running,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  const tx = connection.transaction(phoneStores, 'readwrite', { durability: 'strict' });
  running.add(tx);
  const ended = tx.done.then(
    () => ({ ok: true as const }),
    (error: unknown) => ({ ok: false as const, error }),
  );
  try {
    const result = await work(tx);
    const end = await ended;
    if (!end.ok) throw end.error;
    return result;
  } catch (error) {
    abort(tx);
    const end = await ended;
    // The transaction knows of a full disk; the request that it took down says only "aborted".
    throw !end.ok && storageFailure(end.error) === 'quota' ? end.error : error;
  } finally {
    running.delete(tx);
  }
}

function abort(tx: ReadTx | WriteTx) {
  try {
    tx.abort();
  } catch {
    // It has ended already, by the error that brought us here.
  }
}

const isClosed = (error: unknown) =>
  error instanceof DOMException && error.name === 'InvalidStateError';

function reconnecting(name: string, open: OpenDatabase) {
  let connection: Promise<Connection> | undefined;
  let closed = false;
  const running: Running = new Set();
  const connect = () => {
    if (closed) throw new DOMException('This phone was closed.', 'AbortError');
    connection ??= connectTo(name, open, () => {
      connection = undefined;
    });
    connection.catch(() => {
      connection = undefined;
    });
    return connection;
  };
  const suspend = () => {
    for (const tx of running) abort(tx);
    connection?.then((open) => open.close()).catch(() => undefined);
    connection = undefined;
  };
  const use = async <T>(
    work: (connection: Connection, running: Running) => Promise<T>,
  ): Promise<T> => {
    const attempt = async () => {
      const open = await connect();
      return within(transactionLimitMilliseconds, work(open, running));
    };
    try {
      return await attempt();
    } catch (error) {
      if (closed || !(isClosed(error) || error instanceof StorageBlocked)) throw error;
      // What hung is aborted, so that trying again can't do it twice.
      suspend();
      return attempt();
    }
  };
  const close = () => {
    closed = true;
    connection?.then((open) => open.close()).catch(() => undefined);
  };
  return { connect, use, suspend, close };
}

/** Opens `angiolog-<personId>`. Private windows, blocked and broken databases are values, not errors. */
export async function openPhoneDatabase(
  personId: PersonId,
  open: OpenDatabase = openDB,
): Promise<
  | { readonly ok: true; readonly database: PhoneDatabase }
  | { readonly ok: false; readonly why: StorageFailure }
> {
  const { connect, use, suspend, close } = reconnecting(`angiolog-${personId}`, open);
  try {
    await connect();
  } catch (error) {
    return { ok: false, why: storageFailure(error) };
  }
  const read: PhoneDatabase['read'] = (work) =>
    use((connection, running) => readIn(connection, running, work));
  const write: PhoneDatabase['write'] = (work) =>
    use((connection, running) => writeIn(connection, running, work));
  return { ok: true, database: { personId, read, write, suspend, close } };
}

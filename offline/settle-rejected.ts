import type { CaseId } from '#domain/ids.ts';
import { rowsInOrder } from './outbox.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { splitAtRejected } from './plan-change.ts';
import { discardRows } from './save-change.ts';

const rowsOf = async (tx: Parameters<typeof rowsInOrder>[0], id: CaseId) =>
  (await rowsInOrder(tx)).filter(({ caseId }) => caseId === id);

/** Sends the rejected items of a case again as they are: what stood in their way may be gone. */
export const sendAgain = (database: PhoneDatabase, id: CaseId): Promise<void> =>
  database.write(async (tx) => {
    const { stuck } = splitAtRejected(await rowsOf(tx, id));
    for (const row of stuck) {
      const { reason: _, fieldErrors: __, ...rest } = row;
      await tx.objectStore('outbox').put({ ...rest, state: 'queued', attempts: 0, nextAt: 0 });
    }
  });

/**
 * Lets go of the changes that the server refused, for its own version. False, and nothing happens,
 * where the server has none: then it would be the whole case.
 */
export const keepTheirs = (database: PhoneDatabase, id: CaseId, now: number): Promise<boolean> =>
  database.write(async (tx) => {
    const stored = await tx.objectStore('cases').get(id);
    const { stuck } = splitAtRejected(await rowsOf(tx, id));
    if (!stored || stuck.length === 0) return false;
    await discardRows(tx, stuck, { at: new Date(now).toISOString(), how: 'kept-theirs' });
    return true;
  });

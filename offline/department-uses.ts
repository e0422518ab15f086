import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import type { LogReference } from '#domain/sync/own-log.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { only, type WriteTx } from './phone-schema.ts';
import type { Transport } from './transport.ts';

/** What the server told of the person's department; a phone of an earlier build has no `uses`. */
export interface KeptReference extends LogReference {
  readonly uses?: DepartmentUses;
}

/** Keeps what the server told with an own log; the uses stay while the department is the same. */
export async function keepReference(tx: WriteTx, reference: LogReference): Promise<void> {
  const store = tx.objectStore('reference');
  const before = await store.get(only);
  const uses = before?.departmentId === reference.departmentId ? before.uses : undefined;
  await store.put({ ...reference, ...(uses && { uses }) }, only);
}

/**
 * Asks once in each of the department's months, by the server's clock, and keeps the answer. Where
 * nothing comes of it the chips do without, and the next pull asks again.
 */
export async function pullDepartmentUses(
  database: PhoneDatabase,
  transport: Transport,
): Promise<'new' | 'known' | 'unknown'> {
  const known = await database.read((tx) => tx.objectStore('reference').get(only));
  if (!known) return 'unknown';
  if (known.uses?.month === known.today.slice(0, 7)) return 'known';
  const uses = await transport.uses();
  if (uses?.personId !== database.personId) return 'unknown';
  return database.write(async (tx) => {
    const store = tx.objectStore('reference');
    const reference = await store.get(only);
    if (reference) await store.put({ ...reference, uses }, only);
    return reference ? 'new' : 'unknown';
  });
}

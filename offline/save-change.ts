import { v7 } from 'uuid';
import type { CaseId, DepartmentId } from '#domain/ids.ts';
import type { CaseItem } from '#domain/sync/case-item.ts';
import { newCaseId } from './new-case-id.ts';
import type { OutboxRow } from './outbox-row.ts';
import { type HashText, payloadHash } from './payload-hash.ts';
import type { PhoneDatabase } from './phone-database.ts';
import type { Consent, ReadTx, WriteTx } from './phone-schema.ts';
import {
  type CaseOnPhone,
  type Change,
  type ChangeRefusal,
  type Plan,
  planChange,
} from './plan-change.ts';
import { type StorageFailure, storageFailure } from './storage-failure.ts';

export type SaveResult =
  /** On disk, and read back. */
  | { readonly saved: true; readonly caseId: CaseId }
  /** Nothing may be promised: the form has to be kept. */
  | { readonly saved: false; readonly why: StorageFailure | ChangeRefusal | 'other-person' };

export interface SaveContext {
  readonly database: PhoneDatabase;
  readonly departmentId: DepartmentId;
  readonly build: string;
  readonly hash: HashText;
  /** Milliseconds of the phone's clock. */
  readonly now: () => number;
}

async function caseOnPhone(tx: ReadTx | WriteTx, id: CaseId): Promise<CaseOnPhone> {
  const [rows, stored] = await Promise.all([
    tx.objectStore('outbox').index('byCase').getAll(id),
    tx.objectStore('cases').get(id),
  ]);
  return { stored, rows: rows.toSorted((one, other) => one.place - other.place) };
}

const nextPlace = async (tx: WriteTx) => {
  const last = await tx.objectStore('outbox').index('byPlace').openCursor(null, 'prev');
  return (last?.value.place ?? 0) + 1;
};

/** What a plan rests on; another tab or an answer may change it while the hash is made. */
const groundOf = ({ stored, rows }: CaseOnPhone) =>
  JSON.stringify([
    stored && [stored.version, stored.status],
    rows.map(({ itemId, state, supersededBy }) => [
      itemId,
      state === 'acknowledged' || state === 'rejected' ? state : 'waiting',
      supersededBy,
    ]),
  ]);

type NewRow = Omit<OutboxRow, 'place'>;

function newRow(context: SaveContext, item: CaseItem, hash: string): NewRow {
  const { database, departmentId, build, now } = context;
  return {
    itemId: v7(),
    caseId: item.id,
    personId: database.personId,
    departmentId,
    op: item.op,
    version: item.v,
    payload: item,
    payloadHash: hash,
    deviceTime: new Date(now()).toISOString(),
    appBuild: build,
    state: 'queued',
    attempts: 0,
    nextAt: 0,
  };
}

async function writeRow(tx: WriteTx, row: NewRow, supersedes: readonly OutboxRow[]) {
  const outbox = tx.objectStore('outbox');
  await outbox.add({ ...row, place: await nextPlace(tx) });
  for (const { itemId } of supersedes) {
    const old = await outbox.get(itemId);
    if (old) await outbox.put({ ...old, supersededBy: row.itemId });
  }
}

/** Lets go of rows for good, and keeps that a person said so. */
export async function discardRows(
  tx: WriteTx,
  rows: readonly OutboxRow[],
  consent: Omit<Consent, 'items'>,
): Promise<void> {
  const items = rows.map(({ itemId, caseId, payloadHash }) => ({ itemId, caseId, payloadHash }));
  await tx.objectStore('consents').add({ ...consent, items });
  for (const { itemId } of rows) await tx.objectStore('outbox').delete(itemId);
}

type Written = 'moved' | 'done' | { readonly itemId: string; readonly hash: string };
type Doing = Extract<Plan, { kind: 'write' | 'forget' }>;

async function carryOut(
  context: SaveContext,
  id: CaseId,
  plan: Doing,
  ground: string,
): Promise<Written> {
  const hash = plan.kind === 'write' ? await payloadHash(plan.item, context.hash) : '';
  if (hash === undefined) throw new Error('This origin has no SHA-256.');
  return context.database.write(async (tx) => {
    if (groundOf(await caseOnPhone(tx, id)) !== ground) return 'moved';
    if (plan.kind === 'forget') {
      const at = new Date(context.now()).toISOString();
      await discardRows(tx, plan.rows, { at, how: 'withdrew' });
      return 'done';
    }
    const row = newRow(context, plan.item, hash);
    await writeRow(tx, row, plan.supersedes);
    return { itemId: row.itemId, hash };
  });
}

async function isReadBack({ database, hash }: SaveContext, written: Exclude<Written, string>) {
  const row = await database.read((tx) => tx.objectStore('outbox').get(written.itemId));
  return row !== undefined && (await payloadHash(row.payload, hash)) === written.hash;
}

/** Another tab can come between a few times, not for ever. */
const tries = 8;

async function save(context: SaveContext, change: Change): Promise<SaveResult> {
  for (let left = tries; left > 0; left--) {
    const known = await context.database.read((tx) => caseOnPhone(tx, change.id));
    const plan = planChange(change, known, newCaseId);
    if (plan.kind === 'refused') return { saved: false, why: plan.why };
    if (plan.kind === 'kept') return { saved: true, caseId: change.id };
    const written = await carryOut(context, change.id, plan, groundOf(known));
    if (written === 'moved') continue;
    const caseId = plan.kind === 'write' ? plan.item.id : change.id;
    const kept = written === 'done' || (await isReadBack(context, written));
    return kept ? { saved: true, caseId } : { saved: false, why: 'unavailable' };
  }
  return { saved: false, why: 'blocked' };
}

/**
 * Keeps a change on this phone; never throws. `saved` only when the row was committed to disk, read
 * in a transaction of its own and found to hash as it was meant to.
 */
export async function saveChange(context: SaveContext, change: Change): Promise<SaveResult> {
  try {
    return await save(context, change);
  } catch (error) {
    return { saved: false, why: storageFailure(error) };
  }
}

import * as z from 'zod/mini';
import { type FieldErrors, fieldErrors, within } from '#domain/field-errors.ts';
import { CaseItem } from '#domain/procedure-case.ts';
import { amendCase } from './amend-case.ts';
import { type CaseReceipt, logCase } from './log-case.ts';
import type { Refusal } from './result.ts';
import type { Viewer } from './session.ts';
import { withdrawCase } from './withdraw-case.ts';

const itemsABatch = 50;
const CaseItems = z.object({ items: z.array(z.unknown()).check(z.maxLength(itemsABatch)) });

/** The answer to one item; `receipt` is there only when the change is committed. */
export type ItemAnswer =
  | {
      readonly ok: true;
      readonly receipt: Pick<CaseReceipt, 'id' | 'version'> & Partial<CaseReceipt>;
    }
  | { readonly ok: false; readonly refusal: Refusal['refusal']; readonly fields?: FieldErrors };

function applyItem(viewer: Viewer, item: CaseItem) {
  const { id } = item;
  if (item.op === 'log') return logCase(viewer, { id, fields: item.fields });
  const { baseVersion } = item;
  if (item.op === 'withdraw') return withdrawCase(viewer, { id, baseVersion });
  return amendCase(viewer, { id, baseVersion, fields: item.fields });
}

async function answerItem(viewer: Viewer, raw: unknown): Promise<ItemAnswer> {
  const item = z.safeParse(CaseItem, raw);
  if (!item.success) {
    return { ok: false, refusal: 'invalid', fields: within('fields', fieldErrors(item.error)) };
  }
  const result = await applyItem(viewer, item.data);
  if (result.ok) return { ok: true, receipt: result.value };
  const { refusal } = result;
  return refusal === 'invalid'
    ? { ok: false, refusal, fields: within('fields', result.fields) }
    : { ok: false, refusal };
}

/**
 * Item by item, each in a transaction of its own, in the order given: one bad item stops no other.
 * Null where `body` isn't `{ items: […] }` with at most 50 items.
 */
export async function applyCaseItems(viewer: Viewer, body: unknown): Promise<ItemAnswer[] | null> {
  const batch = z.safeParse(CaseItems, body);
  if (!batch.success) return null;
  const answers: ItemAnswer[] = [];
  for (const item of batch.data.items) answers.push(await answerItem(viewer, item));
  return answers;
}

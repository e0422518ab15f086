import { canonicalCase } from '#domain/canonical-case.ts';
import type { CaseFields, CaseItem } from '#domain/procedure-case.ts';
import type { ItemAnswer } from './item-answer.ts';

/** SHA-256, hex, as the server makes it; undefined on an insecure origin, which has no `crypto.subtle`. */
async function contentHash(fields: CaseFields): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalCase(fields)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether an answer can be one to this item. A receipt has the item's id and, while the case still
 * stands as it was sent, its content hash; a later version says nothing about what was sent.
 */
export async function receiptMatches(item: CaseItem, answer: ItemAnswer): Promise<boolean> {
  if (!answer.ok) return true;
  const { id, version, contentHash: stated } = answer.receipt;
  if (id !== item.id) return false;
  if (item.op === 'withdraw' || stated === undefined) return true;
  if (version !== (item.op === 'log' ? 1 : item.baseVersion + 1)) return true;
  const own = await contentHash(item.fields);
  return own === undefined || own === stated;
}

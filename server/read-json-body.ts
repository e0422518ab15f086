import { batchBytes } from '#domain/sync/sync-batch.ts';
import { readAtMost, refusalOf } from './own-request.ts';

/** The limit of every JSON body, that of a sync batch. */
const mostBytes = batchBytes;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 403 | 413 | 415 };

/** The JSON of a request that our own pages sent; anything else is turned away before it is read. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const refusal = refusalOf(request, 'application/json');
  if (refusal) return { ok: false, status: refusal };
  const bytes = await readAtMost(request, mostBytes);
  if (!bytes) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { ok: false, status: 400 };
  }
}

import { batchBytes } from '#domain/sync/sync-batch.ts';

/** The limit of every JSON body, that of a sync batch. */
const mostBytes = batchBytes;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 403 | 413 | 415 };

/**
 * The JSON of a request that our own pages sent. Route handlers have no check of their own against
 * forged requests, so anything but same-origin JSON is turned away before it is read.
 */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const { headers } = request;
  if (!isSameOrigin(headers)) return { ok: false, status: 403 };
  if (headers.get('content-type')?.split(';')[0]?.trim() !== 'application/json') {
    return { ok: false, status: 415 };
  }
  if (Number(headers.get('content-length') ?? 0) > mostBytes) return { ok: false, status: 413 };
  const text = await request.text();
  if (text.length > mostBytes) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
}

function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

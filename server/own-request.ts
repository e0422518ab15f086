/** Kinds of body that a route handler of ours may expect. */
export type BodyKind = 'application/json' | 'multipart/form-data';

/**
 * Why a request that changes something is turned away before it is read: 403 when another site made
 * it, 415 when it is of another kind than expected. Route handlers have no such check of their own,
 * and a cookie comes with a forged request as with an honest one.
 */
export function refusalOf({ headers }: Request, expected: BodyKind): 403 | 415 | undefined {
  if (!isSameOrigin(headers)) return 403;
  const kind = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return kind === expected ? undefined : 415;
}

/** Browsers say it in `Sec-Fetch-Site`; those too old for it send `Origin`. Neither is no browser. */
function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/** The bytes of a body, or nothing as soon as it proves longer than `mostBytes`: the rest is not read. */
export async function readAtMost(
  request: Request,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream. The stated length is a hint: a chunked body states none.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

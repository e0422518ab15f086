import { Busy } from '#db/act-as.ts';
import { failureReference } from './failure-reference.ts';
import { underRequestId } from './request-id.ts';

const privately = { 'cache-control': 'private, no-store' };

export const jsonAnswer = (status: number, body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { ...privately, ...headers } });

/**
 * Runs an API handler so that whatever goes wrong is an answer: 503 with `Retry-After` when the
 * database is busy or away, else 500 with a reference to quote. Every answer names its request.
 */
export function answering(work: () => Promise<Response>, request?: Request): Promise<Response> {
  return underRequestId(request, () => failingSafely(work));
}

async function failingSafely(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy) {
      return jsonAnswer(503, { error: 'Busy. Nothing was stored.' }, { 'retry-after': '5' });
    }
    return jsonAnswer(500, { error: 'Our side failed.', reference: failureReference(error) });
  }
}

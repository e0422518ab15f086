import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const running = new AsyncLocalStorage<string>();

/** The id of the request that is being answered, for the log; undefined outside of one. */
export const requestId = (): string | undefined => running.getStore();

/** A proxy's id is taken over where it has the form of one; anything else could be a person's words. */
const fromProxy = /^(?=.*\d)[0-9a-f-]{16,36}$/;

/** Runs `work` so that every line it logs carries the request's id, and its answer does too. */
export function underRequestId(
  request: Request | undefined,
  work: () => Promise<Response>,
): Promise<Response> {
  const given = request?.headers.get('x-request-id') ?? '';
  const id = fromProxy.test(given) ? given : randomBytes(8).toString('hex');
  return running.run(id, async () => {
    const answer = await work();
    answer.headers.set('x-request-id', id);
    return answer;
  });
}

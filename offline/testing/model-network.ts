import type { CaseItem } from '#domain/sync/case-item.ts';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import type { ItemAnswer, SyncAnswer, SyncBatch } from '#domain/sync/sync-batch.ts';
import { readOwnLogAnswer } from '../read-own-log-answer.ts';
import { readSyncAnswer } from '../read-sync-answer.ts';
import { readUsesAnswer } from '../read-uses-answer.ts';
import type { NoAnswer, Transport } from '../transport.ts';
import type { ModelPhone, ModelTab } from './model-phone.ts';
import type { HttpAnswer, ModelServer } from './model-server.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What can happen to a request on its way. */
export const fates = [
  'fine',
  'lost',
  'reply-lost',
  'twice',
  'error-before',
  'error-after',
  'busy',
  'portal',
  'forged',
  'half',
  'hiccup',
  'held',
] as const;
export type Fate = (typeof fates)[number];

interface Request {
  /** Of a request that sends. */
  readonly batch?: SyncBatch;
  readonly serve: (fate: Fate) => HttpAnswer;
  readonly read: (answer: HttpAnswer) => unknown;
  readonly answer: (outcome: unknown) => void;
}

const timeoutMilliseconds = 15_000;
const failed = (status: number, waitMilliseconds?: number): NoAnswer => ({
  kind: 'failed',
  status,
  waitMilliseconds,
});

function refused({ status }: HttpAnswer) {
  if (status === 401) return { kind: 'signed-out' };
  return status === 409 ? { kind: 'other-person' } : failed(status);
}

/** JSON there and back: what isn't in the text doesn't arrive. */
const overTheWire = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

/** As a page of another network would answer that has seen one of ours: nothing reached the server. */
function forge(epoch: string, { items }: SyncBatch): SyncAnswer {
  const payloadHash = 'f'.repeat(64);
  const answers = items.map(({ itemId, item }): ItemAnswer => {
    const { id } = item as CaseItem;
    return { itemId, status: 'accepted', receipt: { id, version: 1, payloadHash, credited: [] } };
  });
  return { epoch, answers };
}

function halve(body: unknown): unknown {
  const { answers, ...rest } = body as { answers?: unknown[] };
  return answers ? { ...rest, answers: answers.slice(0, answers.length / 2) } : body;
}

export class ModelNetwork {
  /** Of the next requests; after them all goes well. */
  fates: Fate[] = [];
  readonly #server: ModelServer;
  readonly #clock: VirtualClock;
  readonly #waiting: Request[] = [];
  readonly #held: Request[] = [];

  constructor(server: ModelServer, clock: VirtualClock) {
    this.#server = server;
    this.#clock = clock;
  }

  transportOf(phone: ModelPhone, tab: ModelTab): Transport {
    const server = this.#server;
    const ask = <T>(serve: Request['serve'], read: Request['read'], batch?: SyncBatch) =>
      new Promise<T>((resolve) => {
        const answer = (outcome: unknown) => tab.alive && resolve(outcome as T);
        this.#waiting.push({ serve, read, answer, batch });
      });
    return {
      send: (batch) => {
        const sent = overTheWire(batch) as typeof batch;
        return ask(
          (fate) => server.post(phone.session, sent, fate === 'hiccup'),
          ({ body }) => {
            const answer = readSyncAnswer(body);
            return answer ? { kind: 'answered', answer } : { kind: 'unreachable' };
          },
          sent,
        );
      },
      pull: (since) =>
        ask(
          () => server.get(phone.session, since),
          ({ body }) => {
            const log = readOwnLogAnswer(body);
            return log ? { kind: 'answered', log } : { kind: 'unreachable' };
          },
        ),
      uses: async () => {
        const { told } = await ask<{ told?: DepartmentUses }>(
          () => server.uses(phone.session),
          ({ body }) => ({ told: readUsesAnswer(body) }),
        );
        return told;
      },
    };
  }

  /** Brings the oldest request to its fate; false where there is none. */
  step(): boolean {
    const request = this.#waiting.shift();
    if (request) this.#settle(request, this.fates.shift() ?? 'fine');
    return request !== undefined;
  }

  /** What was held arrives late, or its answer never does. */
  release(arrives: boolean) {
    for (const request of this.#held.splice(0)) {
      if (arrives) request.serve('fine');
      this.#settle(request, arrives ? 'fine' : 'lost');
    }
  }

  #settle(request: Request, fate: Fate) {
    const { answer } = request;
    if (fate === 'held') {
      this.#held.push(request);
      this.#clock.schedule(timeoutMilliseconds, () => answer({ kind: 'unreachable' }));
    } else if (fate === 'lost' || fate === 'portal') answer({ kind: 'unreachable' });
    else if (fate === 'error-before') answer(failed(500));
    else if (fate === 'busy') answer(failed(503, 5_000));
    else if (fate === 'forged' && request.batch) this.#forge(request, request.batch);
    else this.#serve(request, fate);
  }

  #forge({ read, answer }: Request, batch: SyncBatch) {
    answer(read({ status: 200, body: forge(this.#server.epoch, batch) }));
  }

  #serve({ serve, read, answer }: Request, fate: Fate) {
    if (fate === 'twice') serve(fate);
    const served = serve(fate);
    if (fate === 'reply-lost') return answer({ kind: 'unreachable' });
    if (fate === 'error-after') return answer(failed(500));
    if (served.status !== 200) return answer(refused(served));
    const body = overTheWire(served.body);
    answer(read({ status: 200, body: fate === 'half' ? halve(body) : body }));
  }
}

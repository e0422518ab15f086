import * as z from 'zod/mini';
import { SyncAnswer } from '#domain/sync/sync-batch.ts';

const Envelope = z.object({ epoch: z.string(), answers: z.array(z.unknown()) });

/**
 * The server's answer to a batch, or undefined where it isn't one. Each item's answer is read by
 * itself: a newer server's word for one item, unknown to this build, takes no receipt from the others.
 */
export function readSyncAnswer(body: unknown): SyncAnswer | undefined {
  const envelope = z.safeParse(Envelope, body);
  if (!envelope.success) return undefined;
  const { epoch, answers } = envelope.data;
  const read = answers.flatMap((answer) => {
    const one = z.safeParse(SyncAnswer, { epoch, answers: [answer] });
    return one.success ? one.data.answers : [];
  });
  return { epoch, answers: read };
}

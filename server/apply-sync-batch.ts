import * as z from 'zod/mini';
import { Busy } from '#db/act-as.ts';
import { fieldErrors, within } from '#domain/field-errors.ts';
import { type CaseItem, readItem } from '#domain/sync/case-item.ts';
import {
  type ItemAnswer,
  type Rejection,
  type SentItem,
  type SyncAnswer,
  SyncBatch,
} from '#domain/sync/sync-batch.ts';
import { amendCase } from './amend-case.ts';
import { failureReference } from './failure-reference.ts';
import { type CaseReceipt, logCase } from './log-case.ts';
import { openSyncBatch } from './open-sync-batch.ts';
import { payloadHash as hashOf } from './payload-hash.ts';
import { recordDeadLetter } from './record-dead-letter.ts';
import type { Result } from './result.ts';
import type { Viewer } from './session.ts';
import { withdrawCase } from './withdraw-case.ts';

function applyItem(
  viewer: Viewer,
  item: CaseItem,
  payloadHash: string,
): Promise<Result<CaseReceipt>> {
  const { id } = item;
  if (item.op === 'log') return logCase(viewer, { id, payloadHash, fields: item.fields });
  const { baseVersion } = item;
  if (item.op === 'withdraw') return withdrawCase(viewer, { id, payloadHash, baseVersion });
  return amendCase(viewer, { id, payloadHash, baseVersion, fields: item.fields });
}

type Rejected = Extract<ItemAnswer, { status: 'rejected' }>;

/** Reasons that no later try can change: kept for asking the person, without what they wrote. */
const dead: ReadonlySet<Rejection> = new Set(['invalid', 'unknown-version', 'conflict']);

async function reject(viewer: Viewer, payloadHash: string, rejected: Rejected) {
  const { itemId, reason } = rejected;
  if (dead.has(reason)) await recordDeadLetter(viewer, { itemId, reason, payloadHash });
  return rejected;
}

function answerOf(itemId: string, payloadHash: string, result: Result<CaseReceipt>): ItemAnswer {
  if (result.ok) {
    const { id, version, replayed, credited } = result.value;
    const receipt = { id, version, payloadHash, credited: [...credited] };
    return { itemId, status: replayed ? 'replayed' : 'accepted', receipt };
  }
  if (result.refusal === 'signed-out' || result.refusal === 'step-up') {
    return { itemId, status: 'later', reference: result.refusal };
  }
  if (result.refusal !== 'invalid') return { itemId, status: 'rejected', reason: result.refusal };
  const fields = within('fields', result.fields);
  return { itemId, status: 'rejected', reason: 'invalid', fields };
}

async function answerItem(viewer: Viewer, { itemId, item: raw }: SentItem): Promise<ItemAnswer> {
  const payloadHash = hashOf(raw);
  const read = readItem(raw);
  if (!read.ok) {
    const fields =
      read.reason === 'invalid' ? { fields: within('fields', fieldErrors(read.error)) } : {};
    return reject(viewer, payloadHash, {
      ...{ itemId, status: 'rejected', reason: read.reason },
      ...fields,
    });
  }
  const answer = answerOf(itemId, payloadHash, await applyItem(viewer, read.item, payloadHash));
  return answer.status === 'rejected' ? reject(viewer, payloadHash, answer) : answer;
}

/**
 * Item by item, each in a transaction of its own, in the order given: a bad item stops no other, and
 * one on which our side fails is answered `later`. `other-person` stores nothing at all: the queue is
 * somebody else's than who is signed in.
 */
export async function applySyncBatch(
  viewer: Viewer | null,
  body: unknown,
): Promise<SyncAnswer | 'malformed' | 'signed-out' | 'forbidden' | 'other-person'> {
  const parsed = z.safeParse(SyncBatch, body);
  if (!parsed.success) return 'malformed';
  if (!viewer) return 'signed-out';
  const batch = parsed.data;
  const opened = await openSyncBatch(viewer);
  if (typeof opened === 'string') return opened;
  if (opened.personId !== batch.personId) return 'other-person';
  const answers: ItemAnswer[] = [];
  for (const sent of batch.items) {
    const answer = await answerItem(viewer, sent).catch((error: unknown) => ({
      ...{ itemId: sent.itemId, status: 'later' as const },
      reference: error instanceof Busy ? 'busy' : failureReference(error),
    }));
    answers.push(answer);
  }
  return { epoch: opened.epoch, answers };
}

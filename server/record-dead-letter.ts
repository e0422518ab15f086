import * as z from 'zod/mini';
import { insertDeadLetter } from '#db/queries/case-versions.ts';
import { rejections } from '#domain/sync/sync-batch.ts';
import { defineVerb, done } from './define-verb.ts';

/** Keeps that an item could not be stored, with its id, reason and hash. The row is its own record. */
export const recordDeadLetter = defineVerb({
  name: 'item.reject',
  permission: 'case.log',
  input: z.object({ itemId: z.uuid(), reason: z.enum(rejections), payloadHash: z.string() }),
  async run(tx, letter) {
    await insertDeadLetter(tx, letter);
    return done(null, 'nothing-changed');
  },
});

import * as z from 'zod/mini';
import { selectEpoch } from '#db/queries/epoch.ts';
import { defineReader } from './define-verb.ts';

/** Who is acting, and which history of the store answers. */
export const readEpoch = defineReader({
  permission: 'case.log',
  input: z.undefined(),
  run: async (tx) => ({ personId: tx.actor.personId, epoch: await selectEpoch(tx) }),
});

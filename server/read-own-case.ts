import * as z from 'zod/mini';
import { selectCase } from '#db/queries/cases.ts';
import { CaseId } from '#domain/ids.ts';
import { defineReader } from './define-verb.ts';
import { refuse } from './result.ts';

/** One own case, withdrawn or not. Another's, and one that doesn't exist, are both `not-found`. */
export const readOwnCase = defineReader({
  permission: 'case.read-own',
  input: z.object({ id: CaseId }),
  async run(tx, { id }) {
    const found = await selectCase(tx, id);
    return found && found.residentId === tx.actor.residentId ? found : refuse('not-found');
  },
});

import type * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import type { AuditEntry } from '#db/queries/audit.ts';
import { selectManaged } from '#db/queries/people.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

/**
 * A verb on the department's own lists, its sites and attendings, which all programs share: only for
 * who manages the whole department. `run` answers what was done, or undefined where it isn't there.
 */
export const defineListVerb = <Input extends z.ZodMiniType>(verb: {
  readonly name: string;
  readonly input: Input;
  readonly run: (tx: ActorTx, input: z.output<Input>) => Promise<AuditEntry | undefined>;
}) =>
  defineVerb({
    name: verb.name,
    permission: 'people.manage',
    input: verb.input,
    async run(tx, input) {
      if (!(await selectManaged(tx)).everything) return refuse('forbidden');
      const entry = await verb.run(tx, input);
      return entry ? done({ subject: entry.subject }, entry) : refuse('not-found');
    },
  });

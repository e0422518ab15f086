import * as z from 'zod/mini';
import { type ActorTx, actAsSession, type Query, Rollback, type Row } from '#db/act-as.ts';
import { database } from '#db/connection.ts';
import {
  type AuditEntry,
  type AuditWritten,
  insertAuditEvents,
  isAuditWritten,
} from '#db/queries/audit.ts';
import { fieldErrors } from '#domain/field-errors.ts';
import { can, type Permission } from '#domain/roles.ts';
import { type Refusal, type Result, refuse, refuseFields } from './result.ts';
import type { Viewer } from './session.ts';

/** What a verb did, and what is remembered of it, an entry a thing. A replay that changed nothing says so. */
export interface Done<Out> {
  readonly value: Out;
  readonly audit: AuditEntry | readonly AuditEntry[] | AuditWritten | 'nothing-changed';
}

export const done = <Out>(value: Out, audit: Done<Out>['audit']): Done<Out> => ({ value, audit });

interface Verb<Input extends z.ZodMiniType, Out> {
  readonly name: string;
  readonly permission: Permission;
  readonly input: Input;
  /** Asks for a sign-in within the last 10 minutes, else refuses with `step-up`. */
  readonly stepUp?: boolean;
  /** A query whose rows `run` is given: it saves a round trip to whoever needs it at once. */
  readonly alongside?: (input: z.output<Input>) => Query;
  readonly run: (
    tx: ActorTx,
    input: z.output<Input>,
    rows: readonly Row[],
  ) => Promise<Done<Out> | Refusal>;
}

interface Reader<Input extends z.ZodMiniType, Out> {
  readonly permission: Permission;
  readonly input: Input;
  readonly run: (tx: ActorTx, input: z.output<Input>) => Promise<Out | Refusal>;
}

const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;

function admit<Input>(
  tx: ActorTx,
  { permission, stepUp }: { permission: Permission; stepUp?: boolean },
  parsed: z.core.util.SafeParseResult<Input>,
): { input: Input } | Refusal {
  if (!can(tx.actor, permission)) return refuse('forbidden');
  if (stepUp && !tx.actor.freshSignIn) return refuse('step-up');
  if (!parsed.success) return refuseFields(fieldErrors(parsed.error));
  return { input: parsed.data };
}

async function answer<T>(work: () => Promise<T | null>): Promise<Result<T>> {
  try {
    const value = await work();
    return value === null ? { ok: false, ...refuse('signed-out') } : { ok: true, value };
  } catch (error) {
    if (error instanceof Rollback) return { ok: false, ...(error.outcome as Refusal) };
    throw error;
  }
}

/**
 * A change. The order is the same for all: viewer, permission, a fresh sign-in where asked for,
 * parse, run, audit row, commit. A refusal undoes the transaction; so does an audit row that can't
 * be written.
 */
export function defineVerb<Input extends z.ZodMiniType, Out>(verb: Verb<Input, Out>) {
  return (viewer: Viewer | null, raw: unknown): Promise<Result<Out>> =>
    answer(async () => {
      if (!viewer) return null;
      const parsed = z.safeParse(verb.input, raw);
      const alongside = parsed.success ? verb.alongside?.(parsed.data) : undefined;
      const work = async (tx: ActorTx, rows: readonly Row[]) => {
        const admitted = admit(tx, verb, parsed);
        if (isRefusal(admitted)) throw new Rollback(admitted);
        const outcome = await verb.run(tx, admitted.input, rows);
        if (isRefusal(outcome)) throw new Rollback(outcome);
        const { audit } = outcome;
        if (audit !== 'nothing-changed' && !isAuditWritten(audit)) {
          await insertAuditEvents(tx, verb.name, [audit].flat());
        }
        return outcome.value;
      };
      return actAsSession(database(), viewer.sessionId, 'read write', work, alongside);
    });
}

/** A look that changes nothing: the same order in a read-only transaction, without an audit row. */
export function defineReader<Input extends z.ZodMiniType, Out>(reader: Reader<Input, Out>) {
  return (viewer: Viewer | null, raw: unknown): Promise<Result<Out>> =>
    answer(async () => {
      if (!viewer) return null;
      return actAsSession(database(), viewer.sessionId, 'read only', async (tx) => {
        const admitted = admit(tx, reader, z.safeParse(reader.input, raw));
        if (isRefusal(admitted)) throw new Rollback(admitted);
        const outcome = await reader.run(tx, admitted.input);
        if (isRefusal(outcome)) throw new Rollback(outcome);
        return outcome as Out;
      });
    });
}

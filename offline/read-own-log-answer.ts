import * as z from 'zod/mini';
import type { OwnLog } from '#domain/sync/own-log.ts';

// Checks that it is the server's word, and passes on what a newer server may have added.
const Stored = z.looseObject({
  id: z.uuid(),
  version: z.int(),
  status: z.enum(['logged', 'verified', 'withdrawn']),
  fields: z.looseObject({ performedOn: z.string(), procedures: z.array(z.looseObject({})) }),
  loggedAt: z.string(),
  changedAt: z.string(),
});

const Named = z.array(z.looseObject({ id: z.uuid(), name: z.string() }));

const Answer = z.looseObject({
  epoch: z.string(),
  cursor: z.string(),
  complete: z.boolean(),
  cases: z.array(Stored),
  reference: z.looseObject({
    personId: z.uuid(),
    departmentId: z.uuid(),
    name: z.string(),
    resident: z.looseObject({ id: z.uuid() }),
    program: z.looseObject({ id: z.uuid() }),
    sites: Named,
    attendings: Named,
    today: z.string(),
    timeZone: z.string(),
  }),
});

/** The answer of `GET /api/v1/own`, or undefined where it isn't one. */
export function readOwnLogAnswer(body: unknown): OwnLog | undefined {
  const read = z.safeParse(Answer, body);
  // The shape of OwnLog is the server's promise; above is what tells its answer from a stranger's.
  return read.success ? (read.data as unknown as OwnLog) : undefined;
}

import * as z from 'zod/mini';

const CreditedMeasure = z.object({
  measure: z.string(),
  label: z.string(),
  /** The resident's total with this case. */
  counted: z.int(),
  /** Null where none is published or set. */
  minimum: z.nullable(z.int()),
});
export type CreditedMeasure = z.infer<typeof CreditedMeasure>;

const CaseReceipt = z.object({
  id: z.string(),
  version: z.int(),
  contentHash: z.optional(z.string()),
  credited: z.optional(z.array(CreditedMeasure)),
});
export type CaseReceipt = z.infer<typeof CaseReceipt>;

const refusals = [
  'signed-out',
  'invalid',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'locked',
] as const;
export type ItemRefusal = (typeof refusals)[number];

const ItemAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), receipt: CaseReceipt }),
  z.object({
    ok: z.literal(false),
    refusal: z.enum(refusals),
    fields: z.optional(z.record(z.string(), z.string())),
  }),
]);
/** What the server says to one item, in the order in which the items were sent. */
export type ItemAnswer = z.infer<typeof ItemAnswer>;

export const SyncAnswers = z.object({ answers: z.array(ItemAnswer) });

/** A failure in our own words: something to quote, where the server made one. */
export const FailureAnswer = z.object({ reference: z.optional(z.string().check(z.maxLength(64))) });

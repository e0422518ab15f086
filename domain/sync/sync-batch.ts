import * as z from 'zod/mini';

export const itemsABatch = 50;
/** Bytes of a request's body. */
export const batchBytes = 128 * 1024;

/** One item on its way: `item` is a CaseItem of any released version, `itemId` names this sending. */
const SentItem = z.object({ itemId: z.uuid(), item: z.unknown() });
export type SentItem = z.infer<typeof SentItem>;

/** What a phone posts. Whoever is signed in must be `personId`, or nothing of it is stored. */
export const SyncBatch = z.object({
  personId: z.uuid(),
  /** The client's build, for the log alone. */
  build: z.string().check(z.maxLength(64)),
  items: z.array(SentItem).check(z.maxLength(itemsABatch)),
});
export type SyncBatch = z.infer<typeof SyncBatch>;

const Credited = z.object({
  measure: z.string(),
  label: z.string(),
  counted: z.int(),
  minimum: z.nullable(z.int()),
});
export type Credited = z.infer<typeof Credited>;

const Receipt = z.object({
  id: z.uuid(),
  /** The case's version after this item. */
  version: z.int(),
  payloadHash: z.string(),
  /** The case's categories with the resident's new totals. */
  credited: z.array(Credited),
});
export type Receipt = z.infer<typeof Receipt>;

export const rejections = [
  'invalid',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'locked',
  'unknown-version',
] as const;
export type Rejection = (typeof rejections)[number];

const ItemAnswer = z.discriminatedUnion('status', [
  z.object({ itemId: z.uuid(), status: z.literal('accepted'), receipt: Receipt }),
  z.object({ itemId: z.uuid(), status: z.literal('replayed'), receipt: Receipt }),
  z.object({
    itemId: z.uuid(),
    status: z.literal('rejected'),
    reason: z.enum(rejections),
    /** One sentence a field, where the reason is `invalid`. */
    fields: z.optional(z.record(z.string(), z.string())),
  }),
  /** Our side failed on this item; it is not stored, and sending it again is right. */
  z.object({ itemId: z.uuid(), status: z.literal('later'), reference: z.string() }),
]);
export type ItemAnswer = z.infer<typeof ItemAnswer>;

/** What a server that has the batch answers, with HTTP 200; anything else is no receipt. */
export const SyncAnswer = z.object({
  /** Changes when the database was restored: phones then send again what they have receipts for. */
  epoch: z.string(),
  answers: z.array(ItemAnswer),
});
export type SyncAnswer = z.infer<typeof SyncAnswer>;

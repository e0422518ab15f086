import * as z from 'zod/mini';
import { CaseId } from '../ids.ts';
import { CaseFields, CaseFieldsV1 } from '../procedure-case.ts';

const Version = z.int().check(z.gte(1));
const withdraw = { op: z.literal('withdraw'), id: CaseId, baseVersion: Version };

/** The items of 0.1 before details and laterality; phones may still hold some. */
const ItemV1 = z.discriminatedUnion('op', [
  z.object({ op: z.literal('log'), v: z.literal(1), id: CaseId, fields: CaseFieldsV1 }),
  z.object({
    op: z.literal('amend'),
    v: z.literal(1),
    id: CaseId,
    baseVersion: Version,
    fields: CaseFieldsV1,
  }),
  z.object({ ...withdraw, v: z.literal(1) }),
]);

/** One change that a client sends today. `id` is the case's; sending the same item twice is harmless. */
export const CaseItem = z.discriminatedUnion('op', [
  z.object({ op: z.literal('log'), v: z.literal(2), id: CaseId, fields: CaseFields }),
  z.object({
    op: z.literal('amend'),
    v: z.literal(2),
    id: CaseId,
    baseVersion: Version,
    fields: CaseFields,
  }),
  z.object({ ...withdraw, v: z.literal(2) }),
]);
export type CaseItem = z.infer<typeof CaseItem>;

const fieldsOfV1 = (fields: z.infer<typeof CaseFieldsV1>): CaseFields => ({
  ...fields,
  procedures: fields.procedures.map((procedure) => ({ ...procedure, laterality: null })),
  details: null,
});

function fromV1(item: z.infer<typeof ItemV1>): CaseItem {
  return item.op === 'withdraw'
    ? { ...item, v: 2 }
    : { ...item, v: 2, fields: fieldsOfV1(item.fields) };
}

const versionOf = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && 'v' in raw ? raw.v : undefined;

export type ReadItem =
  | { readonly ok: true; readonly item: CaseItem }
  | { readonly ok: false; readonly reason: 'unknown-version' }
  | { readonly ok: false; readonly reason: 'invalid'; readonly error: z.core.$ZodError };

/** An item of any released version as one of today's. A version from the future is not guessed at. */
export function readItem(raw: unknown): ReadItem {
  const version = versionOf(raw);
  if (version !== 1 && version !== 2) return { ok: false, reason: 'unknown-version' };
  const parsed = version === 1 ? z.safeParse(ItemV1, raw) : z.safeParse(CaseItem, raw);
  if (!parsed.success) return { ok: false, reason: 'invalid', error: parsed.error };
  return { ok: true, item: parsed.data.v === 1 ? fromV1(parsed.data) : parsed.data };
}

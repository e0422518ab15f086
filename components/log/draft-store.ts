import * as z from 'zod/mini';
import { CaseDetails } from '#domain/case-details.ts';
import { CaseId } from '#domain/ids.ts';
import { caseRoles, lateralities, patientTypes } from '#domain/procedure-case.ts';
import type { Draft } from './draft.ts';

const KeptDraft = z.object({
  v: z.literal(1),
  id: CaseId,
  baseVersion: z.optional(z.int()),
  fields: z.object({
    performedOn: z.string(),
    attendingId: z.string(),
    siteId: z.string(),
    patientType: z.enum(patientTypes),
    procedures: z.array(
      z.object({
        code: z.string(),
        role: z.enum(caseRoles),
        laterality: z.optional(z.nullable(z.enum(lateralities))),
      }),
    ),
    details: z.optional(z.nullable(CaseDetails)),
    note: z.string(),
  }),
});

/** sessionStorage, or undefined where the browser forbids it. */
export function tabStorage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

const prefix = 'angiolog.draft.';

/** @param of whose draft, and of which case or `new` */
export const draftKey = (of: { readonly person: string; readonly of: string }): string =>
  `${prefix}${of.person}.${of.of}`;

/** Whether something is half typed in this tab. */
export function hasKeptDraft(storage: Storage | undefined): boolean {
  try {
    return Object.keys(storage ?? {}).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

/** Keeps an unsent draft for this tab; false where the browser can't. */
export function keepDraft(storage: Storage | undefined, key: string, draft: Draft): boolean {
  const { id, baseVersion, fields } = draft;
  try {
    storage?.setItem(key, JSON.stringify({ v: 1, id, baseVersion, fields }));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** The draft that was kept; undefined when there is none or it can't be read. */
export function readDraft(storage: Storage | undefined, key: string): Draft | undefined {
  try {
    const parsed = z.safeParse(KeptDraft, JSON.parse(storage?.getItem(key) ?? 'null'));
    if (!parsed.success) return undefined;
    const { id, baseVersion, fields } = parsed.data;
    return { id, baseVersion, fields, touched: true };
  } catch {
    return undefined;
  }
}

export function dropDraft(storage: Storage | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

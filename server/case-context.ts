import type { ActorTx } from '#db/act-as.ts';
import { type CaseGrounds, selectCaseGrounds } from '#db/queries/case-grounds.ts';
import { type CaseContext, checkCase } from '#domain/check-case.ts';
import { checkNote } from '#domain/check-note.ts';
import { codesOfMeasure } from '#domain/codes-of-measure.ts';
import { categoriesOf } from '#domain/credited-by.ts';
import { type FieldErrors, under } from '#domain/field-errors.ts';
import type { CaseId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';

interface StatedCase {
  readonly id: CaseId;
  /** The one that these fields would make. */
  readonly version: number;
  readonly fields: CaseFields;
}

export interface OwnGrounds {
  readonly grounds: CaseGrounds;
  readonly context: CaseContext;
}

const only = (id: string, isCurrent: boolean) => new Set(isCurrent ? [id] : []);

/** What a case of the acting resident's is held against; undefined for who isn't one. */
export async function caseContext(
  tx: ActorTx,
  { id, version, fields }: StatedCase,
): Promise<OwnGrounds | undefined> {
  const { residentId, today } = tx.actor;
  if (!residentId) return undefined;
  const { siteId, attendingId, procedures } = fields;
  // Only what the case's categories count is read: a receipt must not cost a whole progress page.
  const codes = categoriesOf(procedures).flatMap(codesOfMeasure);
  const asked = { residentId, id, version, siteId, attendingId, codes };
  const grounds = await selectCaseGrounds(tx, asked);
  if (!grounds) return undefined;
  const { startsOn, graduatesOn, attendingIsCurrent, siteIsCurrent } = grounds;
  const attendingIds = only(attendingId, attendingIsCurrent);
  const siteIds = only(siteId, siteIsCurrent);
  return { grounds, context: { today, startsOn, graduatesOn, attendingIds, siteIds } };
}

/** Everything that keeps a case from being stored, keyed as the verbs' input; null when nothing does. */
export function faultsOf(fields: CaseFields, context: CaseContext): FieldErrors | null {
  const note = checkNote(fields.note);
  const errors = { ...checkCase(fields, context), ...(note ? { note } : {}) };
  return Object.keys(errors).length > 0 ? under('fields', errors) : null;
}

import type { ActorTx, Row } from '#db/act-as.ts';
import {
  type CaseGrounds,
  caseGroundsOf,
  caseGroundsQuery,
  selectCaseGrounds,
} from '#db/queries/case-grounds.ts';
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

/** Only what the case's categories count is read: a receipt must not cost a whole progress page. */
function askedOf({ id, version, fields }: StatedCase) {
  const { siteId, attendingId, procedures } = fields;
  const codes = categoriesOf(procedures).flatMap(codesOfMeasure);
  return { id, version, siteId, attendingId, codes };
}

/** The query whose rows `caseContextOf` understands. */
export const caseContextQuery = (stated: StatedCase) => caseGroundsQuery(askedOf(stated));

/** What a case of the acting resident's is held against; undefined for who isn't one. */
export const caseContext = async (tx: ActorTx, stated: StatedCase) =>
  contextOn(tx, stated, await selectCaseGrounds(tx, askedOf(stated)));

export const caseContextOf = (tx: ActorTx, stated: StatedCase, rows: readonly Row[]) =>
  contextOn(tx, stated, caseGroundsOf(rows));

function contextOn(
  { actor: { today } }: ActorTx,
  { fields: { siteId, attendingId } }: StatedCase,
  grounds: CaseGrounds | undefined,
): OwnGrounds | undefined {
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

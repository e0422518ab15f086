import type { ActorTx } from '#db/act-as.ts';
import { selectAttendings, selectSites } from '#db/queries/reference.ts';
import { type Resident, selectResident } from '#db/queries/residents.ts';
import { type CaseContext, checkCase } from '#domain/check-case.ts';
import { checkNote } from '#domain/check-note.ts';
import { type FieldErrors, under } from '#domain/field-errors.ts';
import type { CaseFields } from '#domain/procedure-case.ts';

const current = (rows: readonly { readonly id: string; readonly retired: boolean }[]) =>
  new Set(rows.filter(({ retired }) => !retired).map(({ id }) => id));

/** The acting resident and what a case of theirs is held against; undefined for who isn't one. */
export async function caseContext(
  tx: ActorTx,
): Promise<{ resident: Resident; context: CaseContext } | undefined> {
  const { residentId, today } = tx.actor;
  if (!residentId) return undefined;
  const [resident, sites, attendings] = await Promise.all([
    selectResident(tx, residentId),
    selectSites(tx),
    selectAttendings(tx),
  ]);
  if (!resident) return undefined;
  const context = {
    today,
    startsOn: resident.startsOn,
    graduatesOn: resident.graduatesOn,
    attendingIds: current(attendings),
    siteIds: current(sites),
  };
  return { resident, context };
}

/** Everything that keeps a case from being stored, keyed as the verbs' input; null when nothing does. */
export function faultsOf(fields: CaseFields, context: CaseContext): FieldErrors | null {
  const note = checkNote(fields.note);
  const errors = { ...checkCase(fields, context), ...(note ? { note } : {}) };
  return Object.keys(errors).length > 0 ? under('fields', errors) : null;
}

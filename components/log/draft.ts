import type { CaseDetails } from '#domain/case-details.ts';
import type { CaseId } from '#domain/ids.ts';
import {
  type CaseRole,
  type Laterality,
  maxProcedures,
  type PatientType,
} from '#domain/procedure-case.ts';

export interface DraftProcedure {
  readonly code: string;
  readonly role: CaseRole;
  readonly laterality?: Laterality | null;
}

/** A case on its way: as CaseFields, but an empty text where nothing is chosen yet. */
export interface DraftFields {
  readonly performedOn: string;
  readonly attendingId: string;
  readonly siteId: string;
  readonly patientType: PatientType;
  readonly procedures: readonly DraftProcedure[];
  readonly note: string;
  readonly details?: CaseDetails | null;
}

export interface Draft {
  /** Fixed from the first letter on, so that saving twice makes one case. */
  readonly id: CaseId;
  /** The version that an amendment stands on; undefined for a case that isn't logged yet. */
  readonly baseVersion: number | undefined;
  readonly fields: DraftFields;
  /** A person changed something: worth keeping over a reload. */
  readonly touched: boolean;
}

/** What a person does to a draft. */
export type FieldChange =
  | { readonly kind: 'set'; readonly fields: Partial<Omit<DraftFields, 'procedures'>> }
  | { readonly kind: 'add'; readonly procedures: readonly DraftProcedure[]; readonly at?: number }
  | { readonly kind: 'role'; readonly code: string; readonly role: CaseRole }
  | { readonly kind: 'side'; readonly code: string; readonly laterality: Laterality | null }
  | { readonly kind: 'remove'; readonly code: string };

export type DraftChange =
  | FieldChange
  /** A kept draft comes back, or the person starts over. */
  | { readonly kind: 'replace'; readonly draft: Draft }
  /** `sent` is kept; what was changed while it was under way becomes an amendment. */
  | {
      readonly kind: 'saved';
      readonly id: CaseId;
      readonly version: number;
      readonly sent: DraftFields;
      readonly next: Draft;
    }
  /** A withdrawn case comes back into the form, unless something else is in it already. */
  | { readonly kind: 'give-back'; readonly draft: Draft };

/** What a draft becomes by one change. A code stands once in a case, and no more than the most fit. */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'replace':
      return change.draft;
    case 'give-back':
      return draft.touched ? draft : change.draft;
    case 'saved':
      if (draft.id !== change.id) return draft;
      if (draft.fields === change.sent) return change.next;
      return { ...draft, baseVersion: change.version };
    default:
      return touch(draft, changeFields(draft.fields, change));
  }
}

function touch(draft: Draft, fields: DraftFields): Draft {
  return fields === draft.fields ? draft : { ...draft, fields, touched: true };
}

function changeFields(fields: DraftFields, change: FieldChange): DraftFields {
  switch (change.kind) {
    case 'set':
      return { ...fields, ...change.fields };
    case 'add':
      return addProcedures(fields, change.procedures, change.at);
    case 'remove':
      return {
        ...fields,
        procedures: fields.procedures.filter(({ code }) => code !== change.code),
      };
    case 'role':
      return changeProcedure(fields, change.code, { role: change.role });
    case 'side':
      return changeProcedure(fields, change.code, { laterality: change.laterality });
  }
}

function changeProcedure(fields: DraftFields, code: string, change: Partial<DraftProcedure>) {
  const procedures = fields.procedures.map((each) =>
    each.code === code ? { ...each, ...change } : each,
  );
  return { ...fields, procedures };
}

function addProcedures(fields: DraftFields, added: readonly DraftProcedure[], at?: number) {
  const there = new Set(fields.procedures.map(({ code }) => code));
  const fresh = added
    .filter(({ code }) => !there.has(code))
    .slice(0, maxProcedures - fields.procedures.length);
  if (fresh.length === 0) return fields;
  return { ...fields, procedures: fields.procedures.toSpliced(at ?? there.size, 0, ...fresh) };
}

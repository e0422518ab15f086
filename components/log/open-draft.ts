import type { CaseId } from '#domain/ids.ts';
import type { CaseRole } from '#domain/procedure-case.ts';
import type { Draft, DraftFields, DraftProcedure } from './draft.ts';
import type { LogMode, LogReference } from './log-reference.ts';

/** The id while it can still be chosen: a person or a site may be gone since the last case. */
function stillThere(choices: readonly { readonly id: string }[], id: string | undefined) {
  return choices.some((choice) => choice.id === id) ? id : undefined;
}

/** An empty draft that opens filled: as the last case, today. */
export function startDraft(id: CaseId, reference: LogReference): Draft {
  const { today, sites, attendings, last } = reference;
  const onlySite = sites.length === 1 ? sites[0]?.id : undefined;
  const fields: DraftFields = {
    performedOn: today,
    attendingId: stillThere(attendings, last?.attendingId) ?? '',
    siteId: stillThere(sites, last?.siteId) ?? onlySite ?? '',
    patientType: last?.patientType ?? 'adult',
    procedures: [],
    note: '',
  };
  return { id, baseVersion: undefined, fields, touched: false };
}

/** The draft after a save: same day, site, attending and patient type, nothing else. */
export function nextDraft(id: CaseId, logged: DraftFields): Draft {
  return {
    id,
    baseVersion: undefined,
    fields: { ...logged, procedures: [], note: '', details: null },
    touched: false,
  };
}

/** The draft that amends a logged case. */
export function amendDraft({ id, version, fields }: Extract<LogMode, { kind: 'amend' }>): Draft {
  return {
    id,
    baseVersion: version,
    fields,
    touched: false,
  };
}

/** The role that a procedure opens with: the habit with it, else the role of the one before, else primary. */
export function likelyRole(
  code: string,
  fields: DraftFields,
  { habits, last }: Pick<LogReference, 'habits' | 'last'>,
): CaseRole {
  return (
    habits[code] ?? fields.procedures.at(-1)?.role ?? last?.procedures.at(-1)?.role ?? 'primary'
  );
}

/** Procedures for a draft, each with the role that it opens with. */
export function withLikelyRoles(
  codes: readonly string[],
  fields: DraftFields,
  reference: Pick<LogReference, 'habits' | 'last'>,
): DraftProcedure[] {
  return codes.map((code) => ({ code, role: likelyRole(code, fields, reference) }));
}

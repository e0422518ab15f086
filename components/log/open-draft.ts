import type { CaseFields, CaseRole } from '#domain/procedure-case.ts';
import type { Draft, DraftFields } from './draft.ts';
import type { LogMode, LogReference } from './log-reference.ts';

/** The id while it can still be chosen: a person or a site may be gone since the last case. */
function stillThere(choices: readonly { readonly id: string }[], id: string | undefined) {
  return choices.some((choice) => choice.id === id) ? id : undefined;
}

/** An empty draft that opens filled: as the last case, today. */
export function startDraft(id: string, reference: LogReference): Draft {
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

/** The draft after a receipt: same day, site, attending and patient type, nothing else. */
export function nextDraft(id: string, logged: DraftFields): Draft {
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

/** Attendings of late, latest first. */
export function recentAttendings({ recentAttendingIds, last }: LogReference): readonly string[] {
  return recentAttendingIds ?? (last ? [last.attendingId] : []);
}

/** What the next draft opens from: the case just logged is the last one, its roles are habits. */
export function afterLogged(reference: LogReference, logged: CaseFields): LogReference {
  const roles = logged.procedures.map(({ code, role }) => [code, role] as const);
  const recent = new Set([logged.attendingId, ...recentAttendings(reference)]);
  return {
    ...reference,
    last: logged,
    habits: { ...reference.habits, ...Object.fromEntries(roles) },
    recentAttendingIds: [...recent],
  };
}

import type { CaseRole } from '#domain/procedure-case.ts';
import type { Draft, DraftFields } from './draft.ts';
import type { LogMode, LogReference } from './log-reference.ts';

/** An empty draft that opens filled: as the last case, today. */
export function startDraft(id: string, { today, sites, last }: LogReference): Draft {
  const onlySite = sites.length === 1 ? sites[0]?.id : undefined;
  const fields: DraftFields = {
    performedOn: today,
    attendingId: last?.attendingId ?? '',
    siteId: last?.siteId ?? onlySite ?? '',
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
    fields: { ...logged, procedures: [], note: '' },
    touched: false,
  };
}

/** The draft that amends a logged case. */
export function amendDraft({ id, version, fields }: Extract<LogMode, { kind: 'amend' }>): Draft {
  const { performedOn, attendingId, siteId, patientType, procedures, note } = fields;
  return {
    id,
    baseVersion: version,
    fields: { performedOn, attendingId, siteId, patientType, procedures, note },
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

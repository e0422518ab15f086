import { findProcedure } from './catalog/find-procedure.ts';
import type { FieldErrors } from './field-errors.ts';
import type { CaseFields } from './procedure-case.ts';

/** What a case is held against; all dates are `YYYY-MM-DD`. */
export interface CaseContext {
  readonly today: string;
  readonly startsOn: string;
  readonly graduatesOn: string;
  readonly attendingIds: ReadonlySet<string>;
  readonly siteIds: ReadonlySet<string>;
}

function dateError(performedOn: string, { today, startsOn, graduatesOn }: CaseContext) {
  if (performedOn > today) return 'The date is in the future. Choose today or an earlier day.';
  if (performedOn < startsOn) {
    return `The date is before your residency began (${startsOn}). Choose a later day.`;
  }
  if (performedOn > graduatesOn) {
    return `The date is after your graduation (${graduatesOn}). Choose an earlier day.`;
  }
  return undefined;
}

/**
 * What a schema can't know: dates against the residency, people and sites of the department, codes
 * of the catalog. One sentence for each field at fault; empty when all is well. The note's own
 * check is `checkNote`.
 */
export function checkCase(fields: CaseFields, context: CaseContext): FieldErrors {
  const errors: Record<string, string> = {};
  const date = dateError(fields.performedOn, context);
  if (date) errors.performedOn = date;
  if (!context.attendingIds.has(fields.attendingId)) {
    errors.attendingId = 'This attending is not in your department. Choose one from the list.';
  }
  if (!context.siteIds.has(fields.siteId)) {
    errors.siteId = 'This site is not in your department. Choose one from the list.';
  }
  for (const [index, { code }] of fields.procedures.entries()) {
    if (!findProcedure(code)) {
      errors[`procedures.${index}.code`] =
        `Code ${code} is not in the catalog. Choose a procedure from the list.`;
    }
  }
  return errors;
}

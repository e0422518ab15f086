import { explainCredit } from './explain-credit.ts';
import type { Measure } from './measures.ts';
import type { CaseRole } from './procedure-case.ts';

/** One procedure of a case as it bears on a number. */
export interface CreditOfCase {
  readonly code: string;
  readonly role: CaseRole;
  /** One plain sentence. */
  readonly why: string;
  readonly counts: boolean;
}

/** The procedures that bear on `measure`, each with why it counts or doesn't; empty where none does. */
export function creditsOfCase(
  procedures: readonly { readonly code: string; readonly role: CaseRole }[],
  measure: Measure,
  countedRoles: readonly CaseRole[],
): CreditOfCase[] {
  return procedures.flatMap(({ code, role }) => {
    const why = explainCredit(code, role, measure, { countedRoles });
    return why ? [{ code, role, why, counts: countedRoles.includes(role) }] : [];
  });
}

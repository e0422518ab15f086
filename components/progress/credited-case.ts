import { things } from '#components/ui/things.ts';
import type { CaseRole } from '#domain/procedure-case.ts';

/** One procedure of a case, and whether it counts to the number that the list explains. */
export interface CaseCredit {
  readonly code: string;
  readonly name: string;
  readonly role: CaseRole;
  readonly counts: boolean;
  /** One plain sentence. */
  readonly why: string;
}

export interface CreditedCase {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly performedOn: string;
  readonly attending: string;
  readonly site: string;
  readonly verified: boolean;
  readonly credits: readonly CaseCredit[];
  /** To the case itself, where the viewer may open it. */
  readonly href?: string;
}

/** How the list adds up: a case may hold two procedures, so cases and procedures differ. */
export function creditWords(cases: readonly CreditedCase[]): string {
  const credits = cases.flatMap(({ verified, credits }) =>
    credits.map((c) => ({ ...c, verified })),
  );
  const counted = credits.filter(({ counts }) => counts);
  const waiting = counted.filter(({ verified }) => !verified).length;
  const not = credits.length - counted.length;
  const inCases = `in ${things(cases.length, 'case')}`;
  if (counted.length === 0) return `None of ${things(not, 'procedure')} ${inCases} counts.`;
  const parts = [
    `${things(counted.length, 'procedure')} ${inCases} ${counted.length === 1 ? 'counts' : 'count'}`,
    waiting > 0 ? `${waiting} of them not yet verified` : '',
    not > 0 ? `${not} more ${not === 1 ? "doesn't" : "don't"}` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

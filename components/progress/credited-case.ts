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

function procedures(n: number): string {
  return n === 1 ? '1 procedure' : `${n} procedures`;
}

/** How the list adds up: a case may hold two procedures, so cases and procedures differ. */
export function creditWords(cases: readonly CreditedCase[]): string {
  const credits = cases.flatMap((one) => one.credits);
  const counted = credits.filter(({ counts }) => counts).length;
  const waiting = cases
    .filter(({ verified }) => !verified)
    .flatMap((one) => one.credits)
    .filter(({ counts }) => counts).length;
  const not = credits.length - counted;
  const parts = [
    `${procedures(counted)} in ${cases.length === 1 ? '1 case' : `${cases.length} cases`} ${counted === 1 ? 'counts' : 'count'}`,
    waiting > 0 ? `${waiting} of them not yet verified` : '',
    not > 0 ? `${not} more ${not === 1 ? "doesn't" : "don't"} count` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

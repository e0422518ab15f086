import type { Fact } from './facts.ts';
import type { ResidentId } from './ids.ts';
import type { CaseFields } from './procedure-case.ts';

interface CountedCase {
  readonly fields: Pick<CaseFields, 'performedOn' | 'procedures'>;
  readonly verified: boolean;
}

/** A resident's own cases as facts, one a procedure: on the phone, what SQL groups on the server. */
export function factsOfCases(residentId: ResidentId, cases: Iterable<CountedCase>): Fact[] {
  const facts: Fact[] = [];
  for (const { fields, verified } of cases) {
    const month = fields.performedOn.slice(0, 7);
    for (const { code, role } of fields.procedures) {
      facts.push({ residentId, code, role, month, verified, n: 1 });
    }
  }
  return facts;
}

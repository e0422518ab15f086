import type { ChipPrior } from '../chips/chip-prior.ts';
import type { PersonId } from '../ids.ts';

/** The answer of `GET /api/v1/uses`. */
export interface DepartmentUses {
  /** Who asked: the counts are of everyone else. */
  readonly personId: PersonId;
  /** The department's month when this was counted, `YYYY-MM`; none of its cases are in it. */
  readonly month: string;
  readonly prior: ChipPrior;
}

import type { DefinedCategory } from './defined-categories.ts';
import type { FamilyId } from './families.ts';

/** One row of the ADS procedure list, with our own words beside it. */
export interface Procedure {
  /** ADS's five digits. They collide with CPT numbers: never a key without system and version. */
  readonly code: string;
  /** ADS's words, so that a person finds the row there. */
  readonly area: string;
  readonly type: string;
  /** All of these are credited; category totals don't add up to cases. */
  readonly categories: readonly DefinedCategory[];
  /** A name that stands by itself; unique over the catalog. */
  readonly name: string;
  readonly family: FamilyId;
  /**
   * Counts towards "all image-guided procedures". ADS doesn't say which do: our inference,
   * true for all but readings, hands-on scans, radionuclide injections and therapies, and clinic.
   */
  readonly imageGuided: boolean;
}

import { families } from '../catalog/families.ts';
import { findProcedure } from '../catalog/find-procedure.ts';
import type { Procedure } from '../catalog/procedure.ts';

/** Done on the way to something else, so they don't say what a case was about. */
const onTheWay: ReadonlySet<string> = new Set(['arteriogram', 'venogram', 'arterial-repair']);

/**
 * The group of families that a code set belongs to: its first procedure that isn't merely on the
 * way. Attendings and sites have a mix of groups, so a group tells of procedures not yet seen there.
 */
export function chipGroup(sortedCodes: readonly string[]): string {
  const known = sortedCodes.map(findProcedure).filter((one): one is Procedure => Boolean(one));
  const main = known.find(({ family }) => !onTheWay.has(family)) ?? known[0];
  return main ? families[main.family].group : '';
}

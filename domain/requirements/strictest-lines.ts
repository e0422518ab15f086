import type { Measure } from '../measures.ts';
import type { RequirementLine } from './requirement-set.ts';

/**
 * One line a measure, for a screen with room for one: of several the one with the highest minimum,
 * and any with a minimum before one without.
 */
export function strictestLines<Line extends { readonly line: RequirementLine }>(
  lines: Iterable<Line>,
): Map<Measure, Line> {
  const strictest = new Map<Measure, Line>();
  for (const candidate of lines) {
    const { measure, minimum } = candidate.line;
    const known = strictest.get(measure);
    if (!known || (minimum ?? -1) > (known.line.minimum ?? -1)) strictest.set(measure, candidate);
  }
  return strictest;
}

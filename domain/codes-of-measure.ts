import { procedures } from './catalog/procedures.ts';
import { type Measure, measuresOf } from './measures.ts';

let byMeasure: ReadonlyMap<Measure, readonly string[]> | undefined;

function group(): ReadonlyMap<Measure, readonly string[]> {
  const grouped = new Map<Measure, string[]>();
  for (const procedure of procedures) {
    for (const measure of measuresOf(procedure)) {
      grouped.set(measure, [...(grouped.get(measure) ?? []), procedure.code]);
    }
  }
  return grouped;
}

/** The codes that credit a measure; empty where none does. */
export function codesOfMeasure(measure: Measure): readonly string[] {
  byMeasure ??= group();
  return byMeasure.get(measure) ?? [];
}

import { type DefinedCategory, definedCategories } from './catalog/defined-categories.ts';
import { type FamilyId, families } from './catalog/families.ts';
import type { Procedure } from './catalog/procedure.ts';

/** What is counted: an ADS Defined Category, one of our own families, or all image-guided work. */
export type Measure = `category:${DefinedCategory}` | `family:${FamilyId}` | 'image-guided';

const labels: ReadonlyMap<string, string> = new Map<Measure, string>([
  ...definedCategories.map((category) => [`category:${category}`, category] as const),
  ...familyIds().map((id) => [`family:${id}`, families[id].label] as const),
  ['image-guided', 'All image-guided procedures'],
]);

function familyIds() {
  return Object.keys(families) as FamilyId[];
}

/** Everything that one logged procedure credits: often two categories, so totals don't add up. */
export function measuresOf(procedure: Procedure): readonly Measure[] {
  const measures: Measure[] = procedure.categories.map(
    (category) => `category:${category}` as const,
  );
  measures.push(`family:${procedure.family}`);
  if (procedure.imageGuided) measures.push('image-guided');
  return measures;
}

/** The words for a measure on screen. */
export function measureLabel(measure: Measure): string {
  return labels.get(measure) ?? measure;
}

/** The measure that a text from outside names, or undefined when nothing by that name is counted. */
export function parseMeasure(text: string): Measure | undefined {
  return labels.has(text) ? (text as Measure) : undefined;
}

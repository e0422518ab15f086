import type { MeasureGroup } from '#components/targets/target-form.tsx';
import { caseCategories } from '#domain/catalog/defined-categories.ts';
import { families, familyIds } from '#domain/catalog/families.ts';

const category = (name: string) => ({ measure: `category:${name}`, label: name });

/** What a target can be set on: a Defined Category of ADS, or a family. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    label: 'Families',
    measures: familyIds.map((id) => ({ measure: `family:${id}`, label: families[id].label })),
  },
  { label: 'Defined Categories', measures: caseCategories.map(category) },
  {
    label: 'In all',
    measures: [{ measure: 'image-guided', label: 'All image-guided procedures' }],
  },
];

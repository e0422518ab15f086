import { caseCategories, type DefinedCategory } from '../catalog/defined-categories.ts';
import { lineKey, type RequirementLine, type RequirementSet } from './requirement-set.ts';

const id = 'ir-defined-categories';

function withoutMinimum(category: DefinedCategory): RequirementLine {
  const measure = `category:${category}` as const;
  return {
    key: lineKey(id, measure),
    label: category,
    measure,
    minimum: null,
    unit: category === 'US Hands On Scans' ? 'scans' : 'procedures',
    loggedAs: 'cases',
    source:
      "No published per-category minimum found; the program director enters the number from the program's own ADS Minimums report",
    confidence: 'none',
  };
}

/** Every Defined Category that IR procedures credit case by case; "Other" says least, so it is last. */
export const irDefinedCategories: RequirementSet = {
  id,
  title: 'IR Defined Categories',
  version: '1',
  appliesTo: ['ir-integrated', 'ir-independent'],
  training: 'ir',
  effectiveFrom: null,
  lines: [
    ...caseCategories.filter((category) => category !== 'Other').map(withoutMinimum),
    withoutMinimum('Other'),
  ],
};

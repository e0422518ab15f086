import type { DefinedCategory } from '../catalog/defined-categories.ts';
import { lineKey, type RequirementLine, type RequirementSet } from './requirement-set.ts';

const id = 'dr-2026-03';
const source =
  'ACGME Review Committee for Radiology, Case Log Categories and Required Minimum Numbers, rev. 3/2026';

/** One category that ADS takes as a running total of exams. */
function exams(category: DefinedCategory, minimum: number): RequirementLine {
  const measure = `category:${category}` as const;
  return {
    key: lineKey(id, measure),
    label: category,
    measure,
    minimum,
    unit: 'exams',
    loggedAs: 'aggregate',
    source,
    confidence: 'B',
  };
}

/** Diagnostic radiology minimums, which Integrated IR residents meet as well. */
export const dr202603: RequirementSet = {
  id,
  title: 'Diagnostic radiology minimums, March 2026',
  version: '2026-03',
  appliesTo: ['ir-integrated', 'dr-esir'],
  training: 'dr',
  effectiveFrom: null,
  lines: [
    exams('Chest x-ray', 1900),
    exams('CT abd/pel', 600),
    exams('US abd/pel', 350),
    exams('Mammography', 300),
    exams('MRI brain', 110),
    exams('CTA/MRA', 100),
    exams('MRI spine', 60),
    exams('PET', 30),
    { ...exams('Image guided bx/drainage', 25), unit: 'procedures', loggedAs: 'cases' },
    exams('MRI lower extremity', 20),
    exams('MRI body', 20),
  ],
};

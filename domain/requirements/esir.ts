import { lineKey, type RequirementSet } from './requirement-set.ts';

const id = 'esir';
const measure = 'image-guided';

/** Early specialization in IR, a track inside a diagnostic radiology residency. */
export const esirSet: RequirementSet = {
  id,
  title: 'Early specialization in IR (ESIR)',
  version: '1',
  appliesTo: ['dr-esir'],
  training: 'ir',
  effectiveFrom: null,
  lines: [
    {
      key: lineKey(id, measure),
      label: 'All image-guided procedures',
      measure,
      minimum: 500,
      unit: 'procedures',
      loggedAs: 'cases',
      source: 'ACGME application guidelines for ESIR',
      confidence: 'A',
    },
  ],
};

import { lineKey, type RequirementSet } from './requirement-set.ts';

const id = 'ir-total';
const measure = 'image-guided';

/**
 * The total that is commonly said for IR. No primary text was found, so the label itself says
 * "unconfirmed" wherever it is shown, until a director enters the program's own number.
 */
export const irTotal: RequirementSet = {
  id,
  title: 'IR total',
  version: '1',
  appliesTo: ['ir-integrated', 'ir-independent'],
  training: 'ir',
  effectiveFrom: null,
  lines: [
    {
      key: lineKey(id, measure),
      label: 'All image-guided procedures (unconfirmed)',
      measure,
      minimum: 1000,
      unit: 'procedures',
      loggedAs: 'cases',
      source:
        "commonly stated; no primary text found: shown as 'unconfirmed' until a program director verifies it",
      confidence: 'M',
    },
  ],
};

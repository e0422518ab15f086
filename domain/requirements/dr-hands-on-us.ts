import { lineKey, type RequirementSet } from './requirement-set.ts';

const id = 'dr-hands-on-us';
const measure = 'category:US Hands On Scans';

/** A guideline for scans done by the resident's own hands, not one of the eleven DR minimums. */
export const drHandsOnUs: RequirementSet = {
  id,
  title: 'Hands-on ultrasound guideline',
  version: '1',
  appliesTo: ['ir-integrated', 'dr-esir'],
  training: 'dr',
  effectiveFrom: null,
  lines: [
    {
      key: lineKey(id, measure),
      label: 'US Hands On Scans',
      measure,
      minimum: 75,
      unit: 'scans',
      loggedAs: 'cases',
      source: 'ACGME Diagnostic Radiology FAQ (guideline beside 150 interpreted)',
      confidence: 'B',
    },
  ],
};

import type { accesses, CaseDetails, sedations } from '#domain/case-details.ts';

export const sedationLabels: Record<(typeof sedations)[number], string> = {
  none: 'None',
  minimal: 'Minimal',
  moderate: 'Moderate',
  deep: 'Deep',
  general: 'General anesthesia',
};

export const accessLabels: Record<(typeof accesses)[number], string> = {
  'femoral-artery': 'Femoral artery',
  'radial-artery': 'Radial artery',
  'other-artery': 'Other artery',
  'jugular-vein': 'Jugular vein',
  'femoral-vein': 'Femoral vein',
  'other-vein': 'Other vein',
  percutaneous: 'Percutaneous',
};

/** What was stated, in words with units; what was not stated is not there. */
export function detailsWords(details: CaseDetails): string[] {
  const { adverseEvent, fluoroMinutes, airKermaMilligray, kapGrayCm2 } = details;
  const { contrastMillilitres, sedation, access, autonomy } = details;
  const words = [
    adverseEvent && `Adverse event ${adverseEvent.grade}`,
    fluoroMinutes !== null && `Fluoroscopy ${fluoroMinutes} min`,
    airKermaMilligray !== null && `Air kerma ${airKermaMilligray} mGy`,
    kapGrayCm2 !== null && `KAP ${kapGrayCm2} Gy·cm²`,
    contrastMillilitres !== null && `Contrast ${contrastMillilitres} mL`,
    sedation && `Sedation: ${sedationLabels[sedation].toLowerCase()}`,
    access && `Access: ${accessLabels[access].toLowerCase()}`,
    autonomy && `Autonomy: ${autonomy.level}`,
  ];
  return words.filter((each) => typeof each === 'string');
}

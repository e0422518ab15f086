/** The kinds of program that a department hosts; `domain/README` facts: 60, 24 (or 12) and 48 months. */
export const programKinds = {
  'ir-integrated': { label: 'IR Integrated', firstYear: 2, lastYear: 6 },
  'ir-independent': { label: 'IR Independent', firstYear: 6, lastYear: 7 },
  'dr-esir': { label: 'DR with ESIR', firstYear: 2, lastYear: 5 },
} as const;

export type ProgramKind = keyof typeof programKinds;
export const programKindNames = Object.keys(programKinds) as ProgramKind[];

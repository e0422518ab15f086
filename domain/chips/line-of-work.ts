import { type FamilyId, families } from '../catalog/families.ts';
import { findProcedure } from '../catalog/find-procedure.ts';

// Families that are done on the same days by the same people; our own grouping, finer than the
// headings of the family list where those mix services.
const lines: Readonly<Record<string, readonly FamilyId[]>> = {
  oncology: [
    ...(['tace', 'bland-embolization', 'y90', 'tumor-ablation'] as const),
    ...(['other-embolization', 'portal-vein-embolization'] as const),
  ],
  elective: ['uterine-embolization', 'prostate-embolization', 'pelvic-venous-embolization'],
  malformation: ['vascular-malformation'],
  bleeding: ['bleeding-embolization', 'bronchial-embolization'],
  biliary: ['biliary-drain', 'cholecystostomy', 'biliary-other'],
  'GI tubes': ['gastrostomy', 'gi-tube-maintenance', 'gi-other'],
  drains: ['drain', 'drain-maintenance', 'aspiration'],
  chest: ['thoracentesis', 'chest-tube'],
  ascites: ['paracentesis'],
  'leg veins': ['vein-ablation'],
};

const lineOfFamily = new Map(
  Object.entries(lines).flatMap(([line, members]) => members.map((family) => [family, line])),
);

/** The kind of work that a procedure is part of; '' for a code outside the catalog. */
export function lineOfWork(code: string): string {
  const family = findProcedure(code)?.family;
  return family ? (lineOfFamily.get(family) ?? families[family].group) : '';
}

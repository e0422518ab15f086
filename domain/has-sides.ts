import type { FamilyId } from './catalog/families.ts';
import { findProcedure } from './catalog/find-procedure.ts';

// Our own reading of the catalog; ADS has no laterality.
const pairedFamilies: ReadonlySet<FamilyId> = new Set<FamilyId>([
  'nephrostomy',
  'ureteral-stent',
  'arterial-pta-stent',
  'arterial-lysis',
  'venous-pta-stent',
  'venous-lysis',
  'vein-ablation',
  'dialysis-access',
  'port',
  'central-line',
  'tunneled-line',
  'chest-tube',
  'thoracentesis',
  'biopsy-thoracic',
  'breast',
  'arthrogram',
  'arteriogram',
]);
const midline = /aort|svc|ivc|visceral|innominate|hepatic|splenic|celiac|mesenteric|intrathoracic/i;

/** Whether it makes sense to ask on which side a procedure was done. */
export function hasSides(code: string): boolean {
  const procedure = findProcedure(code);
  return (
    procedure !== undefined && pairedFamilies.has(procedure.family) && !midline.test(procedure.name)
  );
}

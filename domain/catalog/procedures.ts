import { accessProcedures } from './access-procedures.ts';
import { arterialProcedures } from './arterial-procedures.ts';
import { biliaryGiProcedures } from './biliary-gi-procedures.ts';
import { biopsyProcedures } from './biopsy-procedures.ts';
import { diagnosticProcedures } from './diagnostic-procedures.ts';
import { drainageProcedures } from './drainage-procedures.ts';
import { guProcedures } from './gu-procedures.ts';
import { imagingAndClinicProcedures } from './imaging-and-clinic-procedures.ts';
import { musculoskeletalProcedures } from './musculoskeletal-procedures.ts';
import { neuroProcedures } from './neuro-procedures.ts';
import type { Procedure } from './procedure.ts';
import { venousProcedures } from './venous-procedures.ts';

/** System and version: with a code, the only full name of a procedure (bare codes collide with CPT). */
export const catalogVersion = 'ADS-IR/2026';

/** The whole catalog in the order of its codes. */
export const procedures: readonly Procedure[] = [
  diagnosticProcedures,
  arterialProcedures,
  venousProcedures,
  accessProcedures,
  biliaryGiProcedures,
  guProcedures,
  biopsyProcedures,
  drainageProcedures,
  musculoskeletalProcedures,
  neuroProcedures,
  imagingAndClinicProcedures,
]
  .flat()
  .sort((a, b) => a.code.localeCompare(b.code));

import { decodeProcedures } from './decode-procedures.ts';

export const guProcedures = decodeProcedures(`
# GU Intervention
## GU diagnostic pyelogram | GU Intervention | gu-other
31832 | Antegrade pyelogram
31833 | Retrograde pyelogram
## Nephrostomy tube placement | Primary Nephrostomy | nephrostomy
31836 | Nephrostomy placement
## Nephroureteral stent antegrade placement | Primary Nephrostomy | ureteral-stent
31837 | Nephroureteral stent, antegrade
## Ureteronephral stent retrograde placement | GU Intervention | ureteral-stent
31838 | Nephroureteral stent, retrograde
## Ureteral stent double J placement | GU Intervention | ureteral-stent
31839 | Double-J ureteral stent
## GU stricture dilation | GU Intervention | gu-other
31840 | GU stricture dilation
## Cystostomy tube placement | GU Intervention | gu-other
31841 | Suprapubic cystostomy
## Hystero/fallopian intervention | GU Intervention | gu-other
31842 | Hysterosalpingogram
31843 | Fallopian tube recanalization
## Renal stone manipulation | GU Intervention | gu-other
31844 | Kidney tract dilation for stone
31845 | Kidney stone extraction
31846 | Kidney stone lithotripsy
31847 | Kidney stone dissolution
## Nephroscopy | GU Intervention | gu-other
31848 | Nephroscopic stone removal
31849 | Nephroscopic biopsy
## GU tube/stent exchange | Catheter exchange | ureteral-stent
31851 | Nephrostomy exchange | nephrostomy
31852 | Nephroureteral stent exchange
31856 | Retrograde nephroureteral exchange
## GU tube/stent exchange | GU Intervention | ureteral-stent
31853 | Double-J exchange, transurethral
31854 | Double-J exchange, transrenal
31855 | Nephrostomy to nephroureteral conversion
## GU tube/stent removal | Removal | ureteral-stent
31857 | Nephrostomy removal | nephrostomy
31858 | Nephroureteral stent removal
## GU tube/stent removal | GU Intervention | ureteral-stent
31859 | Double-J removal, transurethral
31860 | Double-J removal, transrenal
## Ureteral embolization | GU Intervention | gu-other
31861 | Ureteral embolization
`);

import { decodeProcedures } from './decode-procedures.ts';

export const guProcedures = decodeProcedures(`
# GU Intervention
## GU diagnostic pyelogram | GU Intervention | gu-other
31832 | antegrade pyelogram | Antegrade pyelogram | nephrostogram, antegrade nephrostogram, nephrostomy check
31833 | retrograde pyelogram | Retrograde pyelogram | loopogram, retrograde ureterogram
## Nephrostomy tube placement | Primary Nephrostomy | nephrostomy
31836 | nephrostomy | Nephrostomy placement | pcn, neph tube, nephrostomy tube, percutaneous nephrostomy, pcn placement, nephrostomy
## Nephroureteral stent antegrade placement | Primary Nephrostomy | ureteral-stent
31837 | nephroureteral stent antegrade | Nephroureteral stent, antegrade | pcnu, nephroureteral stent, nus, nu stent, nephroureteral catheter
## Ureteronephral stent retrograde placement | GU Intervention | ureteral-stent
31838 | retrograde nephroureteral stent | Nephroureteral stent, retrograde | retrograde nephroureteral catheter, conduit stent, retrograde nu stent
## Ureteral stent double J placement | GU Intervention | ureteral-stent
31839 | double-J stent | Double-J ureteral stent | double j, jj stent, dj stent, ureteral stent, internal ureteral stent
## GU stricture dilation | GU Intervention | gu-other
31840 | GU stricture dilation | GU stricture dilation | ureteroplasty, ureteral dilation, ureteral balloon dilation
## Cystostomy tube placement | GU Intervention | gu-other
31841 | suprapubic cystostomy | Suprapubic cystostomy | spt, suprapubic tube, suprapubic catheter, sp tube
## Hystero/fallopian intervention | GU Intervention | gu-other
31842 | hysterosalpingogram | Hysterosalpingogram | hsg, hysterosalpingography
31843 | fallopian recanalization | Fallopian tube recanalization | ftr, fallopian recanalization, tubal recanalization
## Renal stone manipulation | GU Intervention | gu-other
31844 | tract dilation for stone | Kidney tract dilation for stone | pcnl access, renal tract dilation, nephrolithotomy access
31845 | stone extraction | Kidney stone extraction | pcnl, percutaneous nephrolithotomy, renal stone extraction
31846 | lithotripsy | Kidney stone lithotripsy | lithotripsy, renal stone lithotripsy
31847 | stone dissolution | Kidney stone dissolution | renal stone dissolution
## Nephroscopy | GU Intervention | gu-other
31848 | nephroscopic stone removal | Nephroscopic stone removal | nephroscopy, nephroscopy stone
31849 | nephroscopic biopsy | Nephroscopic biopsy | nephroscopy biopsy, ureteroscopic biopsy
## GU tube/stent exchange | Catheter exchange | ureteral-stent
31851 | nephrostomy change | Nephrostomy exchange | pcn exchange, neph tube exchange, pcn change, nephrostomy change, neph tube change | nephrostomy
31852 | nephroureteral change | Nephroureteral stent exchange | pcnu exchange, nephroureteral change, nu stent exchange, nephroureteral catheter exchange
31856 | retrograde nephroureteral change | Retrograde nephroureteral exchange | retrograde nephroureteral change, conduit stent exchange
## GU tube/stent exchange | GU Intervention | ureteral-stent
31853 | double-J exchange transurethral | Double-J exchange, transurethral | transurethral stent exchange, jj stent exchange, ureteral stent exchange
31854 | double-J exchange transrenal | Double-J exchange, transrenal | transrenal stent exchange
31855 | nephrostomy to nephroureteral | Nephrostomy to nephroureteral conversion | pcn to pcnu, nephrostomy conversion, pcn internalization
## GU tube/stent removal | Removal | ureteral-stent
31857 | nephrostomy removal | Nephrostomy removal | pcn removal, neph tube removal, pcn out | nephrostomy
31858 | nephroureteral removal | Nephroureteral stent removal | pcnu removal, nephroureteral removal, nu stent removal
## GU tube/stent removal | GU Intervention | ureteral-stent
31859 | double-J removal transurethral | Double-J removal, transurethral | jj stent removal, transurethral stent removal, ureteral stent removal
31860 | double-J removal transrenal | Double-J removal, transrenal | transrenal stent removal
## Ureteral embolization | GU Intervention | gu-other
31861 | ureteral embolization | Ureteral embolization | ureteral occlusion, ureter embolization, ureter occlusion
`);

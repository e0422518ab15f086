import { decodeProcedures } from './decode-procedures.ts';

export const accessProcedures = decodeProcedures(`
# Venous Access General
## Venous access placement - nontunneled | US guided venous access | central-line
31775 | Central line (non-tunneled)
31776 | PICC placement
31777 | Swan-Ganz catheter
31778 | Midline or other venous access
## Venous access tunneled placement | US guided venous access | tunneled-line
31779 | Tunneled line placement
## Venous port placement | Venous Port | port
31780 | Port placement
## Venous access explant | Removal | line-maintenance
31781 | Tunneled line removal
31782 | Port removal | port
## Venous access line check | Other | line-maintenance
31783 | Line check
## Venous access thrombolysis | Thrombolysis/Thrombectomy | line-maintenance
31784 | Line thrombolysis
## Venous access stripping | US guided venous access | line-maintenance
31785 | Line stripping
## Venous access line change | Catheter exchange | line-maintenance
31786 | Line exchange
## Venous access reposition | Other | line-maintenance
31787 | Line reposition
## Venous access repair | Other | line-maintenance
31788 | Line repair

# Dialysis Shunt Management
## Dialysis access fistulagram | Dialysis Access | dialysis-access
31789 | Dialysis fistulogram
## Dialysis access PTA | Dialysis Access | dialysis-access
31790 | Dialysis access PTA
## Dialysis access stent | Dialysis Access | dialysis-access
31791 | Dialysis access stent
## Dialysis access thrombectomy/thrombolysis | Dialysis Access | dialysis-access
31792 | Dialysis access declot
## Peritoneal dialysis catheter | Peritoneal dialysis | pd-catheter
31793 | PD catheter placement
31794 | PD catheter manipulation
31795 | PD catheter exchange
31796 | PD catheter check
31797 | PD catheter removal
## Dialysis access occlusion/reduction | Other | dialysis-access
31798 | Dialysis access occlusion or reduction
## Percutaneous AVF creation | Other | dialysis-access
31799 | Percutaneous AVF creation
`);

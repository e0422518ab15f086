import { decodeProcedures } from './decode-procedures.ts';

export const accessProcedures = decodeProcedures(`
# Venous Access General
## Venous access placement - nontunneled | US guided venous access | central-line
31775 | central line | Central line (non-tunneled) | cvc, central venous catheter, triple lumen, vascath, ij line, trialysis, temporary dialysis catheter
31776 | PICC | PICC placement | picc, picc line, peripherally inserted central catheter
31777 | Swan-Ganz | Swan-Ganz catheter | swan, pulmonary artery catheter, pa catheter
31778 | midline / other | Midline or other venous access | midline, us guided iv, peripheral iv
## Venous access tunneled placement | US guided venous access | tunneled-line
31779 | tunneled line | Tunneled line placement | permcath, tunneled dialysis catheter, tdc, hickman, broviac, tunneled picc, tunneled hd catheter, tunneled catheter, powerline
## Venous port placement | Venous Port | port
31780 | port placement | Port placement | port, mediport, port-a-cath, powerport, chest port, chemo port
## Venous access explant | Removal | line-maintenance
31781 | tunneled line removal | Tunneled line removal | permcath removal, tdc removal, hickman removal, line removal, line out
31782 | port removal | Port removal | port out, mediport removal, port explant, port-a-cath removal | port
## Venous access line check | Other | line-maintenance
31783 | line check | Line check | port check, catheter check, linogram, port study, picc check
## Venous access thrombolysis | Thrombolysis/Thrombectomy | line-maintenance
31784 | line lysis | Line thrombolysis | line lysis, catheter tpa, cathflo, port tpa
## Venous access stripping | US guided venous access | line-maintenance
31785 | line stripping | Line stripping | fibrin sheath stripping, catheter stripping, fibrin sheath
## Venous access line change | Catheter exchange | line-maintenance
31786 | line change | Line exchange | line change, permcath exchange, tdc exchange, picc exchange, tunneled line exchange, catheter change over wire
## Venous access reposition | Other | line-maintenance
31787 | line reposition | Line reposition | picc reposition, port reposition, catheter reposition
## Venous access repair | Other | line-maintenance
31788 | line repair | Line repair | hickman repair, catheter repair, hub repair

# Dialysis Shunt Management
## Dialysis access fistulagram | Dialysis Access | dialysis-access
31789 | fistulagram | Dialysis fistulogram | fistulogram, fistulagram, shuntogram, avf gram, avg angiogram, graftogram
## Dialysis access PTA | Dialysis Access | dialysis-access
31790 | access PTA | Dialysis access PTA | fistula pta, fistulaplasty, avf angioplasty, avg pta, fistula angioplasty, graft angioplasty
## Dialysis access stent | Dialysis Access | dialysis-access
31791 | access stent | Dialysis access stent | fistula stent, avf stent, avg stent, dialysis graft stent
## Dialysis access thrombectomy/thrombolysis | Dialysis Access | dialysis-access
31792 | access declot | Dialysis access declot | declot, avg declot, avf declot, fistula declot, graft declot, dialysis thrombectomy
## Peritoneal dialysis catheter | Peritoneal dialysis | pd-catheter
31793 | PD catheter placement | PD catheter placement | pd catheter, pd cath, tenckhoff, peritoneal dialysis catheter
31794 | PD catheter manipulation | PD catheter manipulation | pd cath manipulation, pd catheter reposition
31795 | PD catheter change | PD catheter exchange | pd cath change, pd catheter change
31796 | PD catheter check | PD catheter check | pd cath check, peritoneogram
31797 | PD catheter removal | PD catheter removal | pd cath removal, tenckhoff removal
## Dialysis access occlusion/reduction | Other | dialysis-access
31798 | access occlusion/reduction | Dialysis access occlusion or reduction | fistula banding, fistula occlusion, access reduction, miller banding
## Percutaneous AVF creation | Other | dialysis-access
31799 | percutaneous AVF creation | Percutaneous AVF creation | endoavf, ellipsys, wavelinq, pavf, percutaneous fistula
`);

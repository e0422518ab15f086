import { decodeProcedures } from './decode-procedures.ts';

// ADS files vein ablation, phlebectomy and sclerotherapy (31751–31753) under "Venous sampling".
export const venousProcedures = decodeProcedures(`
# Venous Interventions
## Venous PTA | Venous Intervention | venous-pta-stent
31707 | Leg vein PTA
31708 | Arm vein PTA
31709 | Central vein PTA
31710 | IVC PTA
31711 | SVC PTA
31712 | Visceral or renal vein PTA
## Venous stent | Venous Intervention | venous-pta-stent
31713 | Leg vein stent
31714 | Brachiocephalic or subclavian vein stent
31715 | SVC stent
31716 | IVC stent
31717 | Visceral or renal vein stent
## Venous thrombolysis - initial | Thrombolysis/Thrombectomy | venous-lysis
31718 | Peripheral vein thrombolysis
31719 | Leg vein thrombolysis
31720 | Arm vein thrombolysis
31721 | SVC thrombolysis
31722 | IVC thrombolysis
31723 | Visceral or renal vein thrombolysis
## Venous thrombolysis catheter check | Other | venous-lysis
31724 | Venous lysis check
## Venous thrombolysis catheter change | Catheter exchange | venous-lysis
31725 | Venous lysis catheter change
## Venous mechanical thrombectomy | Thrombolysis/Thrombectomy | venous-lysis
31726 | Peripheral vein thrombectomy
31727 | Leg vein thrombectomy
31728 | Arm vein thrombectomy
31729 | SVC thrombectomy
31730 | IVC thrombectomy
31731 | Visceral or renal vein thrombectomy
## Venous embolization | Embolization | other-embolization
31732 | Peripheral vein embolization
31733 | Central vein embolization
31734 | Visceral vein embolization (not portal)
31735 | Gonadal vein embolization | pelvic-venous-embolization
31736 | Hypogastric vein embolization | pelvic-venous-embolization
## Vascular malformation embolization | Embolization | vascular-malformation
31737 | High-flow malformation (AVM) embolization
31738 | Low-flow (venous) malformation embolization
31739 | Lymphatic malformation embolization
## IVC filter placement | Venous Intervention | filter-placement
31740 | IVC filter placement
## Venous foreign body retrieval | Venous Intervention | foreign-body
31741 | Venous foreign body retrieval
31742 | IVC filter retrieval | filter-retrieval
## Venous foreign body retrieval | Other | foreign-body
31743 | Venous foreign body repositioning
## Venous sampling | Other | venous-sampling
31744 | Neuro venous sampling
31745 | Petrosal sinus sampling
31746 | Renal vein sampling
31747 | Adrenal vein sampling
31748 | Parathyroid venous sampling
31749 | Portal venous sampling
31750 | Gonadal vein sampling
31751 | Peripheral vein ablation | vein-ablation
31752 | Phlebectomy | vein-ablation
31753 | Venous sclerotherapy | vein-ablation

# Portal Interventions
## Diagnostic portal venogram | Venogram | venogram
31762 | Portal venogram
## TIPS | TIPS or TIPS Revision | tips
31763 | TIPS creation
31764 | TIPS revision with PTA
31765 | TIPS revision with lysis
31766 | TIPS revision with stent
## Portal vein PTA | Venous Intervention | portal-vein
31767 | Portal vein PTA
## Portal vein stent | Venous Intervention | portal-vein
31768 | Portal vein stent
## Portal vein thrombectomy | Thrombolysis/Thrombectomy | portal-vein
31769 | Portal vein thrombectomy
## Portal vein thrombolysis - initial | Thrombolysis/Thrombectomy | portal-vein
31770 | Portal vein thrombolysis
## Portal vein thrombolysis catheter check | Venogram | portal-vein
31771 | Portal vein lysis check
## Portal vein embolization | Embolization | portal-vein-embolization
31772 | Portal vein embolization
## Portal varices embolization | Embolization | brto
31773 | Portal varices embolization
## BRTO | Embolization | brto
31774 | BRTO, PARTO or CARTO
`);

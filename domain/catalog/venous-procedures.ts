import { decodeProcedures } from './decode-procedures.ts';

// ADS files vein ablation, phlebectomy and sclerotherapy (31751–31753) under "Venous sampling".
export const venousProcedures = decodeProcedures(`
# Venous Interventions
## Venous PTA | Venous Intervention | venous-pta-stent
31707 | PTA leg vein | Leg vein PTA | iliac vein pta, leg venoplasty, femoral vein angioplasty
31708 | PTA arm vein | Arm vein PTA | arm venoplasty, axillary vein pta
31709 | PTA central vein | Central vein PTA | central venoplasty, subclavian vein pta, brachiocephalic vein pta, innominate vein angioplasty
31710 | PTA IVC | IVC PTA | ivc venoplasty, ivc angioplasty, inferior vena cava angioplasty
31711 | PTA SVC | SVC PTA | svc venoplasty, svc angioplasty, superior vena cava angioplasty
31712 | PTA visceral/renal vein | Visceral or renal vein PTA | renal vein pta, hepatic vein pta, visceral venoplasty
## Venous stent | Venous Intervention | venous-pta-stent
31713 | stent leg vein | Leg vein stent | iliac vein stent, may thurner stent, venous stent, femoral vein stent
31714 | stent brachiocephalic/subclavian | Brachiocephalic or subclavian vein stent | central vein stent, innominate vein stent, subclavian stent
31715 | stent SVC | SVC stent | superior vena cava stent, svc syndrome stent
31716 | stent IVC | IVC stent | inferior vena cava stent, ivc reconstruction
31717 | stent visceral/renal vein | Visceral or renal vein stent | renal vein stent, hepatic vein stent, nutcracker stent
## Venous thrombolysis - initial | Thrombolysis/Thrombectomy | venous-lysis
31718 | lysis peripheral vein | Peripheral vein thrombolysis | peripheral vein lysis
31719 | lysis leg vein | Leg vein thrombolysis | dvt lysis, leg vein lysis, ekos leg vein, catheter directed lysis for dvt, iliofemoral lysis
31720 | lysis arm vein | Arm vein thrombolysis | arm vein lysis, upper extremity dvt lysis, paget schroetter lysis
31721 | lysis SVC | SVC thrombolysis | svc lysis, superior vena cava lysis
31722 | lysis IVC | IVC thrombolysis | ivc lysis, inferior vena cava lysis
31723 | lysis visceral/renal vein | Visceral or renal vein thrombolysis | renal vein lysis, visceral vein lysis, hepatic vein lysis
## Venous thrombolysis catheter check | Other | venous-lysis
31724 | lysis check, venous | Venous lysis check | venous thrombolysis check, dvt lysis check, lysis recheck vein
## Venous thrombolysis catheter change | Catheter exchange | venous-lysis
31725 | lysis catheter change, venous | Venous lysis catheter change | venous lysis catheter exchange
## Venous mechanical thrombectomy | Thrombolysis/Thrombectomy | venous-lysis
31726 | thrombectomy peripheral vein | Peripheral vein thrombectomy | peripheral venous thrombectomy
31727 | thrombectomy leg vein | Leg vein thrombectomy | clottriever, dvt thrombectomy, venous thrombectomy, iliofemoral thrombectomy, leg dvt
31728 | thrombectomy arm vein | Arm vein thrombectomy | arm dvt thrombectomy, upper extremity venous thrombectomy
31729 | thrombectomy SVC | SVC thrombectomy | superior vena cava thrombectomy
31730 | thrombectomy IVC | IVC thrombectomy | angiovac, inferior vena cava thrombectomy, caval thrombectomy
31731 | thrombectomy visceral/renal vein | Visceral or renal vein thrombectomy | renal vein thrombectomy, visceral vein thrombectomy
## Venous embolization | Embolization | other-embolization
31732 | peripheral vein | Peripheral vein embolization | peripheral venous embolization
31733 | central vein | Central vein embolization | central venous embolization
31734 | visceral vein (not portal) | Visceral vein embolization (not portal) | visceral venous embolization
31735 | gonadal vein | Gonadal vein embolization | varicocele embolization, pelvic congestion embolization, ovarian vein embolization, spermatic vein embolization, varicocele | pelvic-venous-embolization
31736 | hypogastric vein | Hypogastric vein embolization | internal iliac vein embolization, pelvic varices embolization | pelvic-venous-embolization
## Vascular malformation embolization | Embolization | vascular-malformation
31737 | high-flow / AVM | High-flow malformation (AVM) embolization | avm embolization, avm, arteriovenous malformation
31738 | low-flow / venous | Low-flow (venous) malformation embolization | venous malformation, venous malformation sclerotherapy, low flow malformation, vascular malformation sclerotherapy
31739 | lymphatic malformation | Lymphatic malformation embolization | lymphatic malformation sclerotherapy, lm sclerotherapy, doxycycline sclerotherapy
## IVC filter placement | Venous Intervention | filter-placement
31740 | IVC filter placement | IVC filter placement | ivc filter, filter, ivcf, filter placement, filter in, vena cava filter
## Venous foreign body retrieval | Venous Intervention | foreign-body
31741 | venous foreign body retrieval | Venous foreign body retrieval | venous snare, vein foreign body, catheter fragment retrieval
31742 | IVC filter retrieval | IVC filter retrieval | filter retrieval, ivc filter out, filter out, filter removal, complex filter retrieval | filter-retrieval
## Venous foreign body retrieval | Other | foreign-body
31743 | venous foreign body repositioning | Venous foreign body repositioning | reposition venous foreign body
## Venous sampling | Other | venous-sampling
31744 | neuro | Neuro venous sampling | cerebral venous sampling, jugular sampling
31745 | petrosal sinus | Petrosal sinus sampling | ipss, bipss, inferior petrosal sinus sampling
31746 | renal vein | Renal vein sampling | renal vein renins, renin sampling
31747 | adrenal vein | Adrenal vein sampling | avs, adrenal sampling, adrenal venous sampling, aldosterone sampling
31748 | parathyroid | Parathyroid venous sampling | pth sampling, parathyroid vein sampling
31749 | portal | Portal venous sampling | portal vein sampling, pancreatic venous sampling
31750 | gonadal | Gonadal vein sampling | ovarian vein sampling, gonadal venous sampling
31751 | peripheral vein ablation | Peripheral vein ablation | evla, evlt, endovenous ablation, gsv ablation, saphenous ablation, varicose vein ablation, venaseal | vein-ablation
31752 | phlebectomy | Phlebectomy | ambulatory phlebectomy, microphlebectomy, stab phlebectomy | vein-ablation
31753 | venous sclerotherapy | Venous sclerotherapy | sclerotherapy, vein sclerotherapy, foam sclerotherapy, varithena, spider vein injection | vein-ablation

# Portal Interventions
## Diagnostic portal venogram | Venogram | venogram
31762 | portal venogram | Portal venogram | portogram, portal venography, transhepatic portogram, splenoportogram
## TIPS | TIPS or TIPS Revision | tips
31763 | TIPS primary | TIPS creation | tips, new tips, tips placement, primary tips, transjugular intrahepatic portosystemic shunt, dips
31764 | TIPS revision PTA | TIPS revision with PTA | tips angioplasty, tips balloon, tips venoplasty
31765 | TIPS revision lysis | TIPS revision with lysis | tips lysis, tips thrombectomy, tips declot, tips thrombolysis
31766 | TIPS revision stent | TIPS revision with stent | tips extension, tips restent, tips reduction, tips stent
## Portal vein PTA | Venous Intervention | portal-vein
31767 | portal vein PTA | Portal vein PTA | portal venoplasty, portal vein angioplasty
## Portal vein stent | Venous Intervention | portal-vein
31768 | portal vein stent | Portal vein stent | portal stent, portal vein recanalization stent
## Portal vein thrombectomy | Thrombolysis/Thrombectomy | portal-vein
31769 | portal thrombectomy | Portal vein thrombectomy | portal clot removal, pvt thrombectomy
## Portal vein thrombolysis - initial | Thrombolysis/Thrombectomy | portal-vein
31770 | portal lysis | Portal vein thrombolysis | portal vein lysis, pvt lysis
## Portal vein thrombolysis catheter check | Venogram | portal-vein
31771 | portal lysis check | Portal vein lysis check | portal thrombolysis check, pvt lysis check
## Portal vein embolization | Embolization | portal-vein-embolization
31772 | portal vein embolization | Portal vein embolization | pve, portal embolization, liver venous deprivation, pv embolization
## Portal varices embolization | Embolization | brto
31773 | portal varices embolization | Portal varices embolization | variceal embolization, varices embolization, gastric varices embolization, esophageal varices embolization
## BRTO | Embolization | brto
31774 | BRTO / PARTO / CARTO | BRTO, PARTO or CARTO | brto, parto, carto, balloon occluded retrograde transvenous obliteration, gastric varices obliteration
`);

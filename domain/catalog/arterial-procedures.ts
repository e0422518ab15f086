import { decodeProcedures } from './decode-procedures.ts';

export const arterialProcedures = decodeProcedures(`
# Arterial Interventions
## Arterial PTA | Arterial PTA or Stent | arterial-pta-stent
31652 | PTA aorta | Aortic PTA | aorta pta, aortic angioplasty, coarctation angioplasty
31653 | PTA leg artery | Leg artery PTA | leg angioplasty, sfa pta, iliac artery pta, tibial pta, popliteal angioplasty, femoral artery angioplasty, pad angioplasty
31654 | PTA arm artery | Arm artery PTA | arm angioplasty, subclavian artery pta, brachial artery pta
31655 | PTA neuro artery | Neuro artery PTA | neuro artery angioplasty, pta neuro artery
31656 | PTA visceral artery | Visceral artery PTA | renal artery pta, renal artery angioplasty, mesenteric angioplasty, sma pta, hepatic artery pta
## Arterial atherectomy | Arterial PTA or Stent | arterial-pta-stent
31657 | atherectomy aorta | Aortic atherectomy | aorta atherectomy
31658 | atherectomy leg | Leg artery atherectomy | atherectomy, sfa atherectomy, tibial atherectomy, iliac atherectomy
31659 | atherectomy arm | Arm artery atherectomy | upper extremity atherectomy
31660 | atherectomy visceral | Visceral artery atherectomy | renal artery atherectomy, mesenteric atherectomy
## Arterial stent | Arterial PTA or Stent | arterial-pta-stent
31661 | stent aorta | Aortic stent | aorta stent, aortic bare stent
31662 | stent leg artery | Leg artery stent | sfa stent, iliac artery stent, femoral artery stent, leg stent, popliteal stent
31663 | stent arm artery | Arm artery stent | subclavian artery stent, brachial artery stent
31664 | stent neuro artery | Neuro artery stent | stent neuro artery
31665 | stent visceral artery | Visceral artery stent | renal artery stent, sma stent, celiac stent, mesenteric stent
## Arterial thrombolysis - initial | Thrombolysis/Thrombectomy | arterial-lysis
31666 | lysis aorta | Aortic thrombolysis | aorta lysis, aortic lysis
31667 | lysis leg artery | Leg artery thrombolysis | leg artery lysis, arterial lysis, acute limb ischemia lysis, graft lysis
31668 | lysis arm artery | Arm artery thrombolysis | arm artery lysis, hand lysis, frostbite lysis
31669 | lysis visceral artery | Visceral artery thrombolysis | sma lysis, renal artery lysis, visceral artery lysis
## Thrombolysis catheter check arterial | Other | arterial-lysis
31670 | lysis check, arterial | Arterial lysis check | arterial thrombolysis check, lysis recheck artery
## Thrombolysis catheter change arterial | Other | arterial-lysis
31671 | lysis catheter change, arterial | Arterial lysis catheter change | arterial lysis catheter exchange
## Arterial mechanical thrombectomy | Thrombolysis/Thrombectomy | arterial-lysis
31672 | thrombectomy aorta | Aortic thrombectomy | aorta thrombectomy
31673 | thrombectomy leg artery | Leg artery thrombectomy | arterial thrombectomy, acute limb ischemia thrombectomy, leg artery embolectomy, penumbra leg artery
31674 | thrombectomy arm artery | Arm artery thrombectomy | upper extremity arterial thrombectomy, arm artery embolectomy
31675 | thrombectomy neuro artery | Neuro artery thrombectomy | thrombectomy neuro artery
31676 | thrombectomy visceral artery | Visceral artery thrombectomy | sma thrombectomy, mesenteric thrombectomy, renal artery thrombectomy
## Arterial embolization | Embolization | other-embolization
31677 | embolization for bleeding | Embolization for bleeding | gi bleed embolization, gib embolization, trauma embolization, hemorrhage embolization, bleed embolization, bleeding coil embolization, gelfoam, pelvic trauma embolization, splenic embolization, gda embolization, postpartum hemorrhage embolization | bleeding-embolization
31678 | TACE | TACE | chemoembo, chemoembolization, deb-tace, ctace, transarterial chemoembolization, dem-tace | tace
31679 | bland tumor embolization | Bland tumor embolization | bland embolization, tae, preop tumor embolization, renal mass embolization | bland-embolization
31680 | radioembolization (Y90) | Y90 radioembolization | y90, sirt, tare, radioembo, radioembolization, theraspheres, sir-spheres, radiation segmentectomy | y90
31681 | uterine artery embolization | Uterine artery embolization | ufe, uae, fibroid embolization, uterine fibroid embolization, adenomyosis embolization | uterine-embolization
31682 | prostate artery embolization | Prostate artery embolization | pae, prostate embolization, bph embolization, prostatic artery embolization | prostate-embolization
31683 | bronchial artery embolization | Bronchial artery embolization | bae, bronchial embolization, hemoptysis embolization | bronchial-embolization
31684 | other arterial embolization | Other arterial embolization | coil embolization, coil, glue embolization, onyx, arterial embolization, gae, genicular artery embolization, aneurysm embolization, partial splenic embolization, plug embolization, hemorrhoid embolization
## Arterial foreign body retrieval | Other | foreign-body
31685 | arterial foreign body retrieval | Arterial foreign body retrieval | arterial snare, artery foreign body
## Arterial vascular repair | Arterial vasc rep/closure + Other | arterial-repair
31686 | pseudoaneurysm compression | Pseudoaneurysm compression | psa compression, us guided compression
31687 | other arterial repair | Other arterial repair | arterial repair, covered stent repair
31688 | pseudoaneurysm injection | Pseudoaneurysm thrombin injection | thrombin injection, psa injection, pseudoaneurysm injection, femoral pseudoaneurysm
## Arterial vascular closure | Arterial vasc rep/closure + Other | arterial-repair
31689 | arterial closure | Arterial closure | closure device, angioseal, perclose, mynx, femoral closure, groin closure
## Arterial line placement for monitoring | Other | other
31690 | arterial line | Arterial line placement | art line, a-line, radial line
## Aortic stent grafting | Aortic Stent Grafting | stent-graft
31691 | thoracic aortic stent graft | Thoracic aortic stent graft | tevar, thoracic endograft, thoracic evar
31692 | abdominal aortic tube graft | Abdominal aortic tube stent graft | aortic tube graft, tube endograft
31693 | aorto-uni-iliac graft | Aorto-uni-iliac stent graft | aui graft, aorto uni iliac
31694 | abdominal graft, bi-iliac | Abdominal aortic stent graft, bi-iliac | evar, aaa repair, aaa stent graft, bifurcated endograft
31695 | iliac artery stent graft | Iliac artery stent graft | iliac endograft, iliac branch device, iliac aneurysm stent graft

# Pulmonary Arterial Interventions
## Diagnostic pulmonary angiogram | Arteriogram | arteriogram
31754 | pulmonary angio non-selective | Pulmonary angiogram, non-selective | pulmonary angiogram, pulmonary arteriogram, main pa angiogram
31755 | pulmonary angio selective | Pulmonary angiogram, selective | selective pulmonary arteriogram, segmental pa angiogram
## Pulmonary artery thrombolysis | Thrombolysis/Thrombectomy | pe-intervention
31756 | PA lysis | Pulmonary artery thrombolysis | ekos, pe lysis, pulmonary embolism lysis, catheter directed lysis for pe, pa lysis
## Thrombolysis catheter check pulmonary artery | Arteriogram | pe-intervention
31757 | PA lysis check | Pulmonary artery lysis check | pe lysis check, pa thrombolysis check
## Pulmonary artery thrombectomy | Thrombolysis/Thrombectomy | pe-intervention
31758 | PA thrombectomy | Pulmonary artery thrombectomy | flowtriever, pe thrombectomy, pa thrombectomy, pulmonary embolism thrombectomy, pulmonary embolectomy, pe
## Pulmonary artery PTA | Arterial PTA or Stent | arterial-pta-stent
31759 | PA PTA | Pulmonary artery PTA | balloon pulmonary angioplasty, bpa, pulmonary artery angioplasty
## Pulmonary artery stent | Arterial PTA or Stent | arterial-pta-stent
31760 | PA stent | Pulmonary artery stent | pulmonary stent
## Pulmonary artery embolization | Embolization | other-embolization
31761 | PA embolization | Pulmonary artery embolization | pavm embolization, pulmonary avm, pavm
`);

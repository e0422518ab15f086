import { decodeProcedures } from './decode-procedures.ts';

export const arterialProcedures = decodeProcedures(`
# Arterial Interventions
## Arterial PTA | Arterial PTA or Stent | arterial-pta-stent
31652 | Aortic PTA
31653 | Leg artery PTA
31654 | Arm artery PTA
31655 | Neuro artery PTA
31656 | Visceral artery PTA
## Arterial atherectomy | Arterial PTA or Stent | arterial-pta-stent
31657 | Aortic atherectomy
31658 | Leg artery atherectomy
31659 | Arm artery atherectomy
31660 | Visceral artery atherectomy
## Arterial stent | Arterial PTA or Stent | arterial-pta-stent
31661 | Aortic stent
31662 | Leg artery stent
31663 | Arm artery stent
31664 | Neuro artery stent
31665 | Visceral artery stent
## Arterial thrombolysis - initial | Thrombolysis/Thrombectomy | arterial-lysis
31666 | Aortic thrombolysis
31667 | Leg artery thrombolysis
31668 | Arm artery thrombolysis
31669 | Visceral artery thrombolysis
## Thrombolysis catheter check arterial | Other | arterial-lysis
31670 | Arterial lysis check
## Thrombolysis catheter change arterial | Other | arterial-lysis
31671 | Arterial lysis catheter change
## Arterial mechanical thrombectomy | Thrombolysis/Thrombectomy | arterial-lysis
31672 | Aortic thrombectomy
31673 | Leg artery thrombectomy
31674 | Arm artery thrombectomy
31675 | Neuro artery thrombectomy
31676 | Visceral artery thrombectomy
## Arterial embolization | Embolization | other-embolization
31677 | Embolization for bleeding | bleeding-embolization
31678 | TACE | tace
31679 | Bland tumor embolization | bland-embolization
31680 | Y90 radioembolization | y90
31681 | Uterine artery embolization | uterine-embolization
31682 | Prostate artery embolization | prostate-embolization
31683 | Bronchial artery embolization | bronchial-embolization
31684 | Other arterial embolization
## Arterial foreign body retrieval | Other | foreign-body
31685 | Arterial foreign body retrieval
## Arterial vascular repair | Arterial vasc rep/closure + Other | arterial-repair
31686 | Pseudoaneurysm compression
31687 | Other arterial repair
31688 | Pseudoaneurysm thrombin injection
## Arterial vascular closure | Arterial vasc rep/closure + Other | arterial-repair
31689 | Arterial closure
## Arterial line placement for monitoring | Other | other
31690 | Arterial line placement
## Aortic stent grafting | Aortic Stent Grafting | stent-graft
31691 | Thoracic aortic stent graft
31692 | Abdominal aortic tube stent graft
31693 | Aorto-uni-iliac stent graft
31694 | Abdominal aortic stent graft, bi-iliac
31695 | Iliac artery stent graft

# Pulmonary Arterial Interventions
## Diagnostic pulmonary angiogram | Arteriogram | arteriogram
31754 | Pulmonary angiogram, non-selective
31755 | Pulmonary angiogram, selective
## Pulmonary artery thrombolysis | Thrombolysis/Thrombectomy | pe-intervention
31756 | Pulmonary artery thrombolysis
## Thrombolysis catheter check pulmonary artery | Arteriogram | pe-intervention
31757 | Pulmonary artery lysis check
## Pulmonary artery thrombectomy | Thrombolysis/Thrombectomy | pe-intervention
31758 | Pulmonary artery thrombectomy
## Pulmonary artery PTA | Arterial PTA or Stent | arterial-pta-stent
31759 | Pulmonary artery PTA
## Pulmonary artery stent | Arterial PTA or Stent | arterial-pta-stent
31760 | Pulmonary artery stent
## Pulmonary artery embolization | Embolization | other-embolization
31761 | Pulmonary artery embolization
`);

import { decodeProcedures } from './decode-procedures.ts';

export const diagnosticProcedures = decodeProcedures(`
# Diagnostic Radiology
## chest x-ray | Chest x-ray | diagnostic-reading
31501 | Chest x-ray reading
## CTA/MRA | CTA/MRA | diagnostic-reading
31502 | CTA or MRA reading
## mammography | Mammography | diagnostic-reading
31503 | Mammography reading
## CT abd/pel | CT abd/pel | diagnostic-reading
31504 | Abdomen/pelvis CT reading
## US abd/pel | US abd/pel | diagnostic-reading
31505 | Abdomen/pelvis ultrasound reading
## MRI lower extremity joints | MRI lower extremity | diagnostic-reading
31507 | Lower extremity joint MRI reading
## MRI brain | MRI brain | diagnostic-reading
31508 | Brain MRI reading
## PET | PET | diagnostic-reading
31509 | PET reading
## MRI body | MRI body | diagnostic-reading
31510 | Body MRI reading
## MRI spine | MRI spine | diagnostic-reading
31511 | Spine MRI reading

# Diagnostic Arteriography
## Non-selective aortic angiogram | Arteriogram | arteriogram
31630 | Aortogram (non-selective)
## Selective peripheral angiogram | Arteriogram | arteriogram
31631 | Arm angiogram
31632 | Leg angiogram
## Selective neuro/spinal angiogram | Arteriogram | arteriogram
31633 | Innominate or subclavian angiogram
31634 | Lumbar artery angiogram
31635 | Intercostal artery angiogram
## Selective visceral angiogram | Arteriogram | arteriogram
31636 | Bronchial artery angiogram
31637 | Hepatic angiogram
31638 | Splenic angiogram
31639 | Left gastric angiogram
31640 | Gastroduodenal (GDA) angiogram
31641 | SMA angiogram
31642 | Renal angiogram
31643 | Uterine artery angiogram
31644 | Vesical artery angiogram
31645 | Internal pudendal angiogram
31646 | Prostatic artery angiogram
31647 | Obturator artery angiogram
31648 | Inferior gluteal angiogram
31649 | Superior gluteal angiogram
31650 | Other visceral angiogram
## Intravascular ultrasound arterial | US Hands On Scans | arteriogram
31651 | Arterial IVUS

# Diagnostic Venography
## Peripheral extremity venography | Venogram | venogram
31696 | Extremity venogram
## Central venography | Venogram | venogram
31697 | SVC venogram
31698 | IVC venogram
## Visceral venography | Venogram | venogram
31699 | Adrenal venogram
31700 | Gonadal venogram
31701 | Hepatic venogram
31702 | Hepatic venogram with wedge pressures
31703 | Parathyroid venogram
31704 | Renal venogram
31705 | Other central or visceral venogram
## Intravascular ultrasound venous | US Hands On Scans | venogram
31706 | Venous IVUS
`);

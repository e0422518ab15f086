import { decodeProcedures } from './decode-procedures.ts';

export const diagnosticProcedures = decodeProcedures(`
# Diagnostic Radiology
## chest x-ray | Chest x-ray | diagnostic-reading
31501 | chest x-ray | Chest x-ray reading | cxr, chest xray, chest radiograph
## CTA/MRA | CTA/MRA | diagnostic-reading
31502 | CTA/MRA | CTA or MRA reading | cta, mra, ct angiogram, mr angiogram
## mammography | Mammography | diagnostic-reading
31503 | mammography | Mammography reading | mammo, mammogram, screening mammogram
## CT abd/pel | CT abd/pel | diagnostic-reading
31504 | CT abd/pel | Abdomen/pelvis CT reading | ct abdomen pelvis, ct ap, ct belly
## US abd/pel | US abd/pel | diagnostic-reading
31505 | US abd/pel | Abdomen/pelvis ultrasound reading | us abdomen pelvis, ruq us, pelvic ultrasound
## MRI lower extremity joints | MRI lower extremity | diagnostic-reading
31507 | MRI lower extremity joints | Lower extremity joint MRI reading | mri knee, mri hip, mri ankle, mri foot
## MRI brain | MRI brain | diagnostic-reading
31508 | MRI brain | Brain MRI reading | mr brain, head mri, mri head
## PET | PET | diagnostic-reading
31509 | PET | PET reading | pet ct, fdg pet, psma pet
## MRI body | MRI body | diagnostic-reading
31510 | MRI body | Body MRI reading | mri abdomen, liver mri, mrcp, prostate mri
## MRI spine | MRI spine | diagnostic-reading
31511 | MRI spine | Spine MRI reading | mri lumbar spine, mri cervical spine, mri l spine

# Diagnostic Arteriography
## Non-selective aortic angiogram | Arteriogram | arteriogram
31630 | aortogram non-selective | Aortogram (non-selective) | aortogram, abdominal aortogram, flush aortogram, aortography
## Selective peripheral angiogram | Arteriogram | arteriogram
31631 | arm angiogram | Arm angiogram | upper extremity angiogram, hand angiogram, brachial angiogram
31632 | leg angiogram | Leg angiogram | lower extremity angiogram, runoff, le angiogram, femoral angiogram, iliac angiogram
## Selective neuro/spinal angiogram | Arteriogram | arteriogram
31633 | innominate/subclavian angiogram | Innominate or subclavian angiogram | subclavian angiogram, brachiocephalic angiogram
31634 | lumbar angiogram | Lumbar artery angiogram | lumbar arteriogram, lumbar angiogram
31635 | intercostal angiogram | Intercostal artery angiogram | intercostal arteriogram, intercostal angiogram
## Selective visceral angiogram | Arteriogram | arteriogram
31636 | bronchial angiogram | Bronchial artery angiogram | bronchial arteriogram, bronchial angiogram
31637 | celiac-hepatic | Hepatic angiogram | celiac angiogram, liver angiogram, hepatic arteriogram, y90 mapping, mapping angiogram
31638 | celiac-splenic | Splenic angiogram | splenic arteriogram, celiac splenic angiogram
31639 | celiac-left gastric | Left gastric angiogram | left gastric arteriogram, lga angiogram
31640 | celiac-GDA | Gastroduodenal (GDA) angiogram | gda angiogram, gastroduodenal arteriogram, gastroduodenal angiogram
31641 | SMA | SMA angiogram | superior mesenteric angiogram, mesenteric angiogram, sma arteriogram
31642 | renal | Renal angiogram | renal arteriogram, kidney angiogram, renal artery angiogram
31643 | hypogastric-uterine | Uterine artery angiogram | uterine angiogram, uterine arteriogram, internal iliac uterine
31644 | hypogastric-vesical | Vesical artery angiogram | bladder angiogram, internal iliac vesical
31645 | hypogastric-int pudendal | Internal pudendal angiogram | pudendal arteriogram, internal iliac pudendal, penile angiogram
31646 | hypogastric-prostatic | Prostatic artery angiogram | prostate angiogram, prostatic arteriogram, internal iliac prostatic
31647 | hypogastric-obturator | Obturator artery angiogram | obturator arteriogram, internal iliac obturator
31648 | hypogastric-inf gluteal | Inferior gluteal angiogram | inferior gluteal arteriogram, internal iliac inferior gluteal
31649 | hypogastric-sup gluteal | Superior gluteal angiogram | superior gluteal arteriogram, internal iliac superior gluteal
31650 | other visceral | Other visceral angiogram | ima angiogram, inferior mesenteric angiogram, visceral arteriogram
## Intravascular ultrasound arterial | US Hands On Scans | arteriogram
31651 | IVUS arterial | Arterial IVUS | intravascular ultrasound artery, ivus artery, ivus aorta

# Diagnostic Venography
## Peripheral extremity venography | Venogram | venogram
31696 | extremity venogram | Extremity venogram | leg venogram, arm venogram, peripheral venogram, iliac venogram
## Central venography | Venogram | venogram
31697 | SVC venogram | SVC venogram | central venogram, superior vena cavogram, superior vena cava venogram
31698 | IVC venogram | IVC venogram | cavogram, inferior vena cavogram, venacavogram, cavagram
## Visceral venography | Venogram | venogram
31699 | adrenal | Adrenal venogram | adrenal venography, adrenal vein venogram
31700 | gonadal | Gonadal venogram | ovarian venogram, spermatic venogram, testicular venogram
31701 | hepatic | Hepatic venogram | hepatic venography, hepatic vein venogram, liver venogram
31702 | hepatic with wedge pressures | Hepatic venogram with wedge pressures | hvpg, wedge pressures, hepatic pressures, hepatic venous pressure gradient
31703 | parathyroid | Parathyroid venogram | parathyroid venography, parathyroid vein venogram
31704 | renal | Renal venogram | renal vein venogram, kidney venogram
31705 | other central/visceral | Other central or visceral venogram | visceral venogram, azygos venogram
## Intravascular ultrasound venous | US Hands On Scans | venogram
31706 | IVUS venous | Venous IVUS | ivus, intravascular ultrasound, ivus vein, iliac ivus
`);

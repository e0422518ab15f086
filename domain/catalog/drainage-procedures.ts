import { decodeProcedures } from './decode-procedures.ts';

export const drainageProcedures = decodeProcedures(`
# Drainage Procedures
## Fluid aspiration | Aspiration | aspiration
31889 | thoracic parenchymal | Lung (thoracic parenchymal) aspiration | lung abscess aspiration, lung aspiration
31890 | mediastinal | Mediastinal aspiration | mediastinal fluid aspiration
31891 | retroperitoneal | Retroperitoneal aspiration | psoas aspiration, retroperitoneal fluid aspiration
31892 | intraperitoneal | Intraperitoneal aspiration | abdominal fluid aspiration, abscess aspiration, pelvic fluid aspiration
31893 | visceral/organ | Organ (visceral) aspiration | cyst aspiration, liver cyst aspiration, renal cyst aspiration, liver abscess aspiration
31894 | superficial | Superficial fluid aspiration | seroma aspiration, hematoma aspiration, superficial aspiration
## Thoracentesis | Thoracentesis | thoracentesis
31895 | thoracentesis | Thoracentesis | thora, pleural tap, pleural effusion tap, diagnostic thoracentesis
## Paracentesis | Paracentesis | paracentesis
31896 | paracentesis | Paracentesis | para, ascites tap, lvp, large volume paracentesis, therapeutic paracentesis
## Drainage tube placement | Drain Placement + Image guided bx/drainage | drain
31897 | chest tube | Chest tube placement | chest tube, pigtail chest tube, thoracostomy, pleural drain, empyema drain, pneumothorax tube | chest-tube
31898 | tunneled chest tube | Tunneled chest tube | pleurx, tunneled pleural catheter, ipc, tunneled pleural drain | chest-tube
31899 | pleuro-venous shunt | Pleurovenous shunt | pleural shunt, pleuroperitoneal shunt | chest-tube
31900 | mediastinal | Mediastinal drain | mediastinal drainage, mediastinal abscess drain
31901 | retroperitoneal | Retroperitoneal drain | psoas abscess drain, retroperitoneal abscess drain, retroperitoneal drainage, pancreatic collection drain
31902 | intraperitoneal | Intraperitoneal drain | abscess drain, abdominal abscess drain, drain placement, pelvic abscess drain, drain, percutaneous drain, abscess drainage, peritoneal drain
31903 | tunneled peritoneal | Tunneled peritoneal drain | peritoneal pleurx, tunneled ascites drain, tunneled peritoneal catheter, tunneled paracentesis catheter
31904 | peritoneovenous shunt | Peritoneovenous shunt | denver shunt, leveen shunt, pv shunt
31905 | visceral/organ | Organ (visceral) drain | liver abscess drain, hepatic abscess drain, renal abscess drain, splenic abscess drain, biloma drain
32921 | superficial/extremity | Superficial or extremity drain | soft tissue abscess drain, seroma drain, superficial drain, extremity drain
## Drainage tube check | Other | drain-maintenance
31906 | drain check | Drain check | abscessogram, sinogram, tube check, drain study, drain injection
## Drainage tube removal | Removal | drain-maintenance
31907 | drain removal | Drain removal | drain out, pull drain, abscess drain removal, chest tube removal
## Drainage tube exchange | Catheter exchange | drain-maintenance
31908 | drain exchange | Drain exchange | drain change, drain upsize, abscess drain exchange, drain swap
## Sclerosis | Other | aspiration
31909 | fluid collection sclerosis | Fluid collection sclerosis | lymphocele sclerosis, seroma sclerosis, lymphocele sclerotherapy
31910 | cyst sclerosis | Cyst sclerosis | renal cyst sclerosis, liver cyst sclerosis, cyst alcohol ablation
## Fistula/sinus track manipulation | Other | drain-maintenance
31911 | fistula/sinus manipulation | Fistula or sinus tract manipulation | enterocutaneous fistula, fistula plug, sinus tract

# Tumor Ablation
## Chemical ablation of tumor | Tumor Ablation | tumor-ablation
31912 | chemical ablation | Chemical tumor ablation | ethanol ablation, alcohol ablation, pei, percutaneous ethanol injection
## Thermal ablation visceral organ tumor | Tumor Ablation | tumor-ablation
31913 | hepatic | Liver tumor ablation (thermal) | mwa, rfa, microwave ablation, liver ablation, hepatic ablation, liver mwa, radiofrequency ablation, hcc ablation
31914 | splenic | Spleen tumor ablation (thermal) | splenic ablation, spleen ablation
31915 | pancreatic | Pancreas tumor ablation (thermal) | pancreatic ablation, pancreas ablation
31916 | renal | Kidney tumor ablation (thermal) | cryo, cryoablation, renal ablation, renal cryo, kidney ablation, renal mwa, rcc ablation
31917 | peripheral extremity | Extremity tumor ablation (thermal) | peripheral extremity ablation
## Thermal ablation chest tumor | Tumor Ablation | tumor-ablation
31918 | chest | Chest (lung) tumor ablation (thermal) | lung ablation, lung mwa, lung cryo, pulmonary ablation, chest ablation
## Thermal ablation bone tumor | Tumor Ablation | tumor-ablation
31919 | bone | Bone tumor ablation (thermal) | bone ablation, osteoid osteoma ablation, bone cryo, bone rfa
## Thermal ablation soft tissue tumor | Tumor Ablation | tumor-ablation
31920 | soft tissue | Soft tissue tumor ablation (thermal) | desmoid cryoablation, soft tissue ablation, soft tissue cryo
## Thermal ablation vertebral tumor | Tumor Ablation | tumor-ablation
31921 | vertebral | Vertebral tumor ablation (thermal) | osteocool, spine tumor rfa, spine ablation
## Other tumor ablation | Tumor Ablation | tumor-ablation
31922 | other | Other tumor ablation | ire, nanoknife, irreversible electroporation
`);

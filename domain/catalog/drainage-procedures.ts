import { decodeProcedures } from './decode-procedures.ts';

export const drainageProcedures = decodeProcedures(`
# Drainage Procedures
## Fluid aspiration | Aspiration | aspiration
31889 | Lung (thoracic parenchymal) aspiration
31890 | Mediastinal aspiration
31891 | Retroperitoneal aspiration
31892 | Intraperitoneal aspiration
31893 | Organ (visceral) aspiration
31894 | Superficial fluid aspiration
## Thoracentesis | Thoracentesis | thoracentesis
31895 | Thoracentesis
## Paracentesis | Paracentesis | paracentesis
31896 | Paracentesis
## Drainage tube placement | Drain Placement + Image guided bx/drainage | drain
31897 | Chest tube placement | chest-tube
31898 | Tunneled chest tube | chest-tube
31899 | Pleurovenous shunt | chest-tube
31900 | Mediastinal drain
31901 | Retroperitoneal drain
31902 | Intraperitoneal drain
31903 | Tunneled peritoneal drain
31904 | Peritoneovenous shunt
31905 | Organ (visceral) drain
32921 | Superficial or extremity drain
## Drainage tube check | Other | drain-maintenance
31906 | Drain check
## Drainage tube removal | Removal | drain-maintenance
31907 | Drain removal
## Drainage tube exchange | Catheter exchange | drain-maintenance
31908 | Drain exchange
## Sclerosis | Other | aspiration
31909 | Fluid collection sclerosis
31910 | Cyst sclerosis
## Fistula/sinus track manipulation | Other | drain-maintenance
31911 | Fistula or sinus tract manipulation

# Tumor Ablation
## Chemical ablation of tumor | Tumor Ablation | tumor-ablation
31912 | Chemical tumor ablation
## Thermal ablation visceral organ tumor | Tumor Ablation | tumor-ablation
31913 | Liver tumor ablation (thermal)
31914 | Spleen tumor ablation (thermal)
31915 | Pancreas tumor ablation (thermal)
31916 | Kidney tumor ablation (thermal)
31917 | Extremity tumor ablation (thermal)
## Thermal ablation chest tumor | Tumor Ablation | tumor-ablation
31918 | Chest (lung) tumor ablation (thermal)
## Thermal ablation bone tumor | Tumor Ablation | tumor-ablation
31919 | Bone tumor ablation (thermal)
## Thermal ablation soft tissue tumor | Tumor Ablation | tumor-ablation
31920 | Soft tissue tumor ablation (thermal)
## Thermal ablation vertebral tumor | Tumor Ablation | tumor-ablation
31921 | Vertebral tumor ablation (thermal)
## Other tumor ablation | Tumor Ablation | tumor-ablation
31922 | Other tumor ablation
`);

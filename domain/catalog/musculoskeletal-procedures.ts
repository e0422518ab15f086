import { decodeProcedures } from './decode-procedures.ts';

export const musculoskeletalProcedures = decodeProcedures(`
# Musculoskeletal Interventions/Pain Management
## Neuro blockade/injection | Arthrogram/joint asp/inj | nerve-block
31923 | Facet injection
## Neuro blockade/injection | Nerve blockade/ablation | nerve-block
31924 | Celiac plexus block
31925 | Sympathectomy or sympathetic block
31926 | Intercostal nerve block
31927 | Epidural block
32932 | Peripheral nerve block or ablation
32933 | Peripheral nerve ablation
## Vertebral augmentation | Vertebral Augmentation | vertebral-augmentation
31932 | Lumbar vertebral augmentation
31933 | Thoracic vertebral augmentation
31934 | Cervical vertebral augmentation
31935 | Sacral augmentation
## Arthrography | Arthrogram/joint asp/inj | arthrogram
31936 | Hip arthrogram
31937 | Knee arthrogram
31938 | Ankle arthrogram
31939 | Shoulder arthrogram
31940 | Elbow arthrogram
31941 | Wrist arthrogram
31942 | TMJ arthrogram
## Aspiration/injection musculoskeletal | Arthrogram/joint asp/inj | arthrogram
32929 | Joint or bursa aspiration
32930 | Soft tissue aspiration (MSK)
32931 | Steroid or other MSK injection

# Lymphatic Interventions and Other
## Lymphangiography diagnostic | Lymphatic Intervention | lymphatic
31943 | Lymphangiogram
## Lymphatic embolization peripheral | Lymphatic Intervention | lymphatic
31944 | Peripheral lymphatic embolization
## Lymphatic embolization thoracic duct | Lymphatic Intervention | lymphatic
31945 | Thoracic duct embolization
## Foreign body retrieval non-vascular | Other | foreign-body
31946 | Non-vascular foreign body retrieval
## Airway stent general | Other | airway
31947 | Tracheal stent
31948 | Bronchial stent
31949 | Airway embolization
## CSF / spine puncture | Spinal puncture | spinal-puncture
31950 | Myelogram
32934 | Cervical or thoracic CSF puncture
32935 | Epidural injection or blood patch
32936 | Lumbar puncture
`);

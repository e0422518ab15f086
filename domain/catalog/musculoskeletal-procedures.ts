import { decodeProcedures } from './decode-procedures.ts';

export const musculoskeletalProcedures = decodeProcedures(`
# Musculoskeletal Interventions/Pain Management
## Neuro blockade/injection | Arthrogram/joint asp/inj | nerve-block
31923 | facet injection | Facet injection | facet block, facet joint injection, medial branch block
## Neuro blockade/injection | Nerve blockade/ablation | nerve-block
31924 | celiac block | Celiac plexus block | celiac block, celiac plexus neurolysis, celiac neurolysis, cpn
31925 | sympathectomy | Sympathectomy or sympathetic block | sympathetic block, stellate ganglion block, lumbar sympathetic block, hypogastric plexus block
31926 | intercostal block | Intercostal nerve block | intercostal block, rib block
31927 | epidural block | Epidural block | epidural, nerve root block, transforaminal block
32932 | peripheral nerve block/ablation | Peripheral nerve block or ablation | nerve block, pudendal block, peripheral block, genicular nerve block
32933 | peripheral nerve ablation | Peripheral nerve ablation | nerve ablation, genicular nerve ablation, cryoneurolysis, nerve rfa
## Vertebral augmentation | Vertebral Augmentation | vertebral-augmentation
31932 | lumbar | Lumbar vertebral augmentation | kypho, kyphoplasty, vertebroplasty, lumbar kyphoplasty, lumbar vertebroplasty, vertebral augmentation
31933 | thoracic | Thoracic vertebral augmentation | thoracic kyphoplasty, thoracic vertebroplasty, t spine kypho
31934 | cervical | Cervical vertebral augmentation | cervical vertebroplasty, cervical kyphoplasty
31935 | sacral | Sacral augmentation | sacroplasty, sacral vertebroplasty, sacral kyphoplasty
## Arthrography | Arthrogram/joint asp/inj | arthrogram
31936 | hip | Hip arthrogram | hip injection, hip arthrography
31937 | knee | Knee arthrogram | knee injection, knee arthrography
31938 | ankle | Ankle arthrogram | ankle injection, ankle arthrography
31939 | shoulder | Shoulder arthrogram | shoulder injection, shoulder arthrography
31940 | elbow | Elbow arthrogram | elbow injection, elbow arthrography
31941 | wrist | Wrist arthrogram | wrist injection, wrist arthrography
31942 | TMJ | TMJ arthrogram | tmj injection, jaw arthrogram, temporomandibular arthrogram
## Aspiration/injection musculoskeletal | Arthrogram/joint asp/inj | arthrogram
32929 | joint/bursa aspiration | Joint or bursa aspiration | joint aspiration, arthrocentesis, hip aspiration, knee aspiration, bursa aspiration
32930 | soft tissue aspiration | Soft tissue aspiration (MSK) | ganglion aspiration, calcific tendinitis lavage, barbotage
32931 | steroid/other injection | Steroid or other MSK injection | steroid injection, joint injection, si joint injection, bursa injection, tendon injection

# Lymphatic Interventions and Other
## Lymphangiography diagnostic | Lymphatic Intervention | lymphatic
31943 | lymphangiogram | Lymphangiogram | lymphangiography, nodal lymphangiogram, intranodal lymphangiogram, lipiodol lymphangiogram
## Lymphatic embolization peripheral | Lymphatic Intervention | lymphatic
31944 | peripheral lymphatic embolization | Peripheral lymphatic embolization | lymphatic embolization, lymphatic leak embolization, lymphocele embolization
## Lymphatic embolization thoracic duct | Lymphatic Intervention | lymphatic
31945 | thoracic duct embolization | Thoracic duct embolization | tde, thoracic duct, chyle leak embolization, chylothorax embolization
## Foreign body retrieval non-vascular | Other | foreign-body
31946 | non-vascular foreign body | Non-vascular foreign body retrieval | foreign body removal, soft tissue foreign body
## Airway stent general | Other | airway
31947 | tracheal stent | Tracheal stent | trachea stent, airway stent
31948 | bronchial stent | Bronchial stent | bronchus stent, mainstem stent
31949 | airway embolization | Airway embolization | bronchopleural fistula embolization, airway occlusion
## CSF / spine puncture | Spinal puncture | spinal-puncture
31950 | myelogram | Myelogram | myelography, ct myelogram, lumbar myelogram
32934 | cervical/thoracic CSF puncture | Cervical or thoracic CSF puncture | c1-c2 puncture, cervical puncture
32935 | epidural injection / blood patch | Epidural injection or blood patch | blood patch, epidural blood patch, ebp, epidural steroid injection, esi
32936 | lumbar puncture | Lumbar puncture | lp, spinal tap, fluoro lp, intrathecal chemo
`);

import { decodeProcedures } from './decode-procedures.ts';

export const biopsyProcedures = decodeProcedures(`
# Biopsy
## Biopsy thoracic | Biopsy + Image guided bx/drainage | biopsy-thoracic
31862 | lung | Lung biopsy | lung bx, pulmonary nodule biopsy, lung nodule biopsy, lung fna
31863 | pleura | Pleural biopsy | pleura biopsy, pleural bx
31864 | mediastinum | Mediastinal biopsy | mediastinum biopsy, mediastinal bx, mediastinal mass biopsy
## Biopsy abdominal/retroperitoneal | Biopsy + Image guided bx/drainage | biopsy-abdominal
31865 | liver | Liver biopsy | liver bx, hepatic biopsy, percutaneous liver biopsy, liver mass biopsy
31866 | biliary | Biliary biopsy | bile duct biopsy, biliary brush biopsy, biliary brushing
31867 | spleen | Spleen biopsy | splenic biopsy, spleen bx
31868 | kidney | Kidney biopsy | renal biopsy, kidney bx, renal transplant biopsy, renal mass biopsy, transplant kidney biopsy
31869 | genitourinary | Genitourinary biopsy | gu biopsy, prostate biopsy, ovarian biopsy, pelvic mass biopsy
31870 | GI/mesenteric | GI or mesenteric biopsy | mesenteric biopsy, bowel biopsy, pancreas biopsy, pancreatic biopsy
31871 | adrenal | Adrenal biopsy | adrenal bx, adrenal mass biopsy, adrenal gland biopsy
31872 | peritoneum | Peritoneal biopsy | peritoneum biopsy, omental biopsy, omentum biopsy
## Biopsy soft tissue | Biopsy + Image guided bx/drainage | biopsy-other
31873 | soft tissue | Soft tissue biopsy | soft tissue bx, soft tissue mass biopsy, sarcoma biopsy, subcutaneous biopsy
## Biopsy musculoskeletal | Biopsy + Image guided bx/drainage | biopsy-msk
31874 | bone | Bone biopsy | bone bx, bone lesion biopsy, osteomyelitis biopsy
31875 | joint | Joint biopsy | synovial biopsy, joint bx
31876 | muscle | Muscle biopsy | muscle bx
31877 | bone marrow | Bone marrow biopsy | bmbx, marrow biopsy, bone marrow bx, bone marrow aspiration
31878 | spine | Spine biopsy | disc biopsy, vertebral biopsy, spine bx, disc aspiration, discitis biopsy
## Biopsy thyroid | Image guided bx/drainage + Thyroid FNA/biopsy | biopsy-neck
31879 | thyroid | Thyroid biopsy | thyroid fna, thyroid bx, thyroid nodule biopsy
## Biopsy cervical nodal | Biopsy + Image guided bx/drainage | biopsy-neck
31880 | cervical node | Cervical node biopsy | neck node biopsy, cervical lymph node biopsy
31881 | cervical other | Neck biopsy, other | neck mass biopsy, parotid biopsy, salivary biopsy
## Biopsy transvenous | Biopsy + Image guided bx/drainage | biopsy-transvenous
31882 | transvenous liver | Transjugular liver biopsy | tjlb, transvenous liver biopsy, tj liver biopsy, tjlbx
31883 | transvenous kidney | Transjugular kidney biopsy | transvenous kidney biopsy, tj renal biopsy, transjugular renal biopsy
31884 | transvenous IVC/SVC | Transvenous IVC or SVC biopsy | caval biopsy, ivc biopsy, svc biopsy
31885 | transvenous pulmonary artery | Transvenous pulmonary artery biopsy | pa biopsy, pulmonary artery mass biopsy
## Biopsy lymph node | Biopsy + Image guided bx/drainage | biopsy-other
31886 | lymph node | Lymph node biopsy | ln biopsy, node biopsy, lymph node bx, inguinal node biopsy, axillary node biopsy
## Biopsy other | Biopsy + Image guided bx/drainage | biopsy-other
31887 | other | Other biopsy | biopsy other, miscellaneous biopsy
32264 | other (alt code) | Other biopsy (alternate code) | biopsy other alternate
## Fiducial marker placement | Biopsy + Image guided bx/drainage | biopsy-other
31888 | fiducial | Fiducial marker placement | fiducial, fiducials, gold seeds

# Breast Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32922 | hands-on US, breast | Hands-on ultrasound, breast | breast us scan, hands on breast us
## breast | Breast localization | breast
32923 | mammo localization | Mammographic breast localization | wire localization, breast wire loc, needle localization, mammo loc
32927 | US localization | Ultrasound breast localization | us wire localization, us loc, seed localization
## breast | Breast biopsy + Image guided bx/drainage | breast
32924 | MRI-guided breast core | MRI-guided breast biopsy | mri breast biopsy, mr breast core
32925 | stereo/tomo breast core | Stereotactic breast biopsy | stereo biopsy, tomo biopsy, stereotactic core, mammo guided biopsy
32926 | US breast/axilla core/FNA | Ultrasound breast or axilla biopsy | breast biopsy, breast core, us breast biopsy, axilla biopsy, breast fna
`);

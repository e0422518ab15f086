import { decodeProcedures } from './decode-procedures.ts';

export const biopsyProcedures = decodeProcedures(`
# Biopsy
## Biopsy thoracic | Biopsy + Image guided bx/drainage | biopsy-thoracic
31862 | Lung biopsy
31863 | Pleural biopsy
31864 | Mediastinal biopsy
## Biopsy abdominal/retroperitoneal | Biopsy + Image guided bx/drainage | biopsy-abdominal
31865 | Liver biopsy
31866 | Biliary biopsy
31867 | Spleen biopsy
31868 | Kidney biopsy
31869 | Genitourinary biopsy
31870 | GI or mesenteric biopsy
31871 | Adrenal biopsy
31872 | Peritoneal biopsy
## Biopsy soft tissue | Biopsy + Image guided bx/drainage | biopsy-other
31873 | Soft tissue biopsy
## Biopsy musculoskeletal | Biopsy + Image guided bx/drainage | biopsy-msk
31874 | Bone biopsy
31875 | Joint biopsy
31876 | Muscle biopsy
31877 | Bone marrow biopsy
31878 | Spine biopsy
## Biopsy thyroid | Image guided bx/drainage + Thyroid FNA/biopsy | biopsy-neck
31879 | Thyroid biopsy
## Biopsy cervical nodal | Biopsy + Image guided bx/drainage | biopsy-neck
31880 | Cervical node biopsy
31881 | Neck biopsy, other
## Biopsy transvenous | Biopsy + Image guided bx/drainage | biopsy-transvenous
31882 | Transjugular liver biopsy
31883 | Transjugular kidney biopsy
31884 | Transvenous IVC or SVC biopsy
31885 | Transvenous pulmonary artery biopsy
## Biopsy lymph node | Biopsy + Image guided bx/drainage | biopsy-other
31886 | Lymph node biopsy
## Biopsy other | Biopsy + Image guided bx/drainage | biopsy-other
31887 | Other biopsy
32264 | Other biopsy (alternate code)
## Fiducial marker placement | Biopsy + Image guided bx/drainage | biopsy-other
31888 | Fiducial marker placement

# Breast Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32922 | Hands-on ultrasound, breast
## breast | Breast localization | breast
32923 | Mammographic breast localization
32927 | Ultrasound breast localization
## breast | Breast biopsy + Image guided bx/drainage | breast
32924 | MRI-guided breast biopsy
32925 | Stereotactic breast biopsy
32926 | Ultrasound breast or axilla biopsy
`);

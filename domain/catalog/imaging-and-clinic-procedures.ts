import { decodeProcedures } from './decode-procedures.ts';

export const imagingAndClinicProcedures = decodeProcedures(`
# Body Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32920 | Hands-on ultrasound, body

# MSK Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32928 | Hands-on ultrasound, MSK

# Nuclear Medicine Procedures
## Radiotracer injection | Radiotracer Injection | nuclear
32937 | Sentinel node radiotracer injection
32938 | VP shunt reservoir radiotracer injection
## Radiotherapy | Radiotherapy | nuclear
32939 | Oral I-131 therapy, low dose
32940 | Oral I-131 therapy, high dose
32941 | Parenteral radionuclide therapy (theranostic)

# Patient Evaluation
## New Outpatient Clinic Evaluation | New Outpatient Eval | clinic
32943 | New outpatient clinic evaluation
`);

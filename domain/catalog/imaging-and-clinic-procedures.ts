import { decodeProcedures } from './decode-procedures.ts';

export const imagingAndClinicProcedures = decodeProcedures(`
# Body Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32920 | hands-on US, body | Hands-on ultrasound, body | hands on us, body us scan, hands on scan

# MSK Procedures
## Ultrasound Imaging | US Hands On Scans | hands-on-ultrasound
32928 | hands-on US, MSK | Hands-on ultrasound, MSK | msk us scan, hands on msk us

# Nuclear Medicine Procedures
## Radiotracer injection | Radiotracer Injection | nuclear
32937 | sentinel node | Sentinel node radiotracer injection | sentinel node, lymphoscintigraphy, slnb injection
32938 | VP shunt reservoir | VP shunt reservoir radiotracer injection | shuntogram nuclear, vp shunt injection, csf shunt study
## Radiotherapy | Radiotherapy | nuclear
32939 | oral I-131 low | Oral I-131 therapy, low dose | i131 low, hyperthyroid i131, graves i131
32940 | oral I-131 high | Oral I-131 therapy, high dose | i131 high, thyroid cancer i131, rai ablation
32941 | parenteral / theranostic | Parenteral radionuclide therapy (theranostic) | lutathera, pluvicto, lu-177, xofigo, theranostics

# Patient Evaluation
## New Outpatient Clinic Evaluation | New Outpatient Eval | clinic
32943 | new outpatient clinic evaluation | New outpatient clinic evaluation | clinic, new patient visit, clinic visit, outpatient consult, new outpatient
`);

interface Family {
  /** Plain words for the screen. */
  readonly label: string;
  /** Heading under which a long list of families is read. */
  readonly group: string;
}

/**
 * The families that interventional radiologists think in. ADS doesn't have them: they are ours,
 * and program targets may stand on them beside the Defined Categories.
 */
export const families = {
  tace: { label: 'TACE', group: 'Embolization' },
  'bland-embolization': { label: 'Bland embolization', group: 'Embolization' },
  y90: { label: 'Y90', group: 'Embolization' },
  'uterine-embolization': { label: 'UFE', group: 'Embolization' },
  'prostate-embolization': { label: 'PAE', group: 'Embolization' },
  'bronchial-embolization': { label: 'Bronchial embolization', group: 'Embolization' },
  'bleeding-embolization': { label: 'Trauma and GI bleed embolization', group: 'Embolization' },
  'other-embolization': { label: 'Other embolization', group: 'Embolization' },
  'vascular-malformation': { label: 'Vascular malformation', group: 'Embolization' },
  'pelvic-venous-embolization': {
    label: 'Varicocele and pelvic venous embolization',
    group: 'Embolization',
  },
  'tumor-ablation': { label: 'Tumor ablation', group: 'Tumor' },
  tips: { label: 'TIPS', group: 'Portal' },
  brto: { label: 'BRTO and varices', group: 'Portal' },
  'portal-vein-embolization': { label: 'PVE', group: 'Portal' },
  'portal-vein': { label: 'Portal vein PTA, stent, lysis', group: 'Portal' },
  'arterial-pta-stent': { label: 'Arterial PTA and stent', group: 'Arterial' },
  'stent-graft': { label: 'EVAR and stent grafts', group: 'Arterial' },
  'arterial-lysis': { label: 'Arterial lysis and thrombectomy', group: 'Arterial' },
  'arterial-repair': { label: 'Arterial closure and repair', group: 'Arterial' },
  'pe-intervention': { label: 'PE intervention', group: 'Venous' },
  'venous-lysis': { label: 'Venous lysis and thrombectomy', group: 'Venous' },
  'venous-pta-stent': { label: 'Venous PTA and stent', group: 'Venous' },
  'filter-placement': { label: 'IVC filter placement', group: 'Venous' },
  'filter-retrieval': { label: 'IVC filter retrieval', group: 'Venous' },
  'vein-ablation': { label: 'Vein ablation', group: 'Venous' },
  'venous-sampling': { label: 'Venous sampling', group: 'Venous' },
  port: { label: 'Ports', group: 'Venous access' },
  'central-line': { label: 'PICC and central lines', group: 'Venous access' },
  'tunneled-line': { label: 'Tunneled lines', group: 'Venous access' },
  'line-maintenance': { label: 'Line maintenance', group: 'Venous access' },
  'dialysis-access': { label: 'Dialysis access', group: 'Dialysis' },
  'pd-catheter': { label: 'PD catheter', group: 'Dialysis' },
  'biliary-drain': { label: 'Biliary drain', group: 'Biliary and GI' },
  cholecystostomy: { label: 'Cholecystostomy', group: 'Biliary and GI' },
  'biliary-other': { label: 'Other biliary', group: 'Biliary and GI' },
  gastrostomy: { label: 'Gastrostomy and GJ', group: 'Biliary and GI' },
  'gi-tube-maintenance': { label: 'GI tube maintenance', group: 'Biliary and GI' },
  'gi-other': { label: 'Other GI', group: 'Biliary and GI' },
  nephrostomy: { label: 'Nephrostomy', group: 'GU' },
  'ureteral-stent': { label: 'Ureteral and nephroureteral stent', group: 'GU' },
  'gu-other': { label: 'Other GU', group: 'GU' },
  'biopsy-thoracic': { label: 'Biopsy, thoracic', group: 'Biopsy' },
  'biopsy-abdominal': { label: 'Biopsy, abdominal', group: 'Biopsy' },
  'biopsy-msk': { label: 'Biopsy, bone and joint', group: 'Biopsy' },
  'biopsy-neck': { label: 'Biopsy, thyroid and neck', group: 'Biopsy' },
  'biopsy-transvenous': { label: 'Biopsy, transvenous', group: 'Biopsy' },
  'biopsy-other': { label: 'Biopsy, node, soft tissue, other', group: 'Biopsy' },
  breast: { label: 'Breast procedures', group: 'Biopsy' },
  drain: { label: 'Drains', group: 'Drainage' },
  'chest-tube': { label: 'Chest tube', group: 'Drainage' },
  'drain-maintenance': { label: 'Drain check, exchange, removal', group: 'Drainage' },
  thoracentesis: { label: 'Thoracentesis', group: 'Drainage' },
  paracentesis: { label: 'Paracentesis', group: 'Drainage' },
  aspiration: { label: 'Aspiration and sclerosis', group: 'Drainage' },
  'vertebral-augmentation': { label: 'Vertebral augmentation', group: 'MSK and pain' },
  'nerve-block': { label: 'Nerve block and pain', group: 'MSK and pain' },
  arthrogram: { label: 'Arthrogram and joint', group: 'MSK and pain' },
  'spinal-puncture': { label: 'Spinal puncture', group: 'MSK and pain' },
  arteriogram: { label: 'Diagnostic arteriogram', group: 'Diagnostic angiography' },
  venogram: { label: 'Venogram', group: 'Diagnostic angiography' },
  'neuro-angiogram': { label: 'Neuro angiogram', group: 'Neuro' },
  'neuro-intervention': { label: 'Neuro intervention', group: 'Neuro' },
  lymphatic: { label: 'Lymphatic', group: 'Other' },
  airway: { label: 'Airway', group: 'Other' },
  'foreign-body': { label: 'Foreign body', group: 'Other' },
  other: { label: 'Other', group: 'Other' },
  'diagnostic-reading': { label: 'Diagnostic reading', group: 'Imaging and clinic' },
  'hands-on-ultrasound': { label: 'Hands-on ultrasound', group: 'Imaging and clinic' },
  nuclear: { label: 'Nuclear medicine', group: 'Imaging and clinic' },
  clinic: { label: 'Clinic', group: 'Imaging and clinic' },
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;
export const familyIds = Object.keys(families) as FamilyId[];

/** True for a family that this catalog knows. */
export function isFamilyId(value: string): value is FamilyId {
  return Object.hasOwn(families, value);
}

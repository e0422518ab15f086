/** Every Defined Category that ADS credits for interventional and diagnostic radiology, in its words. */
export const definedCategories = [
  'Arteriogram',
  'Venogram',
  'Arterial PTA or Stent',
  'Thrombolysis/Thrombectomy',
  'Embolization',
  'Arterial vasc rep/closure',
  'Aortic Stent Grafting',
  'Venous Intervention',
  'TIPS or TIPS Revision',
  'US guided venous access',
  'Venous Port',
  'Dialysis Access',
  'Peritoneal dialysis',
  'Primary GI Intervention',
  'GI/biliary Intervention',
  'Primary Nephrostomy',
  'GU Intervention',
  'Catheter exchange',
  'Removal',
  'Biopsy',
  'Image guided bx/drainage',
  'Thyroid FNA/biopsy',
  'Breast biopsy',
  'Breast localization',
  'Aspiration',
  'Thoracentesis',
  'Paracentesis',
  'Drain Placement',
  'Tumor Ablation',
  'Nerve blockade/ablation',
  'Vertebral Augmentation',
  'Arthrogram/joint asp/inj',
  'Spinal puncture',
  'Lymphatic Intervention',
  'Neuro dx/intervention',
  'Radiotracer Injection',
  'Radiotherapy',
  'US Hands On Scans',
  'New Outpatient Eval',
  'Other',
  'Chest x-ray',
  'CT abd/pel',
  'US abd/pel',
  'Mammography',
  'MRI brain',
  'CTA/MRA',
  'MRI spine',
  'PET',
  'MRI lower extremity',
  'MRI body',
] as const;

export type DefinedCategory = (typeof definedCategories)[number];

/** The diagnostic readings that ADS takes as one running number, not case by case. */
export const aggregateCategories = [
  'Chest x-ray',
  'CT abd/pel',
  'US abd/pel',
  'Mammography',
  'MRI brain',
  'CTA/MRA',
  'MRI spine',
  'PET',
  'MRI lower extremity',
  'MRI body',
] as const satisfies readonly DefinedCategory[];

export type AggregateCategory = (typeof aggregateCategories)[number];
export type CaseCategory = Exclude<DefinedCategory, AggregateCategory>;

/** True for a category that is stated as a number. */
export function isAggregateCategory(category: string): category is AggregateCategory {
  return (aggregateCategories as readonly string[]).includes(category);
}

/** True for a category in ADS's own words. */
export function isDefinedCategory(value: string): value is DefinedCategory {
  return (definedCategories as readonly string[]).includes(value);
}

/** The categories that fill up case by case. */
export const caseCategories: readonly CaseCategory[] = definedCategories.filter(
  (category): category is CaseCategory => !isAggregateCategory(category),
);

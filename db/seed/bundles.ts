import type { SiteKey } from './sites.ts';

/** What is done together in one case, and how often. */
export interface Bundle {
  readonly name: string;
  /** Service line; attendings have their own. */
  readonly service: Service;
  /** Always logged, the main one first. */
  readonly codes: readonly string[];
  /** Code → chance that it is logged as well. */
  readonly also: Readonly<Record<string, number>>;
  /** About per mille of a senior resident's cases at the main site. */
  readonly weight: number;
  /** The PGY from which residents are given it regularly. */
  readonly fromPgy: number;
  readonly untilPgy: number;
  /** How much of it a site does, against the main site's 1. */
  readonly at: Readonly<Record<SiteKey, number>>;
  /** Comes in at night and on weekends too. */
  readonly emergency: boolean;
}

type Options = Partial<Pick<Bundle, 'also' | 'untilPgy' | 'emergency'>>;
type Row = [name: string, codes: string, weight: number, fromPgy: number, at: At, more?: Options];
type At = Bundle['at'];

const all: At = { guh: 1, gch: 1, gwc: 1 };
const adult: At = { guh: 1, gch: 0, gwc: 1 };
const main: At = { guh: 1, gch: 0, gwc: 0 };
const mostlyMain: At = { guh: 1, gch: 0, gwc: 0.25 };
const community: At = { guh: 0.8, gch: 0, gwc: 2 };
const childrens: At = { guh: 0.02, gch: 1, gwc: 0 };
const emergency = true;

// Frequencies follow the groups of one public log of 798 cases; the split inside a group is ours.
const services = {
  'venous access': [
    ['PICC', '31776', 44, 2, { guh: 1, gch: 2.5, gwc: 0.8 }],
    ['Port placement', '31780', 51, 2, { guh: 1, gch: 0.7, gwc: 1.8 }],
    ['Port removal', '31782', 17, 2, { guh: 1, gch: 1, gwc: 1.6 }],
    ['Tunneled line', '31779', 52, 2, all],
    ['Tunneled line removal', '31781', 13, 2, all],
    ['Temporary dialysis line', '31775', 23, 2, adult, { emergency }],
    ['Line exchange', '31786', 14, 2, all],
    ['Line check', '31783', 5, 3, all, { also: { 31784: 0.4 } }],
    ['Fibrin sheath stripping', '31785', 2, 4, adult],
  ],
  dialysis: [
    ['Access PTA', '31790 31789', 28, 4, community, { also: { 31709: 0.18, 31791: 0.14 } }],
    ['Access declot', '31792 31789 31790', 11, 5, community, { also: { 31791: 0.2 } }],
    ['Fistulagram alone', '31789', 6, 3, community],
    ['PD catheter', '31793', 4, 4, adult],
    ['PD catheter manipulation', '31794', 1, 4, adult],
  ],
  'GI tubes': [
    ['Gastrostomy', '31814', 31, 3, all],
    ['Gastrojejunostomy', '31815', 9, 4, all],
    ['G to GJ conversion', '31817', 8, 3, all],
    ['G exchange', '31829', 20, 2, all],
    ['GJ exchange', '31830', 16, 2, { guh: 1, gch: 2.5, gwc: 0.6 }],
    ['GI tube exchange', '31827', 8, 2, all],
    ['GI tube removal', '31831', 3, 2, all],
    ['Cecostomy', '31823', 9, 5, childrens],
  ],
  'GU tubes': [
    ['Nephrostomy', '31836', 25, 3, all, { also: { 31832: 0.35 }, emergency }],
    ['Nephrostomy exchange', '31851', 32, 2, adult],
    ['Nephroureteral stent', '31837', 8, 4, adult, { also: { 31832: 0.5 } }],
    ['Nephroureteral exchange', '31852', 11, 3, adult],
    ['Double-J stent', '31839', 5, 5, adult, { also: { 31832: 0.4 } }],
    ['Nephrostomy to nephroureteral', '31855', 4, 4, adult],
    ['Suprapubic tube', '31841', 4, 3, adult],
    ['Nephrostomy removal', '31857', 3, 2, adult],
  ],
  drainage: [
    ['Abdominal drain', '31902', 27, 3, all, { emergency }],
    ['Retroperitoneal drain', '31901', 7, 3, adult, { emergency }],
    ['Liver or other organ drain', '31905', 9, 3, adult, { emergency }],
    ['Superficial drain', '32921', 5, 2, all],
    ['Drain check', '31906', 20, 2, all, { also: { 31908: 0.6 } }],
    ['Drain removal', '31907', 6, 2, all],
    ['Tunneled peritoneal drain', '31903', 5, 3, adult],
    ['Abdominal aspiration', '31892', 4, 2, all],
    ['Cyst sclerosis', '31910 31893', 2, 4, adult],
  ],
  chest: [
    ['Thoracentesis', '31895', 18, 2, adult],
    ['Chest tube', '31897', 10, 3, all, { emergency }],
    ['Tunneled chest tube', '31898', 4, 3, adult],
  ],
  paracentesis: [['Paracentesis', '31896', 28, 2, adult]],
  biopsy: [
    ['Liver biopsy', '31865', 17, 2, { guh: 1, gch: 1.5, gwc: 1 }],
    ['Kidney biopsy', '31868', 10, 3, { guh: 1, gch: 2, gwc: 0.8 }],
    ['Lung biopsy', '31862', 12, 3, adult, { also: { 31897: 0.06 } }],
    ['Bone biopsy', '31874', 6, 3, all],
    ['Node biopsy', '31886', 9, 2, all],
    ['Thyroid FNA', '31879', 9, 2, { guh: 0.8, gch: 0.2, gwc: 1.8 }],
    ['Neck node biopsy', '31880', 3, 2, adult],
    ['Soft tissue biopsy', '31873', 4, 2, all],
    ['Adrenal biopsy', '31871', 1.5, 4, adult],
    ['Mesenteric biopsy', '31870', 2, 3, adult],
    ['Marrow biopsy', '31877', 3, 2, adult],
    ['Mediastinal biopsy', '31864', 1, 4, main],
    ['Transjugular liver biopsy', '31882 31702', 8, 5, mostlyMain],
  ],
  biliary: [
    ['Biliary drain, internal and external', '31803 31800', 14, 5, mostlyMain, { emergency }],
    ['Biliary drain, external', '31802 31800', 6, 4, adult, { emergency }],
    ['Biliary exchange', '31812', 26, 3, mostlyMain, { also: { 31801: 0.5 } }],
    ['Cholangiogram by tube', '31801', 4, 3, adult],
    ['Biliary stent', '31810', 5, 5, mostlyMain, { also: { 31801: 0.5, 31809: 0.3 } }],
    ['Biliary dilation', '31809 31812', 4, 5, main],
    ['Biliary stone removal', '31808 31812', 1.5, 5, main],
    ['Cholecystostomy', '31804', 12, 3, adult, { emergency }],
  ],
  'bleeding embolization': [
    ['Lower GI bleed', '31677 31641', 13, 5, adult, { also: { 31689: 0.7 }, emergency }],
    [
      'Upper GI bleed',
      '31677 31640',
      12,
      5,
      adult,
      { also: { 31639: 0.4, 31689: 0.7 }, emergency },
    ],
    ['Pelvic trauma', '31677 31649', 8, 5, main, { also: { 31647: 0.5, 31689: 0.6 }, emergency }],
    ['Splenic trauma', '31677 31638', 8, 5, main, { also: { 31689: 0.6 }, emergency }],
    ['Kidney bleed', '31677 31642', 5, 5, adult, { also: { 31689: 0.6 }, emergency }],
    ['Liver bleed', '31677 31637', 5, 5, main, { also: { 31689: 0.6 }, emergency }],
    ['Hemoptysis', '31683 31636', 5, 5, adult, { also: { 31689: 0.5 }, emergency }],
    ['Postpartum bleed', '31677 31643', 3, 5, adult, { also: { 31689: 0.5 }, emergency }],
  ],
  oncology: [
    ['TACE', '31678 31637 31689', 14, 5, main],
    ['Bland embolization', '31679 31637', 3, 5, main, { also: { 31689: 0.6 } }],
    ['Y90 mapping', '31637 31641', 12, 5, main, { also: { 31684: 0.35, 31689: 0.7 } }],
    ['Y90 treatment', '31680 31637', 13, 5, main, { also: { 31689: 0.7 } }],
    ['PVE', '31772 31762', 3, 6, main],
    ['Liver ablation', '31913', 8, 5, mostlyMain, { also: { 31865: 0.15 } }],
    ['Kidney ablation', '31916', 6, 5, mostlyMain, { also: { 31868: 0.3 } }],
    ['Lung ablation', '31918', 2, 5, main],
    ['Bone ablation', '31919', 1.5, 5, main],
  ],
  'elective embolization': [
    ['UFE', '31681 31643', 9, 5, mostlyMain, { also: { 31689: 0.6 } }],
    ['PAE', '31682 31646', 4, 6, main, { also: { 31689: 0.5 } }],
    ['Varicocele or pelvic veins', '31735 31700', 4, 5, mostlyMain],
    ['Angiomyolipoma', '31684 31642', 2, 5, main],
    ['Partial splenic embolization', '31684 31638', 2, 5, main],
    ['Malformation, high flow', '31737', 2, 6, { guh: 1, gch: 3, gwc: 0 }],
  ],
  portal: [
    ['TIPS', '31763 31762', 13, 5, main, { also: { 31702: 0.25, 31773: 0.25 } }],
    ['TIPS revision, stent', '31766 31762', 6, 5, main],
    ['TIPS revision, PTA', '31764 31762', 6, 5, main],
    ['TIPS revision, lysis', '31765 31764 31762', 1, 6, main],
    ['BRTO', '31774 31704', 1.5, 6, main],
    ['Portal vein stent', '31768 31762', 1, 6, main],
  ],
  venous: [
    ['IVC filter', '31740 31698', 17, 4, adult, { emergency }],
    ['IVC filter retrieval', '31742 31698', 16, 4, adult],
    ['DVT thrombectomy', '31727 31696', 6, 5, mostlyMain, { also: { 31706: 0.5, 31713: 0.4 } }],
    ['DVT lysis', '31719 31696', 4, 5, mostlyMain],
    ['Lysis check', '31724', 4, 5, mostlyMain, { also: { 31707: 0.4, 31713: 0.3 } }],
    ['Iliac vein stent', '31713 31696 31706', 5, 5, mostlyMain],
    ['SVC stent', '31715 31697', 3, 5, main],
    ['Central vein PTA', '31709 31697', 4, 4, mostlyMain],
    ['PE thrombectomy', '31758 31755', 8, 5, mostlyMain, { emergency }],
    ['PE lysis', '31756 31755', 3, 5, mostlyMain, { emergency }],
    ['Adrenal vein sampling', '31747 31699', 3, 6, main],
    ['Vein ablation', '31751', 5, 4, community, { also: { 31752: 0.2 } }],
    ['Foreign body retrieval', '31741', 1.5, 5, all],
  ],
  arterial: [
    ['Leg angioplasty', '31653 31632', 11, 5, adult, { also: { 31662: 0.5, 31689: 0.6 } }],
    ['Limb lysis', '31667 31632', 4, 5, mostlyMain, { emergency }],
    ['Limb thrombectomy', '31673 31632', 3, 5, mostlyMain, { also: { 31653: 0.4 }, emergency }],
    ['Visceral stent', '31665 31641', 3, 6, main],
    ['EVAR', '31694 31630', 2, 6, main],
    ['Pseudoaneurysm injection', '31688', 4, 3, adult],
    ['Visceral angiogram', '31641 31637', 5, 5, mostlyMain, { also: { 31689: 0.5 } }],
    ['Arterial line', '31690', 2, 2, main],
  ],
  pain: [
    ['Lumbar augmentation', '31932', 7, 5, adult, { also: { 31933: 0.15 } }],
    ['Thoracic augmentation', '31933', 5, 5, adult],
    ['Celiac block', '31924', 4, 5, mostlyMain],
    ['Epidural', '31927', 8, 3, community],
    ['Facet injection', '31923', 6, 3, community],
    ['Nerve block', '32932', 5, 4, community],
    ['Lumbar puncture', '32936', 11, 2, all],
    ['Joint aspiration', '32929', 4, 2, community],
    ['Joint injection', '32931', 5, 2, { guh: 1, gch: 5, gwc: 2 }],
  ],
  pediatric: [
    ['Sclerotherapy, venous', '31738', 45, 4, childrens],
    ['Sclerotherapy, lymphatic', '31739', 18, 4, childrens],
  ],
  lymphatic: [['Thoracic duct embolization', '31945 31943', 2, 6, main]],
  clinic: [['Clinic, new patient', '32943', 14, 4, { guh: 1, gch: 0.5, gwc: 1 }]],
  ultrasound: [['Hands-on ultrasound', '32920', 55, 2, all, { untilPgy: 5 }]],
} as const satisfies Record<string, readonly Row[]>;

export type Service = keyof typeof services;

/**
 * Few kinds make up most of a service's cases and many are rare: the weights of a line are raised
 * to this power and brought back to the line's total. The shape is our assumption.
 */
const tailPower = 1.4;

function heavyTailed(rows: readonly Row[]): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const weights = rows.map(([, , weight]) => weight);
  const raised = weights.map((weight) => weight ** tailPower);
  return raised.map((weight) => (weight * sum(weights)) / sum(raised));
}

export const bundles: readonly Bundle[] = Object.entries<readonly Row[]>(services).flatMap(
  ([service, rows]) => {
    const weights = heavyTailed(rows);
    return rows.map(([name, codes, , fromPgy, at, more], nth) => ({
      ...{ also: {}, untilPgy: 9, emergency: false, ...more, weight: weights[nth] ?? 0 },
      ...{ name, service: service as Service, codes: codes.split(' '), fromPgy, at },
    }));
  },
);

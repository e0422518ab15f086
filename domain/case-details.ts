import * as z from 'zod/mini';

/** Adverse-event schemes of the Society of Interventional Radiology; a program uses one. */
export const adverseEventSchemes = {
  'sir-letters': { label: 'SIR letters', grades: ['A', 'B', 'C', 'D', 'E', 'F'] },
  'sir-severity': { label: 'SIR severity (2017)', grades: ['1', '2', '3', '4', '5'] },
} as const;
export type AdverseEventScheme = keyof typeof adverseEventSchemes;
export const adverseEventSchemeNames = Object.keys(adverseEventSchemes) as AdverseEventScheme[];

/** How far the resident worked alone; a program uses one scale. */
export const autonomyScales = {
  zwisch: {
    label: 'Zwisch',
    levels: ['Show & Tell', 'Active Help', 'Passive Help', 'Supervision Only'],
  },
  entrustment: {
    label: 'Entrustment',
    levels: ['1', '2', '3', '4', '5'],
  },
} as const;
export type AutonomyScale = keyof typeof autonomyScales;
export const autonomyScaleNames = Object.keys(autonomyScales) as AutonomyScale[];

export const sedations = ['none', 'minimal', 'moderate', 'deep', 'general'] as const;
export const accesses = [
  'femoral-artery',
  'radial-artery',
  'other-artery',
  'jugular-vein',
  'femoral-vein',
  'other-vein',
  'percutaneous',
] as const;

const amount = (most: number, words: string) =>
  z.nullable(z.number(words).check(z.gte(0, words), z.lte(most, words)));

const gradeOf = ({ scheme, grade }: { scheme: AdverseEventScheme; grade: string }) =>
  (adverseEventSchemes[scheme].grades as readonly string[]).includes(grade);
const levelOf = ({ scale, level }: { scale: AutonomyScale; level: string }) =>
  (autonomyScales[scale].levels as readonly string[]).includes(level);

/** What can be added in a quiet minute; null is "not stated", which is not the same as none. */
export const CaseDetails = z.object({
  adverseEvent: z.nullable(
    z
      .object({ scheme: z.enum(adverseEventSchemeNames), grade: z.string() })
      .check(z.refine(gradeOf, 'Choose a grade of the scheme.')),
  ),
  fluoroMinutes: amount(600, 'Fluoroscopy time is 0 to 600 minutes.'),
  airKermaMilligray: amount(50_000, 'Air kerma is 0 to 50,000 mGy.'),
  kapGrayCm2: amount(10_000, 'Kerma-area product is 0 to 10,000 Gy·cm².'),
  contrastMillilitres: amount(2_000, 'Contrast is 0 to 2,000 mL.'),
  sedation: z.nullable(z.enum(sedations)),
  access: z.nullable(z.enum(accesses)),
  autonomy: z.nullable(
    z
      .object({ scale: z.enum(autonomyScaleNames), level: z.string() })
      .check(z.refine(levelOf, 'Choose a level of the scale.')),
  ),
});
export type CaseDetails = z.infer<typeof CaseDetails>;

export const noDetails: CaseDetails = {
  adverseEvent: null,
  fluoroMinutes: null,
  airKermaMilligray: null,
  kapGrayCm2: null,
  contrastMillilitres: null,
  sedation: null,
  access: null,
  autonomy: null,
};

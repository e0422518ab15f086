import type { Bundle, Service } from './bundles.ts';

/**
 * What a block of two to four weeks is spent on, and the part of each service line's cases that
 * falls to it; whatever is left of a line comes to everybody. Our assumption of how a large
 * department divides its work. The shares keep the department's totals as they are.
 */
const shares = {
  access: { 'venous access': 0.75, dialysis: 1 },
  consults: {
    ...{ drainage: 0.85, chest: 0.9, paracentesis: 0.7, biopsy: 0.2 },
    ...{ 'venous access': 0.15, ultrasound: 0.5, 'GU tubes': 0.2 },
  },
  tubes: { 'GI tubes': 0.9, 'GU tubes': 0.7 },
  oncology: { oncology: 1, biopsy: 0.4, clinic: 0.5 },
  hepatobiliary: { portal: 1, biliary: 0.9, paracentesis: 0.2 },
  vascular: { arterial: 1, venous: 0.85, 'bleeding embolization': 0.9 },
  outpatient: {
    ...{ 'elective embolization': 1, pain: 0.9, biopsy: 0.3, clinic: 0.4 },
    ...{ venous: 0.1, ultrasound: 0.3 },
  },
} as const satisfies Record<string, Partial<Record<Service, number>>>;

/** On diagnostic blocks residents do what body imaging and the reading room do themselves. */
const reading: Partial<Record<Service, number>> = {
  ...{ ultrasound: 1, paracentesis: 0.5, chest: 0.3, biopsy: 0.3, pain: 0.2 },
};

/** `all`: a smaller site has one service, which does everything that the site does. */
export type Rotation = keyof typeof shares | 'reading' | 'all';
/** Only the main site is large enough to divide its work. */
export const mainSiteRotations = Object.keys(shares) as (keyof typeof shares)[];

/** Cases on a rotation that come from the department as a whole: add-ons, help in the next room. */
export const addOnShare = 0.12;

/** The part of a service line that falls to a rotation, 0 to 1. */
export function rotationShare(rotation: Rotation, service: Service): number {
  if (rotation === 'all') return 1;
  const own: Partial<Record<Service, number>> = rotation === 'reading' ? reading : shares[rotation];
  return own[service] ?? 0;
}

/** Services that a rotation is there for: it has at least half of them. */
export function isOwn(rotation: Rotation, { service }: Bundle): boolean {
  return rotationShare(rotation, service) >= 0.5;
}

import type { Measure } from '#domain/measures.ts';

interface DemoTarget {
  readonly measure: Measure;
  readonly minimum: number;
}

/** The invented department's own wishes, not minimums of any other body. */
export const demoTargets: readonly DemoTarget[] = [
  { measure: 'family:tips', minimum: 15 },
  { measure: 'family:y90', minimum: 10 },
  { measure: 'family:uterine-embolization', minimum: 5 },
  { measure: 'family:tumor-ablation', minimum: 15 },
  { measure: 'family:bleeding-embolization', minimum: 20 },
  { measure: 'category:Dialysis Access', minimum: 30 },
];

export const targetSource = "Set by the program's education committee";

/** @throws Error when the department has no such target. */
export function targetMinimum(measure: Measure): number {
  const found = demoTargets.find((target) => target.measure === measure);
  if (!found) throw new Error(`No target on ${measure}`);
  return found.minimum;
}

import { findProcedure } from '../catalog/find-procedure.ts';
import { procedures } from '../catalog/procedures.ts';
import { type Bundle, bundles } from './bundles.ts';
import { type Chip, chipKey, chipOf, codesOf } from './chip.ts';
import type { PastCase } from './past-case.ts';

/** So often must the same codes be logged together before they become a chip by themselves. */
const usesToLearn = 3;

const isKnown = (codes: readonly string[]) =>
  codes.length > 0 && codes.every((code) => findProcedure(code));

const shipped: ReadonlyMap<string, Chip> = new Map([
  ...procedures.map(({ code }): [string, Chip] => [code, { kind: 'procedure', code }]),
  ...bundles.map(({ id, codes }): [string, Chip] => [chipKey(codes), chipOf(codes, id)]),
]);

export interface ChipSources {
  readonly history: readonly PastCase[];
  readonly favourites: readonly Chip[];
  readonly ownBundles: readonly Bundle[];
  readonly priorKeys: readonly string[];
}

/** Code sets of the history that were logged together often enough, in the order last logged. */
function learnedChips(history: readonly PastCase[]): Map<string, Chip> {
  const uses = new Map<string, { times: number; codes: readonly string[] }>();
  for (const { codes } of history) {
    if (codes.length < 2) continue;
    const key = chipKey(codes);
    uses.set(key, { times: (uses.get(key)?.times ?? 0) + 1, codes });
  }
  const often = [...uses].filter(([, { times, codes }]) => times >= usesToLearn && isKnown(codes));
  return new Map(often.map(([key, { codes }]) => [key, chipOf(codes, `learned:${key}`)]));
}

/**
 * Finds the chip of a key among all that could be shown: own words go before shipped ones, shipped
 * before learned, and none holds a code outside the catalog.
 */
export function knownChips(sources: ChipSources): (key: string) => Chip | undefined {
  const own = new Map<string, Chip>();
  const learned = learnedChips(sources.history);
  const addIfKnown = (to: Map<string, Chip>, key: string, chip: Chip) => {
    if (!to.has(key) && isKnown(codesOf(chip))) to.set(key, chip);
  };
  for (const { id, codes } of sources.ownBundles)
    addIfKnown(own, chipKey(codes), chipOf(codes, id));
  for (const stated of sources.priorKeys) {
    const codes = stated.split('+');
    const key = chipKey(codes);
    addIfKnown(learned, key, chipOf(codes, `learned:${key}`));
  }
  for (const chip of sources.favourites) addIfKnown(learned, chipKey(codesOf(chip)), chip);
  return (key) => own.get(key) ?? shipped.get(key) ?? learned.get(key);
}

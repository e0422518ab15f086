import { findProcedure } from '../catalog/find-procedure.ts';
import { type Bundle, bundles } from './bundles.ts';

/** One tap's worth of a case. Two chips with the same codes are the same chip. */
export type Chip =
  | { readonly kind: 'procedure'; readonly code: string }
  | { readonly kind: 'bundle'; readonly id: string; readonly codes: readonly string[] };

/** The codes that a chip puts into a case, the main one first. */
export function codesOf(chip: Chip): readonly string[] {
  return chip.kind === 'procedure' ? [chip.code] : chip.codes;
}

/** A log is ranked at every case, and its code lists stay the same. */
const knownKeys = new WeakMap<readonly string[], string>();

/** The same text for the same codes in any order. */
export function chipKey(codes: readonly string[]): string {
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return only;
  const key = knownKeys.get(codes) ?? [...new Set(codes)].sort().join('+');
  knownKeys.set(codes, key);
  return key;
}

/** A chip for these codes: the plain procedure where there is one, else a bundle under this id. */
export function chipOf(codes: readonly string[], id: string): Chip {
  const [only, ...more] = [...new Set(codes)];
  return only !== undefined && more.length === 0
    ? { kind: 'procedure', code: only }
    : { kind: 'bundle', id, codes: [...new Set(codes)] };
}

/** What stands on a chip: the bundle's name, else the names of its procedures. */
export function chipName(chip: Chip, ownBundles: readonly Bundle[] = []): string {
  const bundle =
    chip.kind === 'bundle' && [...ownBundles, ...bundles].find(({ id }) => id === chip.id);
  if (bundle) return bundle.name;
  return codesOf(chip)
    .map((code) => findProcedure(code)?.name ?? code)
    .join(' + ');
}

import * as z from 'zod/mini';
import type { Bundle } from '#domain/chips/bundles.ts';
import { type Chip, chipKey, codesOf } from '#domain/chips/chip.ts';

/** A resident's own chips, on this phone alone: what leads the list, and bundles under own names. */
export interface OwnChips {
  readonly favourites: readonly Chip[];
  readonly bundles: readonly Bundle[];
}

const Codes = z.array(z.string().check(z.regex(/^\d{5}$/))).check(z.minLength(1), z.maxLength(12));
const Kept = z.object({
  favourites: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('procedure'), code: z.string() }),
      z.object({ kind: z.literal('bundle'), id: z.string(), codes: Codes }),
    ]),
  ),
  bundles: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      codes: Codes,
    }),
  ),
});

export const noOwnChips: OwnChips = { favourites: [], bundles: [] };
const keyOf = (personId: string) => `angiolog.chips.${personId}`;

/** What was kept; nothing where there is none, or the browser forbids it. */
export function readOwnChips(personId: string): OwnChips {
  try {
    const read = z.safeParse(Kept, JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null'));
    return read.success ? read.data : noOwnChips;
  } catch {
    return noOwnChips;
  }
}

export function keepOwnChips(personId: string, chips: OwnChips): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(chips));
  } catch {
    // They hold until the page is left.
  }
}

const sameAs = (chip: Chip) => (other: Chip) => chipKey(codesOf(other)) === chipKey(codesOf(chip));

export const isFavourite = ({ favourites }: OwnChips, chip: Chip): boolean =>
  favourites.some(sameAs(chip));

/** The chips with this one among the favourites, or without it where it is one already. */
export function toggleFavourite(chips: OwnChips, chip: Chip): OwnChips {
  const { favourites } = chips;
  return isFavourite(chips, chip)
    ? { ...chips, favourites: favourites.filter((other) => !sameAs(chip)(other)) }
    : { ...chips, favourites: [...favourites, chip] };
}

/** The chips with these procedures as a bundle of this name, which leads the list from now on. */
export function addBundle(chips: OwnChips, name: string, codes: readonly string[]): OwnChips {
  const id = `own:${chipKey(codes)}`;
  const bundle: Bundle = { id, name, aliases: [name.toLowerCase()], codes: [...codes] };
  const others = chips.bundles.filter((each) => each.id !== id);
  const chip: Chip = { kind: 'bundle', id, codes: bundle.codes };
  const favourites = chips.favourites.filter((other) => !sameAs(chip)(other));
  return { favourites: [chip, ...favourites], bundles: [...others, bundle] };
}

/** The chips without an own bundle. */
export function removeBundle(chips: OwnChips, id: string): OwnChips {
  return {
    favourites: chips.favourites.filter((chip) => chip.kind !== 'bundle' || chip.id !== id),
    bundles: chips.bundles.filter((each) => each.id !== id),
  };
}

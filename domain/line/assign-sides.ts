import type { Claim } from './claim.ts';
import type { Laterality } from './parsed-line.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

const sides: readonly Laterality[] = ['left', 'right', 'bilateral'];
const separator = /[,;|+&]|\band\b|\bthen\b|\bplus\b/;

/** The side of each procedure: one in or before its name, else the nearest behind it. */
export function assignSides(
  claims: readonly Claim[],
  placed: readonly Placed[],
  text: string,
): (Laterality | null)[] {
  const said = claims.filter(({ kind }) => kind === 'laterality');
  const given = placed.map(() => new Set<Laterality>());
  for (const claim of said) {
    const owner = ownerOf(claim, placed, text);
    const side = sides.find((each) => each === claim.value);
    if (owner !== undefined && side) given[owner]?.add(side);
  }
  return given.map((own) => {
    const [one] = own;
    if (!one) return null;
    return own.size > 1 ? 'bilateral' : one;
  });
}

function ownerOf({ start, end }: Claim, placed: readonly Placed[], text: string) {
  const within = placed.findIndex((one) => one.start <= start && end <= one.end);
  if (within >= 0) return within;
  const next = placed.findIndex((one) => one.start >= end);
  const before = placed.findLastIndex((one) => one.end <= start);
  const near = next >= 0 && !separator.test(text.slice(end, placed[next]?.start));
  if (near) return next;
  if (before >= 0) return before;
  return next >= 0 ? next : undefined;
}

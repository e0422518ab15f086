import { knownNames } from './known-names.ts';

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

const phrases = new Set(knownNames.map(fold));
const words = new Set(
  knownNames
    .flatMap((name) => [fold(name), ...fold(name).split(/[^a-z]+/)])
    .filter((word) => word.length > 2),
);

/** True for an entry of the list as a whole: "Henry Ford", not "Ford". */
export function isKnownPhrase(name: string): boolean {
  return phrases.has(fold(name));
}

/** True for a device, eponym, maker or site, in any case, possessive or compound. */
export function isKnownName(name: string): boolean {
  const folded = fold(name).replace(/'s$/, '');
  if (words.has(folded)) return true;
  const parts = folded.split(/[^a-z]+/).filter((part) => part.length > 1);
  return parts.length > 0 && parts.every((part) => words.has(part));
}

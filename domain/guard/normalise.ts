import { lookAlikes } from './look-alikes.ts';

export interface Normalised {
  readonly text: string;
  /** Original offset where the character that gave letter `i` starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Format and control characters, combining marks, and fillers that show nothing. */
const unseen = /^[\p{Cf}\p{Cc}\p{M}\u115f\u1160\u3164\uffa0\u2800]$/u;
const dash = /^\p{Pd}$/u;
const space = /^\p{Z}$/u;

// One code point can stand for 18 letters; the tail of such a ligature can't hide a digit.
const longestExpansion = 4;

function simplify(character: string): string {
  const known = lookAlikes.get(character);
  if (known !== undefined) return known;
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  return unseen.test(character) ? '' : character;
}

/** Compatibility form of one code point, without accents: `５` → `5`, `é` → `e`, `‑` → `-`. */
function fold(character: string): string {
  if (character === '\n' || character === '\r' || character === '\t') return character;
  const parts = [...character.normalize('NFKD')].slice(0, longestExpansion);
  return parts.map(simplify).join('');
}

/**
 * Rewrites a text the way a reader sees it (NFKD per code point, accents and zero-width
 * characters gone, digits of all scripts as ASCII) and keeps the way back to the original.
 */
export function normalise(original: string): Normalised {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const seen = new Map<string, string>();
  let offset = 0;
  for (const character of original) {
    const code = character.charCodeAt(0);
    const folded =
      code >= 0x20 && code < 0x7f ? character : (seen.get(character) ?? fold(character));
    seen.set(character, folded);
    for (const letter of folded.split('')) {
      letters.push(letter);
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return { text: letters.join(''), starts, ends };
}

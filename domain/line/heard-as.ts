import type { KnownAttending } from './attending-names.ts';
import { isWithinEdits } from './edit-distance.ts';

/** Fewer consonants are shared by too many names. */
const fewestConsonants = 3;

function consonantsOf(name: string) {
  return name
    .replace(/ph/g, 'f')
    .replace(/[qk][uvw]|[ckq]/g, 'k')
    .replace(/^ng/, 'n')
    .replace(/[zx]/g, 's')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

const beginsWithVowel = (name: string) => /^[aeiou]/.test(name);

/** True for names that differ in vowels and silent letters alone: "ohbrian", "obrien". */
function soundsLike(one: string, other: string): boolean {
  const consonants = consonantsOf(one);
  const sameStart = one[0] === other[0] || (beginsWithVowel(one) && beginsWithVowel(other));
  return sameStart && consonants.length >= fewestConsonants && consonants === consonantsOf(other);
}

const shortestHeard = 5;

/**
 * The people whose surname dictation heard as several words: "doctor oh ka for", "with lind quist".
 *
 * @param called the words, in lower case
 * @param isTitled a title leads to a person, so that the sound of a name is enough
 */
export function heardAs(
  people: readonly KnownAttending[],
  called: readonly string[],
  isTitled: boolean,
): KnownAttending[] {
  const [first = ''] = called;
  const name = called.join('');
  if (called.length < 2 || name.length < shortestHeard) return [];
  return people.filter(({ surnames }) =>
    [...surnames].some((surname) => {
      // What already is the name takes no further word to itself.
      if (surname.length < shortestHeard || first.length > surname.length - 2) return false;
      return isWithinEdits(name, surname, 1) || (isTitled && soundsLike(name, surname));
    }),
  );
}

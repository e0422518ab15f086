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

/** True for names in lower case that differ in vowels and silent letters alone: "ohbrian", "obrien". */
export function soundsLike(one: string, other: string): boolean {
  const consonants = consonantsOf(one);
  const sameStart = one[0] === other[0] || (beginsWithVowel(one) && beginsWithVowel(other));
  return sameStart && consonants.length >= fewestConsonants && consonants === consonantsOf(other);
}

const firstLetter = 'a'.charCodeAt(0);

/** The letters a–z of a word as a bit each. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place) - firstLetter;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

/** How many letters of one mask the other lacks: a lower bound for slips, and far cheaper. */
export function lettersLacking(mask: number, other: number): number {
  let count = 0;
  for (let rest = mask & ~other; rest !== 0; rest &= rest - 1) count++;
  return count;
}

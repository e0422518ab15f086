/** A line as it is read: lower case, accents and apostrophes gone. `starts` and `ends` lead back to the input. */
export interface FoldedLine {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters of one line that are read: more is no case, and a paste must not hold up the phone. */
export const longestLine = 1_500;

const substitutes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '',
    '\u2018': '',
    '\u2019': '',
    '`': '',
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '-',
    '\u2013': '-',
    '\u2014': '-',
    '\u2212': '-',
    '\u2044': '/',
    '\u00d7': 'x',
    '\u2192': '>',
    _: ' ',
  }),
);

/** Folds `source` from `start` up to `end`, as far as `longestLine` reaches. */
export function foldLine(source: string, start: number, end: number): FoldedLine {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = start;
  for (const letter of source.slice(start, Math.min(end, start + longestLine))) {
    const next = place + letter.length;
    const folded = foldLetter(letter);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(place);
      ends.push(next);
    }
    text += folded;
    place = next;
  }
  return { text, starts, ends };
}

function foldLetter(letter: string) {
  const known = substitutes.get(letter);
  if (known !== undefined) return known;
  if (letter <= '\u007f') return letter < ' ' ? ' ' : letter.toLowerCase();
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // One letter is at most one word, so that no two tokens share it: "℅" is none.
  const isWord = plain.length === 1 || /^[a-z0-9]{2,4}$/.test(plain);
  return isWord ? (substitutes.get(plain) ?? plain) : ' ';
}

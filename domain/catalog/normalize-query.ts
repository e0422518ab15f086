/** Letters of a query that are read; nobody types more, and a paste must not hold up the phone. */
const longestQuery = 100;

/** Spoken short forms, whole words only; "angio" is never an angioplasty at the table. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['angio', 'angiogram'],
  ['bx', 'biopsy'],
  ['embo', 'embolization'],
]);

/**
 * Lower case, accents and superscripts folded, short forms written out, everything but
 * letters and digits a single space.
 */
export function normalizeWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => shortForms.get(word) ?? word)
    .join(' ');
}

/** A query's words as the index spells them. */
export function normalizeQuery(query: string): string {
  return normalizeWords(query.slice(0, longestQuery));
}

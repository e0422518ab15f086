import { type Bundle, bundles } from '#domain/chips/bundles.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const mostFound = 3;
/** Fewer letters than this begin too many words. */
const leastLetters = 2;

/** Bundles of several procedures that a search means by name or alias, own ones first. */
export function findBundles(query: string, own: readonly Bundle[]): Bundle[] {
  const words = plain(query);
  if (words.length < leastLetters) return [];
  const starts = ({ name, aliases }: Bundle) =>
    [name, ...aliases].some((each) => plain(each).startsWith(words));
  return [...own, ...bundles]
    .filter(({ codes }) => codes.length > 1)
    .filter(starts)
    .slice(0, mostFound);
}

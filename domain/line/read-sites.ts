import type { Claim, LineReading } from './claim.ts';
import { isWithinEdits } from './edit-distance.ts';
import { foldLine } from './fold-line.ts';
import { isLineWord, isProcedureWord } from './lexicon.ts';
import type { LineOption, NamedSite } from './parsed-line.ts';

/** Words of many names, which alone tell no site. */
const generic = new Set(
  'hospital hosp medical center centre clinic health system general main the of at st saint county campus and for regional memorial'.split(
    ' ',
  ),
);
const shortestBeginning = 4;
const shortestMisspelled = 7;
const mostOptions = 5;
const longestName = 8;

interface KnownSite extends NamedSite {
  readonly words: readonly string[];
  readonly short: ReadonlySet<string>;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[a-z0-9]+/g)].map(({ 0: word, index = 0 }) => ({
    ...{ start: index, end: index + word.length, text: word },
  }));

function knowSite(site: NamedSite): KnownSite {
  const fold = (name: string) =>
    wordsIn(foldLine(name, 0, name.length).text).map(({ text }) => text);
  const words = fold(site.name);
  const initials = words.map((word) => word[0]).join('');
  const strong = words.filter((word) => !generic.has(word));
  const short = new Set(
    [fold(site.shortName).join(''), initials].filter((each) => each.length > 1),
  );
  return { ...site, words: strong.length > 0 ? words : [...words, ...fold(site.shortName)], short };
}

const known = new WeakMap<readonly NamedSite[], readonly KnownSite[]>();

/** The sites of a department, taken apart once for all lines. */
function knowSites(sites: readonly NamedSite[]): readonly KnownSite[] {
  const before = known.get(sites);
  if (before) return before;
  const all = sites.map(knowSite);
  known.set(sites, all);
  return all;
}

const toOption = ({ id, name }: NamedSite): LineOption => ({ value: id, label: name });

function claimSite(start: number, end: number, sites: readonly NamedSite[]): Claim {
  const [one] = sites;
  const options = sites.slice(0, mostOptions).map(toOption);
  if (one && sites.length === 1) return { start, end, kind: 'site', value: one.id };
  return { start, end, kind: 'site', value: null, ask: { kind: 'which-site', options } };
}

/** Sites by short name, initials, or words of the name; a name that fits several, or none after "at", is asked. */
export function readSites({ text, context }: LineReading): Claim[] {
  const sites = knowSites(context.sites);
  const words = wordsIn(text);
  const claims: Claim[] = [];
  for (let place = 0; place < words.length; place++) {
    const found = siteAt(text, words, place, sites);
    if (!found) continue;
    claims.push(found.claim);
    place += found.count - 1;
  }
  return claims;
}

function siteAt(text: string, words: readonly Word[], place: number, sites: readonly KnownSite[]) {
  const word = words[place];
  if (!word) return undefined;
  const marker = text
    .slice(0, word.start)
    .match(/(?:@|\bat|\bsite ?:?|\bin the|\bloc(?:ation)?:) ?(?:the )?$/);
  const start = marker ? word.start - marker[0].length : word.start;
  const short = sites.filter((site) => site.short.has(word.text));
  if (short.length > 0 && (marker || !isProcedureWord(word.text))) {
    return { claim: claimSite(start, word.end, short), count: 1 };
  }
  const run = longestRun(text, words, place, sites);
  if (run && (marker || run.telling)) {
    return { claim: claimSite(start, run.end, run.sites), count: run.count };
  }
  const foreign =
    marker && /@|at/.test(marker[0]) && !isLineWord(word.text) && !/^\d/.test(word.text);
  return foreign
    ? { claim: claimSite(start, word.end, sites.length > 1 ? sites : []), count: 1 }
    : undefined;
}

function longestRun(
  text: string,
  words: readonly Word[],
  place: number,
  sites: readonly KnownSite[],
) {
  let found:
    | { sites: readonly KnownSite[]; end: number; count: number; telling: boolean }
    | undefined;
  let left = sites;
  let telling = false;
  for (let count = 1; count <= longestName; count++) {
    const word = words[place + count - 1];
    const before = words[place + count - 2];
    const apart =
      count > 1 && before && word && !/^[ .-]*$/.test(text.slice(before.end, word.start));
    if (!word || apart) break;
    const after = text.slice(word.end).trimStart()[0] ?? ',';
    const isShort = count > 1 && word.text !== 'w' && word.text.length < shortestBeginning;
    left = left.filter((site) =>
      site.words.some(
        (each) =>
          isSaid(word.text, each) ||
          (isShort && /[,;|)./-]/.test(after) && each.startsWith(word.text)),
      ),
    );
    if (left.length === 0) break;
    telling ||= isTelling(word.text);
    found = { sites: left, end: word.end, count, telling };
  }
  return found;
}

function isSaid(word: string, nameWord: string) {
  if (word === nameWord || `${word}s` === nameWord) return true;
  if (word.length >= shortestBeginning && nameWord.startsWith(word)) return !isLineWord(word);
  return word.length >= shortestMisspelled && isWithinEdits(word, nameWord, 1);
}

/** Says which site by itself: no word of many names, of a procedure or of grammar. */
const isTelling = (word: string) =>
  word.length > 2 && !generic.has(word) && !isLineWord(word) && word !== 'child';

import { isKnownName } from '#domain/guard/is-known-name.ts';
import { isSurname } from '#domain/guard/surnames.ts';
import type { Claim } from './claim.ts';
import { fillerWords, negationWords, reasonPhrases } from './filler-words.ts';
import { type Lexeme, lexWords } from './lex-words.ts';
import { wordPattern } from './lexicon.ts';

/** What parts an item from the one before it, from nothing at all to a claim that no procedure spans. */
export const gaps = ['none', 'soft', 'comma', 'and', 'or', 'claim'] as const;
export type Gap = (typeof gaps)[number];

/** A lexeme at its place in the folded line. */
export interface LineItem extends Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: Gap;
  /** Number of the stretch between commas, "and" and claims; and of the one between any gaps. */
  readonly segment: number;
  readonly clause: number;
  readonly opens?: 'reason' | 'negation';
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly joined: boolean;
}

/** Words of a line that are read; more of them is a paste, not a case. */
const mostWords = 150;

const wordsOfGap: Readonly<Partial<Record<Gap, string>>> = {
  soft: 'with w',
  comma: 'comma period',
  and: 'and plus then also followed',
  or: 'or vs versus',
};
const wordGaps: ReadonlyMap<string, Gap> = new Map(
  gaps.flatMap((gap) => (wordsOfGap[gap] ?? '').split(' ').map((word) => [word, gap] as const)),
);

const signGaps: readonly (readonly [RegExp, Gap])[] = [
  [/[,;|]|\.(?=\s)|\t/, 'comma'],
  [/[+&/]/, 'and'],
  [/[():>[\]=]|\s-+\s|-\s/, 'soft'],
];

export const stronger = (one: Gap, other: Gap) =>
  gaps.indexOf(one) >= gaps.indexOf(other) ? one : other;
export const isAtLeast = (gap: Gap, least: Gap) => gaps.indexOf(gap) >= gaps.indexOf(least);

const transparent = new Set<Claim['kind']>(['laterality', 'ignored', 'count']);

/** The line without its claims as lexemes, and how far apart they stand. */
export function lexLine(text: string, claims: readonly Claim[]): LineItem[] {
  const words = wordsBetween(text, claims);
  const lexemes = lexWords(
    words.map((word) => word.text),
    (place) => words[place]?.joined ?? false,
  );
  let pending: Gap = 'none';
  let own: Gap = 'none';
  let segment = 0;
  let clause = 0;
  return lexemes.flatMap((lexeme, at) => {
    const covered = words.slice(lexeme.first, lexeme.last + 1);
    const [first] = covered;
    const last = covered.at(-1);
    if (!first || !last) return [];
    const again = lexemes[at - 1]?.first === lexeme.first;
    const fresh = again ? 'none' : stronger(own, first.gap);
    const gap = again ? 'none' : stronger(pending, fresh);
    own = lexeme.kind === 'grammar' ? (wordGaps.get(first.text) ?? 'none') : 'none';
    pending = lexeme.kind === 'grammar' ? stronger(gap, own) : 'none';
    if (isAtLeast(fresh, 'soft')) clause += 1;
    if (isAtLeast(fresh, 'comma')) segment += 1;
    const opens = openerOf(words, lexeme.first);
    const kind =
      lexeme.kind === 'filler' && isStranger(words, lexeme.first) ? 'unknown' : lexeme.kind;
    const place = { start: first.start, end: last.end, text: first.text, gap, segment, clause };
    return [{ ...lexeme, kind, ...place, ...(opens && { opens }) }];
  });
}

/** "T11-L1" lies in two regions of the spine. */
const isOtherRegion = (one: string, other: string) =>
  one[0] !== other[0] && [one, other].every((level) => /^[ctl]\d{1,2}$/.test(level));

const leadsToPerson = new Set(['w', 'with', 'by', 'dr', 'doctor', 'attending']);

/** A maker's or a device's name where a person's is said: "w Davis", "picc, Davis, primary". */
function isStranger(words: readonly Word[], place: number) {
  const word = words[place];
  if (!word || fillerWords.has(word.text)) return false;
  const next = words[place + 1];
  const isApart = isAtLeast(word.gap, 'comma') && (!next || isAtLeast(next.gap, 'comma'));
  const isLed = isKnownName(word.text) && leadsToPerson.has(words[place - 1]?.text ?? '');
  return isLed || (isApart && isSurname(word.text));
}

function wordsBetween(text: string, claims: readonly Claim[]): Word[] {
  const words: Word[] = [];
  let before = 0;
  let next = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    while ((claims[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((claims[next]?.start ?? Number.POSITIVE_INFINITY) < index + word.length) continue;
    const between = withoutClaims(text, before, index, claims);
    if (words.at(-1)?.text === 'w') between.text = between.text.replace(/^\//, '');
    const signs = signGaps.find(([pattern]) => pattern.test(between.text))?.[1] ?? 'none';
    const isRange = between.text === '-' && isOtherRegion(words.at(-1)?.text ?? '', word);
    const gap = between.claimed ? 'claim' : isRange ? 'and' : signs;
    const joined = !between.claimed && /^[ ./-]{0,2}$/.test(between.text.replace(/ +/g, ' '));
    words.push({ text: word, start: index, end: index + word.length, gap, joined });
    if (words.length >= mostWords) break;
    before = index + word.length;
  }
  return words;
}

function withoutClaims(text: string, from: number, to: number, claims: readonly Claim[]) {
  let rest = '';
  let at = from;
  let claimed = false;
  for (const claim of claims) {
    if (claim.end <= from || claim.start >= to) continue;
    rest += text.slice(at, claim.start);
    at = claim.end;
    claimed ||= !transparent.has(claim.kind);
  }
  return { text: rest + text.slice(at, to), claimed };
}

function openerOf(words: readonly Word[], place: number): LineItem['opens'] {
  const said = [0, 1, 2, 3].map((more) => words[place + more]?.text ?? '').join(' ');
  if (negationWords.has(words[place]?.text ?? '')) return 'negation';
  return reasonPhrases.some((phrase) => `${said} `.startsWith(`${phrase} `)) ? 'reason' : undefined;
}

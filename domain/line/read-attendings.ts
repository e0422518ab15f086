import { type KnownAttending, knowAttendings } from './attending-names.ts';
import type { Claim, LineReading } from './claim.ts';
import { guidanceWords } from './concept-classes.ts';
import { isWithinEdits } from './edit-distance.ts';
import { heardAs } from './heard-as.ts';
import { isLineWord, isProcedureWord, wordsMeant } from './lexicon.ts';
import { matchConcepts } from './match-concepts.ts';
import type { NamedAttending } from './parsed-line.ts';

const longestName = 4;
const mostOptions = 5;
const shortestMisspelled = 5;

/** "with" may lead to anything, a title leads to a person. */
const mark =
  /(?:(?:\b(?:w|with|by|under|attending|attg|staff|faculty|surgeon|supervised by|dr|drs|doctor|prof|me and)\b|@)[ .:=/-]*)+$/;
const titled = /\b(?:attending|attg|dr|drs|doctor|prof)\b[ .:=/-]*$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands at one place of the line. */
interface Place {
  readonly reading: LineReading;
  readonly words: readonly Word[];
  readonly at: number;
  readonly people: readonly KnownAttending[];
  readonly marker: RegExpMatchArray | null;
}

/**
 * Attendings by name, part of the name, initials or one slip; names that fit several, and a titled
 * name that fits none, are asked. A word of a procedure is a name only after "with" or a title.
 */
export function readAttendings(reading: LineReading): Claim[] {
  const people = knowAttendings(reading.context.attendings);
  const words = [...reading.text.matchAll(/[a-z0-9]+/g)].map(({ 0: text, index = 0 }) => ({
    ...{ text, start: index, end: index + text.length },
  }));
  const claims: Claim[] = [];
  for (let at = 0; at < words.length; at++) {
    const marker = reading.text.slice(0, words[at]?.start).slice(-40).match(mark);
    const found = nameAt({ reading, words, at, people, marker });
    if (!found) continue;
    claims.push(found.claim);
    at += found.count - 1;
  }
  return claims;
}

function nameAt(place: Place): { claim: Claim; count: number } | undefined {
  for (let count = longestName; count >= 1; count--) {
    const called = joinedName(place, count);
    const people = called ? calledSo(place, called, count) : [];
    if (people.length > 0) return { claim: claimPeople(place, count, people), count };
  }
  return foreignName(place);
}

/** The words from here on as one, where nothing but blanks, dots, hyphens or a name's comma parts them. */
function joinedName({ reading, words, at }: Place, count: number) {
  const run = words.slice(at, at + count);
  if (run.length < count) return undefined;
  const gaps = run.slice(1).map((word, before) => reading.text.slice(run[before]?.end, word.start));
  return gaps.every((gap) => /^[ .-]{0,2}$|^, ?$/.test(gap))
    ? run.map(({ text }) => text)
    : undefined;
}

function calledSo(place: Place, called: readonly string[], count: number) {
  const { people, marker } = place;
  const name = called.join('');
  const comma = /,/.test(
    place.reading.text.slice(place.words[place.at]?.start, endOf(place, count)),
  );
  const full = people.filter((person) => person.full.has(name));
  if (full.length > 0 && count > 1) return full;
  if (comma) return [];
  const bySurname = people.filter((person) => person.surnames.has(name));
  const heard =
    bySurname.length > 0 || !marker ? [] : heardAs(people, called, titled.test(marker[0]));
  if (heard.length === 1) return heard;
  if (bySurname.length > 0) return mayBeName(place, name, count) ? bySurname : [];
  if (count > 1) return [];
  if (full.length > 0 && !isLineWord(name)) return full;
  const byInitials = people.filter((person) => person.initials === name);
  if (byInitials.length > 0 && areInitials(place, name)) return byInitials;
  const byGiven = marker ? people.filter((person) => person.given.has(name)) : [];
  if (byGiven.length > 0 && !isLineWord(name)) return byGiven;
  return misspelled(place, name);
}

const endOf = ({ words, at }: Place, count: number) => words[at + count - 1]?.end ?? 0;

/** "w stone" names a person, "with stone removal" and a bare "stone" don't. */
function mayBeName(place: Place, name: string, count: number) {
  if (!isLineWord(name) || count > 1) return true;
  const { reading, words, at, marker } = place;
  if (!marker) {
    const apart = standsAlone(place) || closesCase(place);
    return apart && matchConcepts(new Set([name])).length === 0;
  }
  const next = words[at + 1];
  const together = next && /^[ -]$/.test(reading.text.slice(endOf(place, 1), next.start));
  return titled.test(marker[0]) || !(together && isProcedureWord(next.text));
}

const followers =
  /^(?:prim|primary|sec|secondary|assist|assisted|asst|overnight|today|yest|yesterday|last|this|am|pm|at|scrubbed|observed)$/;

/** Between separators: "vertebroplasty, primary, stone". */
function standsAlone({ reading: { text }, words, at }: Place) {
  const word = words[at];
  const before = text.slice(0, word?.start).trimEnd().at(-1) ?? ',';
  const after = text.slice(word?.end).trimStart()[0] ?? ',';
  const next = words[at + 1]?.text;
  const isFollowed = /[,;|/-]/.test(after) || (next !== undefined && followers.test(next));
  return at > 0 && /[,;|/-]/.test(before) && isFollowed;
}

const roleWord =
  /^(?:prim|primary|sec|secondary|assist|assisted|asst|first|second|1st|2nd|scrubbed|observed)$/;

/** "Bone bx ct stone", "lung bx 71F stone sec": behind what was done, with nothing but a role to follow. */
function closesCase({ words, at }: Place) {
  const before = words[at - 1]?.text ?? '';
  const next = words[at + 1]?.text;
  const done =
    /^(?:\d{1,3}[mf]?|[tlcs]\d{1,2})$/.test(before) ||
    guidanceWords.has(before) ||
    /^(?:bx|biopsy)$/.test(before);
  return done && (next === undefined || roleWord.test(next));
}

function areInitials({ reading, words, at, marker }: Place, name: string) {
  if (/^(?:dr|md|do)$/.test(name)) return false;
  if (isProcedureWord(name)) return Boolean(marker && titled.test(marker[0]));
  const next = words[at + 1];
  const isLast = !next || !/^ *$/.test(reading.text.slice(words[at]?.end, next.start));
  if (marker) return isLast || !isLineWord(name);
  if (isLineWord(name)) return false;
  const { folded, source } = reading;
  const start = folded.starts[words[at]?.start ?? 0] ?? 0;
  return source.slice(start, start + name.length) === name.toUpperCase();
}

function misspelled({ people, marker }: Place, name: string) {
  const least = marker ? shortestMisspelled : shortestMisspelled + 1;
  if (name.length < least || isLineWord(name)) return [];
  const near = people.filter((person) =>
    [...person.surnames].some((surname) => surname.length >= 4 && isWithinEdits(name, surname, 1)),
  );
  return near.length === 1 && (marker || wordsMeant(name).length === 0) ? near : [];
}

function claimPeople(place: Place, count: number, people: readonly NamedAttending[]): Claim {
  const word = place.words[place.at];
  const start = (word?.start ?? 0) - (place.marker?.[0].length ?? 0);
  const end = endOf(place, count);
  const [one] = people;
  if (one && people.length === 1) return { start, end, kind: 'attending', value: one.id };
  const options = people.slice(0, mostOptions).map(({ id, name }) => ({ value: id, label: name }));
  return { start, end, kind: 'attending', value: null, ask: { kind: 'which-attending', options } };
}

function foreignName(place: Place) {
  const word = place.words[place.at];
  const isName = word && /^[a-z]{2,}$/.test(word.text) && !isLineWord(word.text);
  if (!isName || !place.marker || !titled.test(place.marker[0])) return undefined;
  return { claim: claimPeople(place, 1, []), count: 1 };
}

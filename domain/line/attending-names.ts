import { foldLine } from './fold-line.ts';
import type { NamedAttending } from './parsed-line.ts';

const particles = new Set(
  'de la del della van von der den di da du dos el al bin ibn le st mac mc o ter ten'.split(' '),
);
const titles = new Set('dr md do doctor prof professor phd jr sr ii iii mbbs'.split(' '));
const shortestPart = 3;

/** How an attending may be called, without spaces. */
export interface KnownAttending extends NamedAttending {
  /** Given name or initial beside the surname. */
  readonly full: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly initials: string;
}

const known = new WeakMap<readonly NamedAttending[], readonly KnownAttending[]>();

/** The attendings of a department, taken apart once for all lines. */
export function knowAttendings(attendings: readonly NamedAttending[]): readonly KnownAttending[] {
  const before = known.get(attendings);
  if (before) return before;
  const people = attendings.map(knowAttending);
  known.set(attendings, people);
  return people;
}

/** Takes "Given Surname" and "Surname, Given" apart; particles and hyphens belong to the surname. */
function knowAttending(attending: NamedAttending): KnownAttending {
  const [before = '', behind] = foldLine(attending.name, 0, attending.name.length).text.split(',');
  const plain = (text: string) =>
    text
      .split(/[^a-z0-9-]+/)
      .map((word) => word.replace(/^-+|-+$/g, ''))
      .filter((word) => word && !titles.has(word));
  const after = plain(behind ?? '');
  const inOrder = after.length > 0 ? [...after, ...plain(before)] : plain(before);
  const cut = after.length > 0 ? after.length : surnamePlace(inOrder);
  const given = inOrder.slice(0, cut);
  const surname = inOrder.slice(cut);
  return {
    ...attending,
    full: fullForms(given, surname.join('').replaceAll('-', '')),
    surnames: surnameForms(surname),
    given: new Set(given.map((word) => word.replaceAll('-', '')).filter((word) => word.length > 2)),
    initials: [given[0]?.[0], surname.at(-1)?.[0]].join(''),
  };
}

function surnamePlace(words: readonly string[]) {
  const particle = words.findIndex((word, place) => place > 0 && particles.has(word));
  return particle > 0 ? particle : Math.max(0, words.length - 1);
}

function surnameForms(surname: readonly string[]) {
  const parts = surname.flatMap((word) => word.split('-'));
  const last = parts.filter((part) => part.length >= shortestPart && !particles.has(part));
  return new Set([parts.join(''), ...last]);
}

function fullForms(given: readonly string[], surname: string) {
  const first = given.map((word) => word.replaceAll('-', ''));
  const [one] = first;
  if (!one) return new Set<string>();
  const all = first.join('');
  const called = [one, all, one[0] ?? '', first.map((word) => word[0]).join('')];
  return new Set(called.flatMap((name) => [`${name}${surname}`, `${surname}${name}`]));
}

import { CalendarDate } from './calendar-date.ts';
import { fieldErrors } from './field-errors.ts';
import type { ProgramId } from './ids.ts';
import { Invitee } from './invitation.ts';
import { type ProgramKind, programKinds } from './program-kinds.ts';
import { isOverProgram, type RoleName, roleNames, roles } from './roles.ts';
import { pgyProblem, usualGraduation } from './training-data.ts';

/** The most rows of one list. */
export const longestList = 10_000;

interface KnownProgram {
  readonly id: ProgramId;
  readonly kind: ProgramKind;
  readonly name: string;
}

export interface ListedPerson {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  readonly invitee: Invitee;
}

export interface ListProblem {
  readonly row: number;
  /** The row's address, or whatever names it. */
  readonly who: string;
  readonly words: string;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly ListProblem[];
}

const columns = {
  name: ['name', 'full name'],
  email: ['email', 'e-mail', 'email address', 'mail'],
  role: ['role'],
  program: ['program'],
  pgy: ['pgy', 'starting pgy'],
  start: ['start', 'starts', 'start date'],
  graduation: ['graduation', 'graduates', 'graduation date', 'planned graduation'],
} as const;
type Column = keyof typeof columns;
type Cells = Record<Column, string>;

const plain = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const otherWords: Readonly<Record<string, RoleName>> = {
  attending: 'faculty',
  coordinator: 'coordinator',
  director: 'director',
  pd: 'director',
  admin: 'administrator',
};

function roleOf(text: string): RoleName | undefined {
  const word = plain(text);
  return (
    roleNames.find((role) => role === word || plain(roles[role].label) === word) ?? otherWords[word]
  );
}

function programOf(text: string, programs: readonly KnownProgram[]): KnownProgram | undefined {
  const word = plain(text);
  if (word === '') return programs.length === 1 ? programs[0] : undefined;
  const named = programs.find(({ name }) => plain(name) === word);
  const ofKind = programs.filter(
    ({ kind }) => kind === word || plain(programKinds[kind].label) === word,
  );
  return named ?? (ofKind.length === 1 ? ofKind[0] : undefined);
}

/** `2026-07-01` or, as spreadsheets write it here, `7/1/2026`; undefined where it is neither. */
function dayOf(text: string): string | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const iso = us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : text.trim();
  return CalendarDate.safeParse(iso).data;
}

type Read<T> = { readonly value: T } | { readonly words: string };

function trainingOf(cells: Cells, program: KnownProgram): Read<Invitee['training']> {
  const pgy = /^(?:pgy[- ]?)?(\d)$/i.exec(cells.pgy.trim())?.[1];
  if (!pgy) return { words: 'Enter the PGY on the first day, such as 2.' };
  const startingPgy = Number(pgy);
  const wrong = pgyProblem(program.kind, startingPgy);
  if (wrong) return { words: `PGY ${startingPgy} can’t be: ${wrong}` };
  const startsOn = dayOf(cells.start);
  if (!startsOn) return { words: 'Enter the start as a day, such as 2026-07-01.' };
  const usual = usualGraduation(program.kind, startsOn, startingPgy);
  const graduatesOn = cells.graduation.trim() === '' ? usual : dayOf(cells.graduation);
  if (!graduatesOn) return { words: 'Enter the graduation as a day, such as 2031-06-30.' };
  if (graduatesOn <= startsOn) return { words: 'Graduation has to be after the start.' };
  return { value: { startsOn, startingPgy, graduatesOn, esir: program.kind === 'dr-esir' } };
}

function inviteeOf(cells: Cells, programs: readonly KnownProgram[]): Read<Invitee> {
  const role = roleOf(cells.role);
  if (!role) {
    const known = roleNames.join(', ');
    return { words: `“${cells.role.trim()}” is no role here. Roles are ${known}.` };
  }
  const program = isOverProgram(role) ? programOf(cells.program, programs) : undefined;
  if (isOverProgram(role) && !program) {
    const names = programs.map(({ name }) => name).join(', ');
    return { words: `“${cells.program.trim()}” is no program of yours. Yours are ${names}.` };
  }
  const training = role === 'resident' && program ? trainingOf(cells, program) : { value: null };
  if ('words' in training) return training;
  const { name, email } = cells;
  const given = { name, email, role, programId: program?.id ?? null, training: training.value };
  const parsed = Invitee.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  return { words: Object.values(fieldErrors(parsed.error)).join(' ') };
}

/** Where each known column stands in the heading; a sentence where one that is needed is missing. */
function placesOf(heading: readonly string[]): Read<Record<Column, number>> {
  const words = heading.map(plain);
  const places = Object.fromEntries(
    Object.entries(columns).map(([column, names]) => [
      column,
      words.findIndex((word) => (names as readonly string[]).includes(word)),
    ]),
  ) as Record<Column, number>;
  const missing = (['name', 'email', 'role'] as const).filter((column) => places[column] < 0);
  if (missing.length === 0) return { value: places };
  return { words: `The first row has to name the columns. Missing: ${missing.join(', ')}.` };
}

/**
 * Reads a list of people to invite, cell by cell: every row ends either among the people or among
 * the problems. `rows` are those of the file with the heading first; blank ones are passed over.
 */
export function readPeopleList(
  rows: readonly (readonly string[])[],
  programs: readonly KnownProgram[],
): PeopleList {
  const problem = (row: number, who: string, words: string) => ({ row, who, words });
  const blank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const [heading = [], ...rest] = rows;
  const places = placesOf(heading);
  if ('words' in places) return { people: [], problems: [problem(1, '', places.words)] };
  if (rest.length > longestList) {
    const words = `This list has ${rest.length.toLocaleString('en-US')} rows; ${longestList.toLocaleString('en-US')} is the most. Split it.`;
    return { people: [], problems: [problem(1, '', words)] };
  }
  const people: ListedPerson[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rest.entries()) {
    if (blank(row)) continue;
    const at = index + 2;
    const cells = Object.fromEntries(
      Object.entries(places.value).map(([column, place]) => [column, row[place] ?? '']),
    ) as Cells;
    const who = cells.email.trim() || cells.name.trim();
    const read = inviteeOf(cells, programs);
    const earlier =
      'value' in read && seen.get([read.value.email, read.value.role, read.value.programId].join());
    if ('words' in read) problems.push(problem(at, who, read.words));
    else if (earlier) problems.push(problem(at, who, `The same as row ${earlier}.`));
    else {
      seen.set([read.value.email, read.value.role, read.value.programId].join(), at);
      people.push({ row: at, invitee: read.value });
    }
  }
  return { people, problems };
}

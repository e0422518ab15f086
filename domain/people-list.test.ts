import { describe, expect, it } from 'vitest';
import { ProgramId } from './ids.ts';
import { readPeopleList } from './people-list.ts';

const integrated = {
  ...{
    id: ProgramId.parse('018f0000-0000-7000-8000-000000000001'),
    kind: 'ir-integrated' as const,
  },
  name: 'Integrated',
} as const;
const esir = {
  ...{ id: ProgramId.parse('018f0000-0000-7000-8000-000000000002'), kind: 'dr-esir' as const },
  name: 'Diagnostic',
} as const;
const programs = [integrated, esir];
const heading = ['name', 'email', 'role', 'program', 'pgy', 'start', 'graduation'];
const read = (...rows: string[][]) => readPeopleList([heading, ...rows], programs);

describe('a list of people', () => {
  it('reads residents with their training, and others without', () => {
    const { people, problems } = read(
      [' Ada \n Byron', 'ADA@Example.org ', 'Resident', 'integrated', '2', '7/1/2026', ''],
      [
        'Bo Chen',
        'bo@example.org',
        'resident',
        'DR with ESIR',
        'PGY-3',
        '2025-07-01',
        '2028-06-30',
      ],
      ['Cy Diaz', 'cy@example.org', 'attending', '', '', '', ''],
      ['Di Ek', 'di@example.org', 'Program coordinator', 'Integrated', '', '', ''],
    );
    expect(problems).toEqual([]);
    expect(people.map(({ row, invitee }) => [row, invitee.email, invitee.role])).toEqual([
      [2, 'ada@example.org', 'resident'],
      [3, 'bo@example.org', 'resident'],
      [4, 'cy@example.org', 'faculty'],
      [5, 'di@example.org', 'coordinator'],
    ]);
    expect(people[0]?.invitee.name).toBe('Ada Byron');
    expect(people[0]?.invitee.training).toEqual({
      ...{ startsOn: '2026-07-01', startingPgy: 2, graduatesOn: '2031-06-30', esir: false },
    });
    expect(people[1]?.invitee.training?.esir).toBe(true);
    expect(people[2]?.invitee).toMatchObject({ programId: null, training: null });
  });

  it.each([
    ['an address', ['A', 'nobody', 'faculty', '', '', '', ''], /email address/],
    ['a name', ['', 'a@x.org', 'faculty', '', '', '', ''], /Enter a name/],
    ['a role', ['A', 'a@x.org', 'boss', '', '', '', ''], /“boss” is no role here/],
    ['a program', ['A', 'a@x.org', 'director', 'Ortho', '', '', ''], /no program of yours/],
    ['which of two programs', ['A', 'a@x.org', 'director', '', '', '', ''], /no program of yours/],
    ['a PGY', ['A', 'a@x.org', 'resident', 'Integrated', '', '2026-07-01', ''], /Enter the PGY/],
    ['a year', ['A', 'a@x.org', 'resident', 'Integrated', '9', '2026-07-01', ''], /PGY-2 to PGY-6/],
    ['a start', ['A', 'a@x.org', 'resident', 'Integrated', '2', '1 July', ''], /Enter the start/],
    [
      'a day that is',
      ['A', 'a@x.org', 'resident', 'Integrated', '2', '2/30/2026', ''],
      /the start/,
    ],
    [
      'an order of days',
      ['A', 'a@x.org', 'resident', 'Integrated', '2', '2026-07-01', '2025-06-30'],
      /after the start/,
    ],
  ])('says what is wrong where it misses %s', (_, row, words) => {
    const { people, problems } = read(row);
    expect(people).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.row).toBe(2);
    expect(problems[0]?.words).toMatch(words);
  });

  it('finds the same person twice, also in capitals, and passes over blank rows', () => {
    const { people, problems } = read(
      ['A', 'a@x.org', 'faculty', '', '', '', ''],
      ['', ' ', '', '', '', '', ''],
      ['A', 'A@X.ORG', 'faculty', '', '', '', ''],
      ['A', 'a@x.org', 'director', 'Integrated', '', '', ''],
    );
    expect(people.map(({ row }) => row)).toEqual([2, 5]);
    expect(problems).toEqual([{ row: 4, who: 'A@X.ORG', words: 'The same as row 2.' }]);
  });

  it('wants its columns named, in any order, and no more rows than it can hold', () => {
    expect(readPeopleList([['name', 'phone']], programs).problems[0]?.words).toMatch(
      /Missing: email, role/,
    );
    const turned = readPeopleList(
      [
        ['Role', 'E-Mail', 'Full name'],
        ['faculty', 'a@x.org', 'A'],
      ],
      programs,
    );
    expect(turned.people).toHaveLength(1);
    const long = Array.from({ length: 10_001 }, () => ['A']);
    expect(readPeopleList([heading, ...long], programs).problems[0]?.words).toMatch(
      /10,000 is the most/,
    );
    expect(readPeopleList([], programs).problems).toHaveLength(1);
  });
});

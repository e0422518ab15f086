import type { ProgramKind } from '#domain/program-kinds.ts';

/** How soon after the procedure a resident logs it. */
export type LoggingHabit = 'daily' | 'usual' | 'late';

/** One of the invented residents, as of the academic year of the demo's today. */
export interface DemoResident {
  readonly name: string;
  readonly kind: ProgramKind;
  readonly pgy: number;
  /** Volume against the program's average. */
  readonly pace: number;
  readonly habit: LoggingHabit;
  readonly offCycle?: true;
  /** A demo account's address; the others' follows from the name. */
  readonly email?: string;
  /** What this resident shows in the demo; see `stories.ts`. */
  readonly story?: 'demo' | 'at-risk' | 'nearly-finished';
}

type Row = [
  name: string,
  pgy: number,
  pace: number,
  habit: LoggingHabit,
  more?: Partial<DemoResident>,
];

const of = (kind: ProgramKind, rows: readonly Row[]): DemoResident[] =>
  rows.map(([name, pgy, pace, habit, more]) => ({ name, kind, pgy, pace, habit, ...more }));

// Paces are what a log-normal spread gives ten (four) people: the lowest near 43 % of the highest.
export const demoResidents: readonly DemoResident[] = [
  ...of('ir-integrated', [
    ['Leila Farahmandi', 2, 1.08, 'usual'],
    ['Tobias Wendlandt', 2, 0.82, 'daily'],
    ['Ines Carvalheiro', 3, 1.44, 'usual'],
    ['Desmond Achterhof', 3, 0.89, 'late', { offCycle: true }],
    ['Mei-Lin Tseung', 4, 1.18, 'usual'],
    ['Rafael Ybarrola', 4, 0.62, 'late'],
    [
      ...(['Naomi Ostrander', 5, 1.3, 'usual'] as const),
      { email: 'resident@demo.angiolog.test', story: 'demo' },
    ],
    ['Kwabena Ofosuhene', 5, 0.96, 'usual'],
    ['Sunita Deshmane', 6, 1.02, 'daily'],
    ['Callum Drysdall', 6, 0.68, 'late', { story: 'at-risk' }],
  ]),
  ...of('ir-independent', [
    ['Petra Lindholt', 6, 1.1, 'usual'],
    ['Yusuf Karabatak', 6, 0.9, 'late'],
    ['Marisol Quintanar', 7, 1.38, 'daily', { story: 'nearly-finished' }],
    ['Henrik Aaldenberg', 7, 0.66, 'usual'],
  ]),
  ...of('dr-esir', [
    ['Grace Nakimbugwe', 4, 1.25, 'usual'],
    ['Dominic Szalayi', 4, 0.8, 'usual'],
    ['Hana Morishige', 5, 1.05, 'usual'],
    ['Elias Thorvik', 5, 0.6, 'usual'],
  ]),
];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import { freshLines } from './fresh-lines.ts';
import { goldContext } from './gold-context.ts';
import { goldLines } from './gold-lines.ts';
import { parseLine } from './parse-line.ts';
import type { ParsedLine } from './parsed-line.ts';

const known = [...goldLines, ...freshLines].flatMap(({ text }) => text.split(/(?<=[ ,;/+-])/));
const hostileWords = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', '\u0000'],
  ...[
    '12/3',
    '2/30',
    '11/31/26',
    '2027-01-01',
    'tomorrow',
    'next fri',
    '\n',
    ';',
    '1)',
    '2)',
    '3)',
  ],
  ...[
    '\u2105',
    '\u00bd',
    '\ufb01stula',
    'İ',
    'ﷺ',
    '\ud83d\ude00',
    '\ud800',
    'é',
    '٣',
    '“tips”',
    '--',
    '((',
    '@',
    'w/',
    'dr',
  ],
];
const words = fc.array(
  fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...hostileWords),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { maxLength: 25 },
);
const lines = words.map((list) => list.join(' '));
/** The machine may be busy with other tests. */
const patience = 60_000;
const parse = (text: string) => parseLine(text, goldContext);

function expectSound(text: string, draft: ParsedLine) {
  let before = 0;
  for (const token of draft.tokens) {
    expect(token.start).toBeGreaterThanOrEqual(before);
    expect(token.end).toBeGreaterThan(token.start);
    expect(token.text).toBe(text.slice(token.start, token.end));
    before = token.end;
  }
  expect(before).toBeLessThanOrEqual(text.length);
  for (const { start, end, options } of draft.questions) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(options.length).toBeLessThanOrEqual(5);
  }
  for (const { code } of draft.procedures) expect(findProcedure(code)).toBeDefined();
}

describe('any line', () => {
  it(
    'is read without an error, with tokens that lie in it and do not overlap',
    () => {
      fc.assert(
        fc.property(lines, (text) => {
          for (const draft of parse(text)) expectSound(text, draft);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  it(
    'reads the same twice',
    () => {
      fc.assert(
        fc.property(lines, lines, (text, other) => {
          const first = parse(text);
          parse(other);
          expect(parse(text)).toEqual(first);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it(
    'is never dated later than today, nor offered such a date',
    () => {
      const days = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
      const years = fc.constantFrom('', '/25', '/26', '/27', '/2026', '/2027', '-26', '.11.2026');
      const weekday = fc.constantFrom(
        'mon',
        'last tues',
        'next wed',
        'the 25th',
        'the 24th',
        'nov 30',
      );
      const dates = fc.oneof(
        fc.tuple(days, years).map(([[m, d], year]) => `${m}/${d}${year}`),
        weekday,
      );
      fc.assert(
        fc.property(fc.array(dates, { minLength: 1, maxLength: 2 }), (said) => {
          for (const { performedOn, questions } of parse(`para ${said.join(' ')}`)) {
            if (performedOn) expect(performedOn <= goldContext.today).toBe(true);
            const offered = questions.filter(({ kind }) => kind === 'which-date');
            for (const { value } of offered.flatMap(({ options }) => options))
              expect(value <= goldContext.today).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );
});

describe('a hostile paste of 20,000 letters', () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  const pieces = [
    'a ',
    'tips ',
    '1/1 ',
    'stent, ',
    'x',
    '\n',
    'not ',
    'w/ dr ',
    '((',
    '1) ',
    'seg 7/',
  ];
  const more = [
    'bx liver ',
    'paracentsis ',
    'q1wk ',
    '2 ',
    'the 3rd ',
    'lt ',
    '-',
    'x2 ',
    'tips\n',
    '; ',
  ];

  it.each([...pieces, ...more])(
    'of %j is read in time',
    (piece) => {
      const text = fill(piece);
      const started = process.cpuUsage();
      const drafts = parse(text);
      // Ten times what it takes; a pattern that explodes takes minutes.
      expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
      expect(drafts.length).toBeLessThanOrEqual(61);
      for (const draft of drafts) expectSound(text, draft);
    },
    patience,
  );
});

describe('what is too long', () => {
  it('is asked from the 20,000th letter on', () => {
    const drafts = parse(`${'para, '.repeat(200)}\n`.repeat(20).padEnd(30_000, 'thora '));
    const asked = drafts.at(-1)?.questions[0];
    expect([asked?.kind, asked?.start, asked?.end]).toEqual(['unknown-words', 20_000, 30_000]);
    const read = drafts.flatMap(({ procedures }) => procedures);
    expect(Math.max(...read.map(({ end }) => end))).toBeLessThanOrEqual(20_000);
    expect(read.length).toBeGreaterThan(0);
  });

  it('is asked from the 61st case on', () => {
    const drafts = parse('para\n'.repeat(100));
    expect(drafts).toHaveLength(61);
    expect(drafts.at(-1)?.questions[0]).toMatchObject({ kind: 'unknown-words', start: 300 });
  });

  it('is asked from the 1,500th letter of a case on', () => {
    const [draft] = parse('thora '.padEnd(1_600, ', '));
    const [other] = parse(`thora ${', '.repeat(900)} para`);
    expect(draft?.procedures.map(({ code }) => code)).toEqual(['31895']);
    expect(other?.questions.map(({ kind, start }) => [kind, start])).toEqual([
      ['unknown-words', 1_500],
    ]);
  });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('asks what %s is', (word) => {
  const [draft] = parse(`tips ${word}`);
  expect(draft?.procedures.map(({ code }) => code)).toEqual(['31763']);
  expect(draft?.questions.map(({ kind }) => kind)).toEqual(['unknown-words']);
});

it('answers nothing to nothing', () => {
  expect(parse('')).toEqual([]);
  expect(parse(' \n\t- \n')).toEqual([]);
});

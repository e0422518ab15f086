import { expect, test } from 'vitest';
import { dayBefore, dayWords } from './day-words.ts';
import { groupByDay } from './group-by-day.ts';

const today = '2026-11-03';

test.each([
  ['2026-11-03', 'Today'],
  ['2026-11-02', 'Yesterday'],
  ['2026-11-01', 'Nov 1, 2026'],
  ['2025-11-03', 'Nov 3, 2025'],
  ['2026-11-04', 'Nov 4, 2026'],
])('%s is %s', (day, words) => {
  expect(dayWords(day, today)).toBe(words);
});

test('a sentence leaves out this year, and only this one', () => {
  expect(dayWords('2026-10-28', today, 'short')).toBe('Oct 28');
  expect(dayWords('2025-10-28', today, 'short')).toBe('Oct 28, 2025');
});

test.each([
  ['2026-03-01', '2026-02-28'],
  ['2028-03-01', '2028-02-29'],
  ['2027-01-01', '2026-12-31'],
  ['2026-11-02', '2026-11-01'],
])('the day before %s is %s, over clock changes too', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

test('rows stand under their days in their order', () => {
  const rows = ['2026-11-03', '2026-11-03', '2026-10-01'].map((performedOn, id) => ({
    performedOn,
    id,
  }));
  const days = groupByDay(rows, today).map(({ words, rows: ofDay }) => [
    words,
    ofDay.map(({ id }) => id),
  ]);
  expect(days).toEqual([
    ['Today', [0, 1]],
    ['Oct 1, 2026', [2]],
  ]);
});

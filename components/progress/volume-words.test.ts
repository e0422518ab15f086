import { describe, expect, it } from 'vitest';
import { academicYearMarks, volumeWords } from './volume-words.ts';

const point = (month: string, primary: number, assisting = 0) => ({
  month,
  primary,
  secondary: 0,
  assisting,
});

describe('volumeWords', () => {
  it('says span, total, share as primary and the busiest month', () => {
    expect(volumeWords([point('2026-06', 800, 200), point('2026-07', 200)])).toBe(
      '1,200 procedures from June 2026 to July 2026, 83 % of them as primary. The busiest month was June 2026 with 1,000.',
    );
  });

  it.each([
    [[], 'No procedures yet.'],
    [[point('2026-06', 0)], 'No procedures in June 2026.'],
    [[point('2026-06', 0), point('2026-07', 0)], 'No procedures from June 2026 to July 2026.'],
  ])('%j → %s', (points, words) => {
    expect(volumeWords(points)).toBe(words);
  });
});

describe('academicYearMarks', () => {
  it('marks each July', () => {
    const months = ['2025-06', '2025-07', '2026-01', '2026-07', '2027-01'];
    expect(academicYearMarks(months.map((month) => point(month, 1)))).toEqual([
      '2025-07',
      '2026-07',
    ]);
  });
});

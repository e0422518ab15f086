import { describe, expect, test } from 'vitest';
import { SetTarget } from './program-target.ts';

const stated = {
  measure: 'category:Biopsy',
  minimum: 15,
  basis: 'ads-report',
  source: 'ADS Minimums by Resident',
};

function messages(change: object) {
  const answer = SetTarget.safeParse({ ...stated, ...change });
  return answer.success ? [] : answer.error.issues.map(({ message }) => message);
}

describe('SetTarget', () => {
  test('takes a number from an ADS report, its source trimmed', () => {
    const source = '  ADS Minimums by Resident ';
    expect(SetTarget.parse({ ...stated, source })).toEqual(stated);
  });

  test('takes a target of the program without a source', () => {
    const { source: _, ...rest } = { ...stated, basis: 'program' };
    expect(SetTarget.parse(rest)).toEqual({ ...rest, source: '' });
  });

  test.each([
    ['measure', { measure: 'category:Heart surgery' }, 'Choose a category or a family'],
    ['measure', { measure: 7 }, 'Choose a category or a family'],
    ['minimum', { minimum: 0 }, 'Enter a whole number from 1 to 10,000.'],
    ['minimum', { minimum: 10_001 }, 'Enter a whole number from 1 to 10,000.'],
    ['minimum', { minimum: 1.5 }, 'Enter a whole number from 1 to 10,000.'],
    ['basis', { basis: 'acgme' }, 'Say whose number it is.'],
    ['source', { source: '   ab ' }, 'Name the ADS Minimums report'],
    ['source', { source: undefined }, 'Name the ADS Minimums report'],
    ['source', { source: 'x'.repeat(201) }, 'Keep the source'],
    ['source', { basis: 'program', source: 'x'.repeat(201) }, 'Keep the source'],
  ])('says in plain words what is wrong with the %s: %j', (_field, change, words) => {
    expect(messages(change)).toEqual([expect.stringContaining(words)]);
  });

  test.each([1, 10_000])('takes %i', (minimum) => {
    expect(messages({ minimum })).toEqual([]);
  });
});

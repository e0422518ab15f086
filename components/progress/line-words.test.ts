import { describe, expect, it } from 'vitest';
import { headline } from './headline.ts';
import { byGap } from './line-order.ts';
import { lineWords } from './line-words.ts';
import { type MinimumLine, plainLabel } from './progress-line.ts';

const line: MinimumLine = {
  key: 'k',
  label: 'Biopsy',
  measure: 'category:Biopsy',
  counted: 14,
  verified: 9,
  uncounted: 0,
  minimum: 20,
  expected: 16.4,
  gap: 3,
  standing: 'at-risk',
  unit: 'procedures',
  source: 'A source',
  confidenceLabel: 'A label',
  confirmed: true,
  loggedAs: 'cases',
};

describe('lineWords', () => {
  it.each([
    [{}, '3 short at this pace · 5 not yet verified'],
    [{ gap: 0, verified: 14 }, 'enough at this pace · all verified'],
    [{ gap: null }, '5 not yet verified'],
    [{ counted: 0, verified: 0, gap: 20 }, '20 short at this pace'],
    [{ counted: 22, verified: 22, gap: 0 }, 'all verified'],
    [{ expected: 20, gap: 6 }, '6 short at the end of training · 5 not yet verified'],
    [
      { uncounted: 2, verified: 14 },
      "3 short at this pace · all verified · 2 more in a role that doesn't count",
    ],
    [{ loggedAs: 'aggregate', verified: 0 }, '3 short at this pace · stated as a running total'],
  ] as const)('%j → %s', (change, words) => {
    expect(lineWords({ ...line, ...change })).toBe(words);
  });
});

describe('byGap', () => {
  it('puts the widest gap first, then what is too early to say, then what has none', () => {
    const lines: MinimumLine[] = [
      { ...line, key: 'none', gap: 0 },
      { ...line, key: 'early', gap: null },
      { ...line, key: 'three', gap: 3 },
      { ...line, key: 'three of more', gap: 3, counted: 94, minimum: 100 },
      { ...line, key: 'nine', gap: 9 },
    ];
    expect(lines.toSorted(byGap).map(({ key }) => key)).toEqual([
      'nine',
      'three',
      'three of more',
      'early',
      'none',
    ]);
  });
});

describe('headline', () => {
  const open = { ...line, minimum: null, standing: 'no-minimum' as const };
  const lines = (...standings: MinimumLine['standing'][]) =>
    standings.map((standing) => ({ ...line, standing }));

  it('counts what needs attention among lines with a minimum', () => {
    const all = [...lines('behind', 'at-risk', 'met', 'on-track', 'early'), open, open];
    expect(headline(all)).toEqual({
      title: '2 of 5 need attention',
      detail: '1 behind, 1 at risk, 1 on track, 1 met, 1 too early to say.',
    });
  });

  it.each([
    [lines('met', 'behind'), '1 of 2 needs attention'],
    [lines('met', 'met'), 'None of 2 needs attention'],
    [[open], 'No minimum to compare with yet'],
    [[], 'No minimum to compare with yet'],
  ])('says %#: %s', (all, title) => {
    expect(headline(all).title).toBe(title);
  });

  it('says how many of the numbers are unconfirmed', () => {
    const all = [...lines('met'), { ...line, confirmed: false }];
    expect(headline(all).detail).toContain('1 of the numbers is unconfirmed');
  });
});

describe('plainLabel', () => {
  it('leaves "unconfirmed" to the badge, and only where there is one', () => {
    const label = 'All procedures (unconfirmed)';
    expect(plainLabel({ label, confirmed: false })).toBe('All procedures');
    expect(plainLabel({ label, confirmed: true })).toBe(label);
  });
});

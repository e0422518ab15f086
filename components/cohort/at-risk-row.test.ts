import { describe, expect, it } from 'vitest';
import type { Standing } from '#domain/standing.ts';
import { type AtRiskRow, atRiskWords, byUrgency } from './at-risk-row.ts';

function row(name: string, standing: Standing, gap: number | null, minimum = 100): AtRiskRow {
  const measure = 'category:Biopsy';
  return {
    residentId: name,
    name,
    pgy: 5,
    graduatesOn: '2028-06-30',
    measure,
    label: 'B',
    counted: 1,
    minimum,
    standing,
    gap,
  };
}

describe('byUrgency', () => {
  it('puts behind before at risk, then the widest share of the minimum', () => {
    const rows = [
      row('at risk', 'at-risk', 90),
      row('behind, 20 of 1,000', 'behind', 20, 1000),
      row('behind, 8 of 15', 'behind', 8, 15),
    ];
    expect(byUrgency(rows).map(({ name }) => name)).toEqual([
      'behind, 8 of 15',
      'behind, 20 of 1,000',
      'at risk',
    ]);
  });

  it('puts who graduates first before who has years to mend it', () => {
    const later = row('behind, years left', 'behind', 15, 15);
    const sooner = { ...row('at risk, months left', 'at-risk', 1, 15), graduatesOn: '2027-06-30' };
    expect(byUrgency([later, sooner])[0]).toBe(sooner);
  });

  it('leaves out who needs no attention', () => {
    const rows = (['met', 'on-track', 'early', 'no-minimum'] as const).map((standing) =>
      row(standing, standing, null),
    );
    expect(byUrgency(rows)).toEqual([]);
  });
});

describe('atRiskWords', () => {
  it('counts residents once and minimums each', () => {
    expect(
      atRiskWords([row('a', 'behind', 1), row('a', 'behind', 1), row('b', 'at-risk', 1)]),
    ).toBe('2 residents with 3 minimums at risk or behind');
    expect(atRiskWords([row('a', 'behind', 1)])).toBe(
      '1 resident with 1 minimum at risk or behind',
    );
  });
});

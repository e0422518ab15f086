import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AtRiskList } from './at-risk-list.tsx';
import type { AtRiskRow } from './at-risk-row.ts';

const row: AtRiskRow = {
  residentId: 'r1',
  name: 'Ada',
  graduatesOn: '2028-06-30',
  pgy: 5,
  measure: 'image-guided',
  label: 'All procedures (unconfirmed)',
  counted: 200,
  minimum: 1000,
  standing: 'behind',
  gap: 600,
  unconfirmed: true,
};

function markup(...rows: AtRiskRow[]): string {
  return renderToStaticMarkup(<AtRiskList rows={rows} />);
}

describe('AtRiskList', () => {
  it('says who, how many of how many, standing and gap, and opens the cases', () => {
    const html = markup(row);
    expect(html).toContain('href="/residents/r1"');
    expect(html).toContain('href="/residents/r1/cases?measure=image-guided"');
    expect(html).toContain('200 of 1,000');
    expect(html).toContain('standing-glyph standing-behind');
    expect(html).toContain('Behind');
    expect(html).toContain('600 short at graduation at this pace');
  });

  it('marks an unconfirmed minimum', () => {
    expect(markup(row)).toMatch(/All procedures <span[^>]*>unconfirmed</);
    expect(markup({ ...row, unconfirmed: false })).not.toMatch(/>unconfirmed</);
  });

  it('has no cases to open behind a stated total', () => {
    expect(markup({ ...row, loggedAs: 'aggregate' })).not.toContain('/cases');
  });

  it('folds away what goes beyond six', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ ...row, residentId: `r${i}` }));
    expect(markup(...rows)).toContain('3 more');
    expect(markup(...rows.slice(0, 6))).not.toContain('more</summary>');
  });

  it('says so when nobody needs attention', () => {
    expect(markup({ ...row, standing: 'met' })).toContain('Nobody is at risk or behind');
  });
});

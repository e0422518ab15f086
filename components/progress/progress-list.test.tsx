import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ProgressLine } from './progress-line.ts';
import { ProgressList } from './progress-list.tsx';

function line(change: Partial<ProgressLine>): ProgressLine {
  return {
    key: change.label ?? 'k',
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
    source: 'Page 3 of the revision',
    confidenceLabel: 'Read in the primary text',
    confirmed: true,
    loggedAs: 'cases',
    ...change,
  };
}

function markup(...lines: ProgressLine[]): string {
  const sets = [{ id: 's', title: 'A set', version: '2026-03', lines }];
  return renderToStaticMarkup(<ProgressList sets={sets} casesHref="/progress/cases?measure=" />);
}

describe('ProgressList', () => {
  it('shows number, minimum, glyph and word, and the way to the cases', () => {
    const html = markup(line({}));
    expect(html).toContain('1 of 1 needs attention');
    expect(html).toContain('<strong>14</strong>');
    expect(html).toContain('standing-glyph standing-at-risk');
    expect(html).toContain('At risk');
    expect(html).toContain('href="/progress/cases?measure=category%3ABiopsy"');
    expect(html).toContain('Why does this count?');
  });

  it('names version, source and confidence', () => {
    const html = markup(line({}));
    expect(html).toContain('Version 2026-03');
    expect(html).toContain('Read in the primary text');
    expect(html).toContain('Page 3 of the revision');
  });

  it('shows an unconfirmed number with that word, once', () => {
    const html = markup(line({ label: 'All procedures (unconfirmed)', confirmed: false }));
    expect(html).toMatch(/bullet-label">All procedures(<wbr\/>)? <span[^>]*>unconfirmed</);
    expect(html).not.toContain('(unconfirmed)');
  });

  it('rounds what is expected by now', () => {
    expect(markup(line({}))).toContain('16 expected by now');
  });

  it('neither hatches nor links a stated total', () => {
    const html = markup(line({ loggedAs: 'aggregate', verified: 0 }));
    expect(html).toContain('stated as a running total');
    expect(html).not.toMatch(/14 not yet verified|Why does this count/);
  });

  it('lists lines without a minimum as counts, eight at once', () => {
    const open = Array.from({ length: 10 }, (_, i) =>
      line({ label: `Line ${i}`, counted: i, verified: i, minimum: null, standing: 'no-minimum' }),
    );
    const html = markup(...open);
    expect(html).toContain('No minimum published');
    expect(html).not.toContain('class="bullet"');
    const [shown = '', hidden = ''] = html.split('2 more');
    expect(shown).toContain('Line 9');
    expect(shown).not.toMatch(/Line [01]</);
    expect(hidden).toContain('Line 0');
  });

  it('says what to do when no set applies', () => {
    expect(renderToStaticMarkup(<ProgressList sets={[]} casesHref="/x" />)).toContain(
      'Ask the program coordinator',
    );
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CohortGrid } from './cohort-grid.tsx';
import type { CohortRow } from './cohort-row.ts';

const place = { query: '' };
vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {}, push: () => {} }),
  usePathname: () => '/residents',
  useSearchParams: () => new URLSearchParams(place.query),
}));

const tips = 'category:TIPS or TIPS Revision';
const columns = [
  { measure: tips, label: 'TIPS or TIPS Revision', group: 'Portal' },
  { measure: 'category:Radiotherapy', label: 'Radiotherapy' },
];

function resident(name: string, counted: number, minimum: number | null = 15): CohortRow {
  const standing = minimum === null ? 'no-minimum' : 'at-risk';
  const cell = { counted, verified: 0, minimum, standing, unconfirmed: minimum !== null } as const;
  const who = { residentId: `id-${name}`, programName: 'IR Integrated', pgy: 5 };
  return { ...who, name, graduatesOn: '2028-06-30', cells: { [tips]: cell } };
}

const rows = [resident('Cem', 4), resident('Ada', 4), resident('Bo', 2)];

function markup(sort = { by: 'name', desc: false }, filtered = false, query = '') {
  place.query = query;
  return renderToStaticMarkup(<CohortGrid {...{ rows, columns, sort, filtered }} />);
}

function namesIn(html: string): string[] {
  return [...html.matchAll(/<th scope="row"><a href="[^"]*">(\w+)/g)].map(([, name]) => name ?? '');
}

describe('CohortGrid', () => {
  it('is a table with heads for rows, columns and groups', () => {
    const html = markup();
    expect(html).toContain('<caption');
    expect(html).toMatch(/<th scope="colgroup" colSpan="1"><span>Portal/i);
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html.match(/<th scope="row"/g)).toHaveLength(rows.length + 1);
  });

  it('says the sort on one head alone and orders by it, ties by name', () => {
    expect(namesIn(markup())).toEqual(['Ada', 'Bo', 'Cem']);
    const html = markup({ by: tips, desc: true });
    expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"']);
    expect(namesIn(html)).toEqual(['Ada', 'Cem', 'Bo']);
  });

  it('links each number to its cases and each name to the resident', () => {
    const html = markup();
    expect(html).toContain('href="/residents/id-Ada"');
    expect(html).toContain(`href="/residents/id-Ada/cases?measure=${encodeURIComponent(tips)}"`);
  });

  it('gives a cell number, minimum, word and glyph, and marks what is unconfirmed', () => {
    const html = markup();
    expect(html).toContain(
      'aria-label="4 of 15, At risk, minimum unconfirmed, 4 not yet verified"',
    );
    expect(html).toContain('of 15*');
    expect(html).toContain('* minimum unconfirmed');
    expect(html).toContain('standing-glyph standing-at-risk');
  });

  it('shows neither minimum nor standing while a part of the log is filtered', () => {
    const html = markup(undefined, true);
    expect(html).toContain('no standing is shown');
    expect(html).not.toMatch(/of 15|At risk|standing-glyph/);
  });

  it('hides columns without a case and a minimum until they are asked for', () => {
    expect(markup()).not.toContain('Radiotherapy');
    expect(markup()).toContain('href="/residents?all=1"');
    const all = markup(undefined, false, 'all=1');
    expect(all).toContain('Radiotherapy');
    expect(all).toContain('Hide 1 empty column');
  });

  it('ends with the median and the total', () => {
    const foot = markup().split('<tfoot>')[1] ?? '';
    expect(foot).toContain('total of 3 residents');
    expect(foot).toMatch(/<td>4<span[^>]*> 10 total/);
  });

  it('says what to do when nobody matches', () => {
    const empty = { rows: [], columns, sort: { by: 'name', desc: false }, filtered: false };
    expect(renderToStaticMarkup(<CohortGrid {...empty} />)).toContain('Clear a filter');
  });
});

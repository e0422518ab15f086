import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CohortFilters } from './cohort-filters.tsx';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {}, push: () => {} }),
  usePathname: () => '/residents',
  useSearchParams: () => new URLSearchParams('pgy=5&site=s1&sort=graduates&all=1'),
}));

const html = renderToStaticMarkup(
  <CohortFilters
    programs={[{ id: 'p1', name: 'IR Integrated' }]}
    pgys={[4, 5]}
    sites={[{ id: 's1', name: 'West County' }]}
    values={{ pgy: '5', site: 's1', from: '2026-07-01', to: '2026-06-30' }}
  />,
);

describe('CohortFilters', () => {
  it('works without a script: a GET form with Apply that keeps sort and columns', () => {
    expect(html).toContain('method="get"');
    expect(html).toMatch(/<button type="submit"[^>]*>.*Apply/);
    expect(html).toContain('<input type="hidden" name="sort" value="graduates"/>');
    expect(html).toContain('<input type="hidden" name="all" value="1"/>');
  });

  it('shows the filters in force in their fields', () => {
    expect(html).toContain('<option value="5" selected="">PGY-5</option>');
    expect(html).toContain('value="2026-07-01"');
  });

  it('takes one filter away per chip and all with Clear all, and keeps the view', () => {
    expect(html).toContain('href="/residents?site=s1&amp;sort=graduates&amp;all=1"');
    expect(html).toContain('href="/residents?sort=graduates&amp;all=1"');
  });

  it('points at a last day before the first', () => {
    expect(html).toContain('Before the first day.');
    expect(html).toContain('aria-invalid="true"');
  });
});

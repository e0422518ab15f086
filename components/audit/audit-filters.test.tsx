import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AuditFilters } from './audit-filters.tsx';

const person = '0198a3c1-7b1e-7c5a-9a53-1f2e3d4c5b6a';

describe('AuditFilters', () => {
  const html = renderToStaticMarkup(
    <AuditFilters search={{}} people={[{ personId: person, name: 'Ana <b>Diaz' }]} />,
  );

  it.each([
    ['Person', 'audit-person'],
    ['What', 'audit-verb'],
    ['From', 'audit-from'],
    ['To', 'audit-to'],
  ])('names the control of %s itself', (label, id) => {
    expect(html).toMatch(new RegExp(`<label for="${id}"[^>]*>${label}</label>`));
    expect(html.match(new RegExp(` id="${id}"`, 'g'))).toHaveLength(1);
  });

  it('lists people and verbs by their words', () => {
    expect(html).toContain(`<option value="${person}">Ana &lt;b&gt;Diaz</option>`);
    expect(html).toContain('<option value="case.log">Logged a case</option>');
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ToastProvider } from '#components/ui/toast.tsx';
import type { OwnCase } from '#offline/own-case.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseList } from './case-list.tsx';
import { type CaseStatus, toCaseRow } from './case-row.ts';
import { readCaseSearchParams } from './case-search-params.ts';

const site = '01930000-0000-7000-8000-00000000000b';
const choices = {
  sites: [{ id: site, name: 'Gateway University Hospital', shortName: 'GUH' }],
  attendings: [{ id: 'a1', name: 'Chidi Okafor' }],
};
const program = { adverseEventScheme: 'sir-letters', autonomyScale: 'zwisch' } as const;
const own = (sync: CaseStatus, where = { siteId: site, attendingId: 'a1' }) =>
  ({
    ...{ id: sync, version: 1, sync, pendingOps: [], loggedAt: '2026-11-03T10:00:00Z' },
    fields: {
      ...{ performedOn: '2026-11-03', patientType: 'adult', note: '', details: null, ...where },
      procedures: [{ code: '31780', role: 'primary', laterality: 'left' }],
    },
  }) as unknown as OwnCase;
const rowOf = (status: CaseStatus) => toCaseRow(own(status), choices);
const render = (props: Partial<Parameters<typeof CaseList>[0]>) =>
  renderToStaticMarkup(
    <ToastProvider>
      <CaseList
        rows={[rowOf('logged')]}
        places={choices}
        program={program}
        today="2026-11-03"
        search={{}}
        more={false}
        {...props}
      />
    </ToastProvider>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a row', () => {
  test('says what, as what, with whom, where and how it stands', () => {
    const said = words(render({}));
    expect(said).toContain('Today');
    expect(said).toContain('Port placement Primary, left');
    expect(said).toContain('Chidi Okafor · GUH · Adult');
    expect(said).toContain('Logged');
  });

  test('can be amended and withdrawn while nobody has verified it', () => {
    const html = render({});
    expect(html).toContain('href="/log?amend=logged"');
    expect(words(html)).toContain('Withdraw');
  });

  test.each(['verified', 'withdrawn'] as const)('%s offers neither', (status) => {
    const html = render({ rows: [rowOf(status)] });
    expect(html).not.toContain('amend=');
    expect(html).not.toContain('<button');
  });

  test('of someone who has left says so and is still shown', () => {
    const row = toCaseRow(own('logged', { attendingId: 'gone', siteId: 'gone' }), choices);
    expect(words(render({ rows: [row] }))).toContain('Former attending · Former site · Adult');
  });
});

describe('an empty list', () => {
  test('leads to the first case', () => {
    expect(render({ rows: [] })).toContain('href="/log"');
  });
  test('under filters says that the cases are not gone', () => {
    const html = render({ rows: [], search: { status: 'verified' } });
    expect(html).not.toContain('No cases yet');
    expect(html).toContain('href="/cases"');
  });
});

test('older cases begin after the last row, under the same filters', () => {
  const html = render({ more: true, search: { role: 'primary' } });
  expect(html).toContain('href="/cases?role=primary&amp;after=2026-11-03_logged"');
  expect(render({ more: false })).not.toContain('Older cases');
});

test('filters are a GET form, and each active one can be taken away', () => {
  const search = readCaseSearchParams({ text: 'port', site });
  const html = renderToStaticMarkup(<CaseFilters search={search} choices={choices} />);
  expect(html).toMatch(/<form[^>]*action="\/cases"/);
  expect(html).not.toMatch(/<form[^>]*method="post"/i);
  expect(words(html)).toContain('Site: Gateway University Hospital');
  expect(html).toContain('href="/cases?text=port"');
  expect(html).toContain(`href="/cases?site=${site}"`);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseListHref, readCaseSearchParams } from './case-search-params.ts';

const site = '01930000-0000-7000-8000-00000000000b';
const id = '01930000-0000-7000-8000-00000000000c';
const read = (href: string) =>
  readCaseSearchParams(Object.fromEntries(new URL(href, 'http://x').searchParams));

test('an address says what it filters, and where the page before ended', () => {
  const search = { text: 'tips & more', site, role: 'primary', from: '2026-10-01' };
  const href = caseListHref('/cases', read(`/cases?${new URLSearchParams(search)}`), {
    performedOn: '2026-10-20',
    id,
  });
  expect(read(href)).toEqual({ ...search, after: { performedOn: '2026-10-20', id } });
});

test('what a form sends empty is no filter', () => {
  expect(read('/cases?text=+&site=&attending=&role=&status=&from=&to=')).toEqual({});
  expect(caseListHref('/cases', {})).toBe('/cases');
});

test('what can not be read is left out, the rest acts', () => {
  const raw = { site: 'x', role: 'chief', from: '2026-13-01', after: '2026-10-20', text: 'tips' };
  expect(readCaseSearchParams(raw)).toEqual({ text: 'tips' });
  expect(readCaseSearchParams({ text: ['a', 'b'] })).toEqual({});
});

test('no address throws, and reading its own writing changes nothing', () => {
  const raw = fc.dictionary(
    fc.constantFrom('text', 'site', 'role', 'status', 'from', 'to', 'after', 'other'),
    fc.oneof(fc.string(), fc.constantFrom('primary', 'verified', '2026-10-01', site)),
  );
  fc.assert(
    fc.property(raw, (params) => {
      const once = readCaseSearchParams(params);
      expect(read(caseListHref('/cases', once, once.after))).toEqual(once);
    }),
  );
});

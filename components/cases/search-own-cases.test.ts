import { expect, test } from 'vitest';
import type { OwnCase } from '#offline/own-case.ts';
import { readCaseSearchParams } from './case-search-params.ts';
import { casesAPage, searchOwnCases } from './search-own-cases.ts';

const id = (last: number) => `01930000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const own = (last: number, more: Partial<OwnCase> = {}, fields: object = {}) =>
  ({
    ...{ id: id(last), sync: 'logged', pendingOps: [], version: 1, ...more },
    fields: {
      ...{ performedOn: '2026-11-03', siteId: id(91), attendingId: id(81), details: null },
      procedures: [{ code: '31780', role: 'primary', laterality: null }],
      ...fields,
    },
  }) as unknown as OwnCase;
const search = (cases: readonly OwnCase[], raw: Record<string, string> = {}) => {
  const { codes, ...rest } = raw;
  const meant = codes ? new Set([codes]) : undefined;
  const { found, more } = searchOwnCases(cases, readCaseSearchParams(rest), meant, '2026-11-05');
  return { ids: found.map((one) => one.id), more };
};

const port = own(9);
const para = own(8, {}, { procedures: [{ code: '31896', role: 'assisting', laterality: null }] });
const elsewhere = own(7, {}, { siteId: id(92), attendingId: id(82), performedOn: '2026-10-01' });
const withdrawn = own(6, { sync: 'withdrawn' });
const withdrawing = own(5, { sync: 'saved-on-phone', pendingOps: ['withdraw'] });
const held = own(4, { sync: 'needs-attention', pendingOps: ['withdraw'] });
const all = [port, para, elsewhere, withdrawn, withdrawing, held];

test.each([
  [{}, [port, para, elsewhere, held]],
  [{ text: 'paracentesis', codes: '31896' }, [para]],
  [{ role: 'assisting' }, [para]],
  [{ site: id(92) }, [elsewhere]],
  [{ attending: id(81), role: 'primary' }, [port, held]],
  [{ from: '2026-10-02' }, [port, para, held]],
  [{ to: '2026-10-02' }, [elsewhere]],
  [{ status: 'withdrawn' }, [withdrawn, withdrawing, held]],
  [{ wants: 'details' }, [port, para]],
])('%j finds what fits, and a case that is being withdrawn counts as withdrawn', (raw, wanted) => {
  expect(search(all, raw).ids).toEqual(wanted.map((one) => one.id));
});

test('a page ends, and the next one begins behind it', () => {
  const many = Array.from({ length: casesAPage + 3 }, (_, at) => own(100 - at));
  const first = search(many);
  expect(first).toMatchObject({ more: true });
  expect(first.ids).toHaveLength(casesAPage);
  const next = search(many, { after: `2026-11-03_${first.ids.at(-1)}` });
  expect(next).toEqual({ ids: many.slice(casesAPage).map((one) => one.id), more: false });
});

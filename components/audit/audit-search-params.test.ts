import { describe, expect, it } from 'vitest';
import { auditHref, readAuditSearchParams } from './audit-search-params.ts';

const id = '0198a3c1-7b1e-7c5a-9a53-1f2e3d4c5b6a';
const at = '2026-11-24T17:33:47.123456Z';

describe('the address of the audit page', () => {
  it('comes back as it was read', () => {
    const raw = { person: id, verb: 'case.log', from: '2026-11-01', to: '2026-11-30' };
    const search = readAuditSearchParams({ ...raw, after: `${at}_${id}` });
    expect(search).toEqual({ ...raw, after: { at, id } });
    const href = auditHref(search, search.after);
    const again = Object.fromEntries(new URL(href, 'http://x').searchParams);
    expect(readAuditSearchParams(again)).toEqual(search);
  });

  it.each([
    [{ person: 'x' }],
    [{ verb: "x' or 1=1" }],
    [{ from: '2026-02-30' }],
    [{ to: ['2026-01-01', '2026-01-02'] }],
    [{ after: `${at}_x` }],
    [{ after: `yesterday_${id}` }],
  ])('leaves out what it can’t read: %j', (raw) => {
    expect(readAuditSearchParams(raw)).toEqual({});
  });
});

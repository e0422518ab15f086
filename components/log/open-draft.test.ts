import { describe, expect, test } from 'vitest';
import {
  caseId,
  duarte,
  guh,
  lastCase,
  okafor,
  paracentesis,
  portPlacement,
  reference,
  tunneledLine,
} from './log-reference.fixture.ts';
import { amendDraft, likelyRole, nextDraft, startDraft } from './open-draft.ts';

describe('a new draft', () => {
  test('opens as the last case, but today and without its procedures and note', () => {
    expect(startDraft(caseId(1), reference).fields).toEqual({
      performedOn: '2026-11-03',
      attendingId: okafor,
      siteId: guh,
      patientType: 'pediatric',
      procedures: [],
      note: '',
    });
  });

  test('never names someone who has left or a site that is closed', () => {
    const gone = { ...reference, attendings: [{ id: duarte, name: 'Inês Duarte' }], sites: [] };
    expect(startDraft(caseId(1), gone).fields).toMatchObject({ attendingId: '', siteId: '' });
  });

  test('of a first case has the only site there is', () => {
    const first = { ...reference, last: null, sites: reference.sites.slice(0, 1) };
    expect(startDraft(caseId(1), first).fields).toMatchObject({ siteId: guh, attendingId: '' });
  });

  test('after a case stays on its day, for cases logged in a row', () => {
    expect(nextDraft(caseId(2), lastCase)).toMatchObject({
      id: caseId(2),
      touched: false,
      fields: { performedOn: '2026-10-30', procedures: [], note: '' },
    });
  });
});

test('an amendment opens with all that was stated, on its version', () => {
  const draft = amendDraft({ kind: 'amend', id: caseId(3), version: 4, fields: lastCase });
  expect(draft).toEqual({ id: caseId(3), baseVersion: 4, touched: false, fields: lastCase });
});

describe('the role of a procedure', () => {
  const empty = startDraft(caseId(1), reference).fields;
  const busy = { ...empty, procedures: [{ code: tunneledLine, role: 'primary' as const }] };

  test('is the habit with it', () => {
    expect(likelyRole(portPlacement, busy, reference)).toBe('secondary');
  });
  test('else that of the procedure before', () => {
    expect(likelyRole(paracentesis, busy, reference)).toBe('primary');
  });
  test('else the last of the case before', () => {
    expect(likelyRole(tunneledLine, empty, reference)).toBe('assisting');
  });
  test('else primary', () => {
    expect(likelyRole(tunneledLine, empty, { habits: {}, last: null })).toBe('primary');
  });
});

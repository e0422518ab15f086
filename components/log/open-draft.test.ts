import { describe, expect, test } from 'vitest';
import {
  duarte,
  guh,
  lastCase,
  okafor,
  paracentesis,
  portPlacement,
  reference,
  tunneledLine,
} from './log-reference.fixture.ts';
import { afterLogged, amendDraft, likelyRole, nextDraft, startDraft } from './open-draft.ts';

describe('a new draft', () => {
  test('opens as the last case, but today and without its procedures and note', () => {
    expect(startDraft('a', reference).fields).toEqual({
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
    expect(startDraft('a', gone).fields).toMatchObject({ attendingId: '', siteId: '' });
  });

  test('of a first case has the only site there is', () => {
    const first = { ...reference, last: null, sites: reference.sites.slice(0, 1) };
    expect(startDraft('a', first).fields).toMatchObject({ siteId: guh, attendingId: '' });
  });

  test('after a case stays on its day, for cases logged in a row', () => {
    expect(nextDraft('b', lastCase)).toMatchObject({
      id: 'b',
      touched: false,
      fields: { performedOn: '2026-10-30', procedures: [], note: '' },
    });
  });
});

test('an amendment opens with all that was stated, on its version', () => {
  const draft = amendDraft({ kind: 'amend', id: 'c', version: 4, fields: lastCase });
  expect(draft).toEqual({ id: 'c', baseVersion: 4, touched: false, fields: lastCase });
});

describe('the role of a procedure', () => {
  const empty = startDraft('a', reference).fields;
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

test('a logged case is the last one, a habit, and its attending is first', () => {
  const after = afterLogged(
    { ...reference, recentAttendingIds: [okafor, duarte] },
    {
      ...lastCase,
      attendingId: duarte as typeof lastCase.attendingId,
    },
  );
  expect(after.habits).toEqual({ [portPlacement]: 'primary', [paracentesis]: 'assisting' });
  expect(after.recentAttendingIds).toEqual([duarte, okafor]);
  expect(after.last?.attendingId).toBe(duarte);
});

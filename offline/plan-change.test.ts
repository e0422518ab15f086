import { expect, test } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { StoredCase } from '#domain/sync/own-log.ts';
import { planChange } from './plan-change.ts';

const id = '01930000-0000-7000-8000-000000000001' as CaseId;
const fields = { performedOn: '2026-11-03', procedures: [] } as unknown as CaseFields;
const stored = { id, version: 3, status: 'logged', fields } as unknown as StoredCase;
const amend = (baseVersion?: number) =>
  planChange({ op: 'amend', id, fields, baseVersion }, { stored, rows: [] }, () => id);

test('an amendment of what was before the eyes stands on that version', () => {
  expect(amend(3)).toMatchObject({ kind: 'write', item: { op: 'amend', baseVersion: 3 } });
});

test('an amendment of a version that is no longer the current one is refused, not put on top', () => {
  expect(amend(2)).toEqual({ kind: 'refused', why: 'stale' });
});

test('without a version it stands on the current one', () => {
  expect(amend()).toMatchObject({ kind: 'write', item: { baseVersion: 3 } });
});

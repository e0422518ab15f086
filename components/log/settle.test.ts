import { expect, test } from 'vitest';
import type { ItemAnswer } from '#domain/sync/sync-batch.ts';
import { settle } from './settle.ts';

const itemId = '01930000-0000-7000-8000-000000000001';
const receipt = { id: itemId, version: 1, payloadHash: 'x', credited: [] };
const settled = (answer: ItemAnswer) => settle({ kind: 'answered', answer });
const rejected = (reason: 'invalid' | 'stale', fields?: Record<string, string>) =>
  settled({ itemId, status: 'rejected', reason, ...(fields ? { fields } : {}) });

test('only a receipt is a success, the first time and again', () => {
  for (const status of ['accepted', 'replayed'] as const) {
    expect(settled({ itemId, status, receipt })).toEqual({ kind: 'receipt', receipt });
  }
  for (const kind of ['unreachable', 'signed-out', 'other-person'] as const) {
    expect(settle({ kind })).toEqual({ kind: 'problem', problem: { kind } });
  }
});

test('sentences of the server go to their fields', () => {
  const fields = { note: 'Remove it.' };
  expect(rejected('invalid', fields)).toEqual({ kind: 'errors', errors: fields });
});

test('a refusal that names no field does not leave a form that looks right', () => {
  for (const answer of [rejected('invalid', {}), rejected('invalid')]) {
    expect(answer).toEqual({ kind: 'problem', problem: { kind: 'failed' } });
  }
});

test('other refusals are told apart, and a failure of ours can be quoted', () => {
  expect(rejected('stale')).toEqual({ kind: 'problem', problem: { kind: 'stale' } });
  expect(settled({ itemId, status: 'later', reference: '9F3C' })).toEqual({
    kind: 'problem',
    problem: { kind: 'failed', reference: '9F3C' },
  });
});

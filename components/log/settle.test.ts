import { expect, test } from 'vitest';
import { settle } from './settle.ts';

const receipt = { id: 'a', version: 1 };

test('only a receipt is a success', () => {
  expect(settle({ kind: 'answered', answers: [{ ok: true, receipt }] })).toEqual({
    kind: 'receipt',
    receipt,
  });
  expect(settle({ kind: 'answered', answers: [] }).kind).toBe('problem');
  expect(settle({ kind: 'unreachable' }).kind).toBe('problem');
});

test('sentences of the server go to their fields', () => {
  const fields = { note: 'Remove it.' };
  const answer = { ok: false, refusal: 'invalid', fields } as const;
  expect(settle({ kind: 'answered', answers: [answer] })).toEqual({
    kind: 'errors',
    errors: fields,
  });
});

test('a refusal that names no field does not leave a form that looks right', () => {
  const answer = { ok: false, refusal: 'invalid', fields: {} } as const;
  expect(settle({ kind: 'answered', answers: [answer] })).toEqual({
    kind: 'problem',
    problem: { kind: 'failed' },
  });
});

test.each(['stale', 'conflict', 'locked', 'not-found', 'forbidden'] as const)(
  '%s is told apart',
  (refusal) => {
    const settled = settle({ kind: 'answered', answers: [{ ok: false, refusal }] });
    expect(settled).toEqual({ kind: 'problem', problem: { kind: refusal } });
  },
);

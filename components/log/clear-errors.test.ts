import { expect, test } from 'vitest';
import { clearErrors } from './clear-errors.ts';

const errors = { performedOn: 'Too early.', 'procedures.0.code': 'Unknown.', note: 'Remove it.' };

test('only what was changed is forgiven', () => {
  expect(clearErrors(errors, { kind: 'set', fields: { note: '' } })).toEqual({
    performedOn: 'Too early.',
    'procedures.0.code': 'Unknown.',
  });
  expect(clearErrors(errors, { kind: 'remove', code: '31780' })).toEqual({
    performedOn: 'Too early.',
    note: 'Remove it.',
  });
});

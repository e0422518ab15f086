import { expect, test } from 'vitest';
import type { OwnCase } from '#offline/own-case.ts';
import { wantsDetails } from './wants-details.ts';

const one = (more: object, fields: object = {}) =>
  ({
    ...{ id: '1', sync: 'logged', pendingOps: [], ...more },
    fields: { performedOn: '2026-11-03', details: null, ...fields },
  }) as unknown as OwnCase;

test.each([
  ['a recent case without details', one({}), true],
  ['one that is only on this phone', one({ sync: 'saved-on-phone' }), true],
  ['of two weeks ago', one({}, { performedOn: '2026-10-22' }), true],
  ['older', one({}, { performedOn: '2026-10-21' }), false],
  ['withdrawn', one({ sync: 'withdrawn' }), false],
  ['about to be withdrawn', one({ pendingOps: ['withdraw'] }), false],
  ['verified', one({ sync: 'verified' }), false],
  ['with a detail', one({}, { details: { fluoroMinutes: 3 } }), false],
])('%s: %s', (_, own, wants) => {
  expect(wantsDetails(own, '2026-11-05')).toBe(wants);
});

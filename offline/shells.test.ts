import { expect, test } from 'vitest';
import { isShell } from './shells.ts';

test.each([
  ['/log', true],
  ['/log?amend=1', true],
  ['/progress/cases?measure=category%3ATIPS#x', true],
  ['/progress/totals', false],
  ['/logs', false],
  ['/', false],
])('%s opens without a network: %s', (href, opens) => {
  expect(isShell(href)).toBe(opens);
});

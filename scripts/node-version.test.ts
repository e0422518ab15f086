import { expect, test } from 'vitest';
import { isSupportedNode } from './node-version.mjs';

test.each([
  ['18.20.4', false],
  ['20.8.1', false],
  ['20.9.0', true],
  ['24.0.0', true],
])('Node %s: %s', (version, supported) => {
  expect(isSupportedNode(version)).toBe(supported);
});

import { describe, expect, test } from 'vitest';
import { advice, holds } from './install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};

describe('whether node_modules holds what the lockfile wants', () => {
  test('packages for other platforms may be missing', () => {
    expect(holds({ 'node_modules/a': { version: '2.0.0' } }, wanted)).toBe(true);
  });
  test.each([
    ['a missing package', {}],
    ['another version', { 'node_modules/a': { version: '2.0.1' } }],
    [
      'a package too many',
      { 'node_modules/a': { version: '2.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    ],
  ])('%s asks for an install', (_, present) => {
    expect(holds(present, wanted)).toBe(false);
  });
});

test.each([
  ['npm error code ENOTFOUND', 'network'],
  ['npm error code ENOSPC', 'disk is full'],
  ['npm error code EACCES', 'owner'],
  [
    '`npm ci` can only install packages when your package.json and package-lock.json are in sync',
    'npm install',
  ],
  ['spawn npm ENOENT', 'npm was not found'],
])('advice on “%s”', (output, words) => {
  expect(advice(output)).toContain(words);
});

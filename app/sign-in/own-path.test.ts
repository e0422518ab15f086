import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it.each(['/reports', '/residents/1?sort=name&x=%20', '/'])('keeps %s', (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  'reports',
  undefined,
  ['/a'],
])('leads from %s to the first page', (path) => {
  expect(ownPath(path)).toBe('/');
});

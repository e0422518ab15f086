import { expect, test } from 'vitest';
import { isSource } from './source-hash.mjs';

test.each([
  ['app/log/page.tsx', true],
  ['db/migrations/0001_ground_floor.sql', true],
  ['public/icon.svg', true],
  ['package-lock.json', true],
  ['next.config.ts', true],
  ['scripts/service-worker.mjs', true],
  ['scripts/chaos.mjs', false],
  ['domain/credit.test.ts', false],
  ['docs/decisions/0001.md', false],
  ['playwright.config.ts', false],
  ['next-env.d.ts', false],
])('%s makes a new build necessary: %s', (file, expected) => {
  expect(isSource(file)).toBe(expected);
});

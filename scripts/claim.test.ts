import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim } from './claim.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'angiolog-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second claim is told who holds the first, until that one lets go', () => {
  const file = join(folder, 'lock');
  const first = claim(file, 'http://localhost:3000');
  expect(claim(file).holder).toMatchObject({ pid: process.pid, note: 'http://localhost:3000' });
  if (!first.holder) first.release();
  expect(claim(file).holder).toBeUndefined();
});

test.each([
  ['a dead process', { pid: 2 ** 22 + 1, startTime: '1', note: '' }],
  [
    'a living process that only got the number of the dead one',
    { pid: process.pid, startTime: 'long ago', note: '' },
  ],
])('the claim of %s is taken over', (_, left) => {
  const file = join(folder, 'lock');
  writeFileSync(file, JSON.stringify(left));
  expect(claim(file).holder).toBeUndefined();
});

test('a claim that is not whole is taken over', () => {
  const file = join(folder, 'lock');
  writeFileSync(file, '{"pid":');
  expect(claim(file).holder).toBeUndefined();
});

test('letting go twice leaves the later claim of the same process alone', () => {
  const file = join(folder, 'lock');
  const first = claim(file);
  if (!first.holder) first.release();
  claim(file);
  if (!first.holder) first.release();
  expect(claim(file).holder).toMatchObject({ pid: process.pid });
});

test('letting go leaves the claim of a successor alone', () => {
  const file = join(folder, 'lock');
  const first = claim(file);
  writeFileSync(file, 'a successor');
  if (!first.holder) first.release();
  expect(readFileSync(file, 'utf8')).toBe('a successor');
});

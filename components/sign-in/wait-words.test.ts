import { expect, it } from 'vitest';
import { tooManyTries } from './wait-words.ts';

it.each([
  [1, '1 second'],
  [8, '8 seconds'],
  [60, '1 minute'],
  [61, '2 minutes'],
  [839, '14 minutes'],
])('says when to come back after %i s', (seconds, words) => {
  expect(tooManyTries(seconds, ', or reset the password')).toBe(
    `Too many tries. Try again in ${words}, or reset the password.`,
  );
});

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWeak } from './weak-secret.mjs';

test('a random secret is never refused', () => {
  for (let round = 0; round < 2000; round++) {
    const secret = randomBytes(24).toString('base64');
    expect(isWeak(secret), secret).toBe(false);
  }
});

test('any group of characters repeated is refused', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.integer({ min: 2, max: 9 }),
      (group, times) => isWeak(group.repeat(times)),
    ),
  );
});

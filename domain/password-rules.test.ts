import { expect, it } from 'vitest';
import { passwordProblem } from './password-rules.ts';

it.each([
  ['fourteen chars', true],
  ['fifteen letters', false],
  ['x'.repeat(201), true],
  ['Director@Example.org', true],
])('%s is refused: %s', (password, refused) => {
  const names = ['director@example.org'];
  expect(passwordProblem(password, { names }) !== undefined).toBe(refused);
});

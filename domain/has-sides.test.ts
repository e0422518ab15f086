import { expect, test } from 'vitest';
import { hasSides } from './has-sides.ts';

test.each([
  ['31836', true, 'a nephrostomy'],
  ['31653', true, 'a leg artery PTA'],
  ['31895', true, 'a thoracentesis'],
  ['31763', false, 'TIPS'],
  ['31896', false, 'a paracentesis'],
  ['31637', false, 'a hepatic angiogram'],
  ['00000', false, 'an unknown code'],
])('%s asks for a side: %s (%s)', (code, asks) => {
  expect(hasSides(code)).toBe(asks);
});

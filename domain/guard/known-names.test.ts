import { describe, expect, it } from 'vitest';
import { guardText } from './guard-text.ts';
import { isKnownName } from './is-known-name.ts';
import { knownNames } from './known-names.ts';

describe('known names', () => {
  it('are more than 400, none twice', () => {
    expect(knownNames.length).toBeGreaterThan(400);
    expect(new Set(knownNames).size).toBe(knownNames.length);
  });

  it.each([...knownNames])('"%s" passes as a device, an eponym or a site', (name) => {
    const text = `Used ${name} today, then ${name} 5F, 64M.`;
    expect(guardText(text)).toEqual({ blocks: [], warnings: [] });
  });

  it('are known without accents, in the possessive and in compounds', () => {
    for (const name of ['Rosch-Uchida', "Meckel's", 'GÜNTHER', 'Budd Chiari', 'Barnes-Jewish'])
      expect(isKnownName(name)).toBe(true);
    expect(isKnownName('Zielinski')).toBe(false);
  });
});

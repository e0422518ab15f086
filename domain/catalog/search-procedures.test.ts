import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonProcedures } from './common-procedures.ts';
import { findProcedure } from './find-procedure.ts';
import { procedures } from './procedures.ts';
import { searchProcedures } from './search-procedures.ts';
import { searchWordsOf } from './search-words.ts';
import { wantedFirst } from './wanted-first.fixture.ts';

const codes = (query: string, limit?: number) => searchProcedures(query, limit).map((p) => p.code);

describe('searchProcedures', () => {
  test.each(wantedFirst)('%j finds %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('lists the revisions of a TIPS, the most common first', () => {
    expect(codes('tips revision')).toEqual(['31766', '31764', '31765']);
  });

  test('offers embolization for bleeding and the other one for "coil embolization"', () => {
    expect(codes('coil embolization').slice(0, 2).sort()).toEqual(['31677', '31684']);
  });

  test('finds by family and by the type in ADS, though no name or alias says it', () => {
    expect(codes('line maintenance')).toContain('31783');
    expect(codes('venous sampling')).toContain('31752');
  });

  test('guesses no misspelling where something is found as written', () => {
    expect(codes('myelogram')).toEqual(['31950']);
  });

  test('keeps to the limit', () => {
    expect(codes('biopsy')).toHaveLength(20);
    expect(codes('biopsy', 3)).toEqual(codes('biopsy').slice(0, 3));
    expect(codes('biopsy', 0)).toEqual([]);
  });

  test.each(['', '   ', '-', '***', '肝生検', 'xyzzy', 'lung xyzzy', 'tips xyzzyplugh'])(
    '%j finds nothing',
    (query) => {
      expect(codes(query)).toEqual([]);
    },
  );
});

const letters = (n: number) =>
  n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

describe('hostile queries', () => {
  const hostile = [
    'a'.repeat(10_000),
    'thoracentesix '.repeat(1_000),
    Array.from({ length: 3_000 }, (_, place) => `tho${letters(place)}centesix`).join(' '),
    '(a+)+$'.repeat(500),
    '.*+?^$' + '{}()|[]\\',
    '| tips |',
    '\u0000\ud800',
    'a\u0301'.repeat(5_000),
    '\ufdfa'.repeat(10_000),
    'constructor __proto__ toString',
  ];

  test.each(hostile.map((query) => [query.slice(0, 20), query]))('%j is safe', (_, query) => {
    expect(searchProcedures(query).length).toBeLessThanOrEqual(20);
  });

  test('any text answers known procedures, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const found = codes(query);
        expect(new Set(found).size).toBe(found.length);
        for (const code of found) expect(findProcedure(code)).toBeDefined();
      }),
    );
  });
});

describe('finding one again', () => {
  const anyProcedure = fc.constantFrom(...procedures);

  test('by its own name, within the first three', () => {
    for (const { name, code } of procedures) expect(codes(name, 3), name).toContain(code);
  });

  test('by its code', () => {
    for (const { code } of procedures) expect(codes(code)).toEqual([code]);
  });

  test('by every alias of a common one, within the first five', () => {
    for (const code of commonProcedures) {
      for (const alias of searchWordsOf(code).aliases) {
        expect(codes(alias, 5), alias).toContain(code);
      }
    }
  });

  test('by its name with the words shuffled, shouted and hyphenated', () => {
    const shuffled = anyProcedure.chain((procedure) => {
      const words = procedure.name.split(' ');
      const order = fc.shuffledSubarray(words, { minLength: words.length });
      return order.map((mixed) => ({ procedure, query: mixed.join('-').toUpperCase() }));
    });
    fc.assert(
      fc.property(shuffled, ({ procedure, query }) => {
        expect(codes(query, procedures.length)).toContain(procedure.code);
      }),
    );
  });

  test('by its name with one slip in its longest word', () => {
    fc.assert(
      fc.property(anyProcedure, fc.nat(), fc.boolean(), ({ name, code }, place, swap) => {
        const longest = name.match(/[a-z]+/gi)?.sort((a, b) => b.length - a.length)[0] ?? '';
        fc.pre(longest.length >= 6);
        const at = place % (longest.length - 1);
        const middle = swap ? `${longest[at + 1]}${longest[at]}` : `${longest[at + 1]}`;
        const slipped = longest.slice(0, at) + middle + longest.slice(at + 2);
        expect(codes(name.replace(longest, slipped), procedures.length)).toContain(code);
      }),
    );
  });

  test('while its name is being typed, from the fourth letter on', () => {
    fc.assert(
      fc.property(anyProcedure, fc.nat({ max: 30 }), ({ name, code }, extra) => {
        const typed = name.slice(0, 4 + extra);
        expect(codes(typed, procedures.length)).toContain(code);
      }),
    );
  });
});

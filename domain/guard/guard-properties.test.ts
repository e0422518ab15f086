import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanNote } from './corpus-clean.ts';
import { guardText } from './guard-text.ts';
import { hostilePieces } from './hostile-texts.ts';
import { SeededRandom } from './seeded-random.ts';

describe('whatever is typed', () => {
  const note = fc.integer().map((seed) => cleanNote(new SeededRandom(seed)));

  it('gives sorted, disjoint offsets within the text and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostilePieces),
      fc.constantFrom(
        'MRN ',
        '1',
        ' ',
        '-',
        '٣',
        '\u200b',
        '\ud83d',
        'ﷺ',
        'Mr. ',
        'DOB',
        '@',
        'Ａ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { blocks, warnings } = guardText(text);
        for (const list of [blocks, warnings]) {
          let from = 0;
          for (const it of list) {
            expect(it.start).toBeGreaterThanOrEqual(from);
            expect(it.end).toBeGreaterThan(it.start);
            from = it.end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a labelled number between any two words', () => {
    const label = fc.constantFrom(
      'MRN ',
      'mrn: ',
      'MRN#',
      'M.R.N. ',
      'Accession ',
      'CSN ',
      'FIN# ',
    );
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(note, label, digits, fc.nat(), (clean, label, digits, place) => {
        const gaps = [0, ...[...clean.matchAll(/ /g)].map((it) => it.index + 1), clean.length];
        const at = gaps[place % gaps.length] ?? 0;
        const found = `${label}${digits.join('')}`;
        const text = `${clean.slice(0, at)} ${found} ${clean.slice(at)}`;
        const { blocks } = guardText(text);
        expect(blocks.some((it) => it.start <= at + found.length && at < it.end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('sees through zero-width characters, full-width and Arabic digits', () => {
    const number = fc.stringMatching(/^[1-9]\d{7,9}$/);
    const disguise = fc.constantFrom(
      (digits: string) => [...digits].join('\u200b'),
      (digits: string) => [...digits].join('\u2060\u00ad'),
      (digits: string) => digits.replace(/\d/g, (it) => String.fromCharCode(0xff10 + Number(it))),
      (digits: string) => digits.replace(/\d/g, (it) => String.fromCharCode(0x660 + Number(it))),
      (digits: string) => digits.replace(/\d/g, (it) => `${it}\ufe0f\u20e3`),
    );
    fc.assert(
      fc.property(number, disguise, (digits, hide) => {
        fc.pre(!/^\d{1,2}0{5,}$/.test(digits));
        const hidden = hide(digits);
        const [block] = guardText(`prior ${hidden}, ok`).blocks;
        expect(block?.start).toBe('prior '.length);
        expect(block?.end).toBeGreaterThan('prior '.length + hidden.length / 2);
      }),
    );
  });

  it('finds a disguised label before a disguised number', () => {
    const disguises: readonly ((letter: string) => string)[] = [
      (letter) => letter,
      (letter) => `\u200b${letter}`,
      (letter) => `${letter}\u0301`,
      (letter) => `\u202e${letter}\u202c`,
      (letter) => (letter === ' ' ? '\u3000' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ];
    const hide = fc.array(fc.constantFrom(...disguises), { minLength: 12, maxLength: 12 });
    const digits = fc.stringMatching(/^[1-9]\d{4,7}$/);
    fc.assert(
      fc.property(hide, digits, (hidings, number) => {
        const letters = [...`MRN ${number}`];
        const hidden = letters.map((letter, nth) => hidings[nth]?.(letter) ?? letter).join('');
        const text = `drain check ${hidden}, ok`;
        const [block] = guardText(text).blocks;
        expect(block?.rule).toBe('labelled-id');
        expect(block?.end).toBeGreaterThan('drain check '.length + hidden.length / 2);
        expect(block?.end).toBeLessThanOrEqual(text.length);
      }),
    );
    expect(guardText('M\u200bRN 1２3４5').blocks).toHaveLength(1);
  });
});

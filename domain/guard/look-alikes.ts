/** Code points of the digit zero in each script; its nine followers are 1–9 (Unicode, Nd). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066,
  0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950,
  0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50, 0x1e140, 0x1e2f0, 0x1e4d0, 0x1e950,
];

const substitutes: Record<string, string> = {
  // Cyrillic and Greek capitals and letters that a reader takes for Latin.
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  ο: 'o',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2212': '-',
  '\u2043': '-',
  '\u30fc': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u2236': ':',
  '\u3002': '.',
  '\u00b7': '.',
  '\u2022': '.',
  '\u2027': '.',
  '\u22c5': '.',
  '\u30fb': '.',
  '\u3007': '0',
};

const digits = new Map(
  zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value) => [
      String.fromCodePoint(zero + value),
      String(value),
    ]).map(([shape = '', value = '']) => [shape, value] as const),
  ),
);

/** Latin letters, ASCII digits and ASCII marks for characters that only look different. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...digits,
  ...Object.entries(substitutes),
]);

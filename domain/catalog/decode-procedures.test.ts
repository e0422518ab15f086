import { describe, expect, test } from 'vitest';
import { decodeProcedures } from './decode-procedures.ts';

const heading = '# Portal\n## TIPS | Embolization + Other | tips';

describe('decodeProcedures', () => {
  test('reads a row with its headings', () => {
    expect(decodeProcedures(`${heading}\n31000 | check, tips | TIPS check | a, b c`)).toEqual([
      {
        code: '31000',
        area: 'Portal',
        type: 'TIPS',
        categories: ['Embolization', 'Other'],
        label: 'check, tips',
        name: 'TIPS check',
        family: 'tips',
        aliases: ['a', 'b c'],
        imageGuided: true,
      },
    ]);
  });

  test('lets a row stand in another family, which decides on image guidance', () => {
    const [row] = decodeProcedures(`${heading}\n31000 | x | X | a | clinic`);
    expect(row).toMatchObject({ family: 'clinic', imageGuided: false });
  });

  test('takes a row without aliases', () => {
    expect(decodeProcedures(`${heading}\n31000 | x | X`)[0]?.aliases).toEqual([]);
  });

  test.each([
    ['no heading', '31000 | x | X'],
    ['no name', `${heading}\n31000 | x`],
    ['unknown category', '# A\n## T | Nope | tips'],
    ['unknown family', '# A\n## T | Other | constructor'],
    ['unknown family of a row', `${heading}\n31000 | x | X | a | nope`],
    ['no type', '# A\n##  | Other | tips'],
  ])('refuses a table with %s', (_, table) => {
    expect(() => decodeProcedures(table)).toThrow();
  });
});

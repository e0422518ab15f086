import { describe, expect, test } from 'vitest';
import { decodeProcedures } from './decode-procedures.ts';

const heading = '# Portal\n## TIPS | Embolization + Other | tips';

describe('decodeProcedures', () => {
  test('reads a row with its headings', () => {
    expect(decodeProcedures(`${heading}\n31000 | TIPS check`)).toEqual([
      {
        code: '31000',
        area: 'Portal',
        type: 'TIPS',
        categories: ['Embolization', 'Other'],
        name: 'TIPS check',
        family: 'tips',
        imageGuided: true,
      },
    ]);
  });

  test('lets a row stand in another family, which decides on image guidance', () => {
    const [row] = decodeProcedures(`${heading}\n31000 | X | clinic`);
    expect(row).toMatchObject({ family: 'clinic', imageGuided: false });
  });

  test.each([
    ['no heading', '31000 | X'],
    ['no name', `${heading}\n31000`],
    ['unknown category', '# A\n## T | Nope | tips'],
    ['unknown family', '# A\n## T | Other | constructor'],
    ['unknown family of a row', `${heading}\n31000 | X | nope`],
    ['no type', '# A\n##  | Other | tips'],
  ])('refuses a table with %s', (_, table) => {
    expect(() => decodeProcedures(table)).toThrow();
  });
});

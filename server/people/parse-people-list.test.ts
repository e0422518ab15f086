import { describe, expect, it } from 'vitest';
import { parsePeopleList } from './parse-people-list.ts';

const cells = [
  ['name', 'email'],
  ['Byron, "Ada"', 'ada@x.org'],
];

describe('a file of people', () => {
  it.each([
    ['commas and quotes', 'name,email\n"Byron, ""Ada""",ada@x.org'],
    ['a byte order mark', '\uFEFFname,email\r\n"Byron, ""Ada""",ada@x.org'],
    ['semicolons', 'name;email\n"Byron, ""Ada""";ada@x.org'],
    ['tabs', 'name\temail\n"Byron, ""Ada"""\tada@x.org'],
  ])('is read with %s', (_, text) => {
    expect(parsePeopleList(text)).toEqual(cells);
  });

  it('keeps blank rows, so that numbers match the spreadsheet, and reads 10,000 rows', () => {
    expect(parsePeopleList('a,b\n\n1,2')).toEqual([['a', 'b'], [''], ['1', '2']]);
    const rows = Array.from({ length: 10_000 }, (_, n) => `Person ${n},p${n}@x.org`);
    expect(parsePeopleList(`name,email\n${rows.join('\n')}`)).toHaveLength(10_001);
  });
});

import { describe, expect, test } from 'vitest';
import { duarte, okafor, reference } from './log-reference.fixture.ts';
import { orderAttendings, shortAttending } from './order-attendings.ts';

const { attendings } = reference;
const found = (search: string, recent: string[] = []) =>
  orderAttendings(attendings, recent, search).map(({ id }) => id);

describe('the list', () => {
  test('has those of late first', () => {
    expect(found('')).toEqual([duarte, okafor]);
    expect(found('', [okafor])).toEqual([okafor, duarte]);
  });
  test.each(['ines', 'INÊS d', 'dua'])('finds Inês Duarte by %s', (search) => {
    expect(found(search)).toEqual([duarte]);
  });
  test('finds nobody by the middle of a name', () => {
    expect(found('kafor')).toEqual([]);
  });
});

describe('in the sentence', () => {
  test('a surname is enough', () => {
    expect(shortAttending(okafor, attendings)).toBe('Dr. Okafor');
    expect(shortAttending('x', [{ id: 'x', name: 'Dr. Ada Lind, MD' }])).toBe('Dr. Lind');
  });
  test('not where two share it', () => {
    const both = [...attendings, { id: 'x', name: 'Ngozi Okafor' }];
    expect(shortAttending(okafor, both)).toBe('Chidi Okafor');
  });
  test('nobody chosen is asked for, somebody unlisted is kept', () => {
    expect(shortAttending('', attendings)).toBe('Choose attending');
    expect(shortAttending('gone', attendings)).toBe('Attending on file');
  });
});

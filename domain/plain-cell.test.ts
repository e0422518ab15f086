import { describe, expect, it } from 'vitest';
import { plainCell } from './plain-cell.ts';

describe('a cell of text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'is no formula: %j',
    (text) => expect(plainCell(text)).toBe(`'${text}`),
  );

  it.each(['', 'Ada Byron', 'ada+log@x.test', 'PGY-2', ' =1', '’=1'])(
    'stays as it is: %j',
    (text) => expect(plainCell(text)).toBe(text),
  );
});

import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { QueryFailed } from '#db/act-as.ts';
import { safeError } from './safe-error.ts';

function parseFailure(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

describe('safeError', () => {
  const canary = 'MRN 48151623';
  it.each([
    ['a parser that repeats the text', parseFailure(`{"note":"${canary}"`)],
    ['a quoted value', new Error(`invalid input syntax for type uuid: "${canary}"`)],
    ['a bare number', new TypeError(`no such case 48151623`)],
    ['a thrown string', canary],
    [
      'a database error',
      new QueryFailed(new DrizzleQueryError('select $1', [canary], new Error())),
    ],
  ])('keeps nothing that a person wrote: %s', (_, error) => {
    expect(JSON.stringify(safeError(error))).not.toContain('48151623');
  });

  it('drops addresses and keys, and keeps where it happened', () => {
    const secret = 'kJ8-2nBv7QpLw9Xz1Rt5Ym3Ds6Fg0HcA';
    const safe = safeError(new Error(`mail to ana@example.org failed with ${secret}`));
    expect(safe.message).toBe('mail to … failed with …');
    expect(safe.frames).toContain('safe-error.test.ts');
    expect(safe).toMatchObject({ type: 'Error' });
  });

  it('keeps the code and the statement of a database error', () => {
    const cause = Object.assign(new Error('x'), { code: '23505' });
    const failed = new QueryFailed(new DrizzleQueryError('insert into "t"', [canary], cause));
    expect(safeError(failed)).toMatchObject({
      code: '23505',
      message: '23505 from: insert into "t"',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable, passwordProblem } from './password-rules.ts';

const known = ['Naomi Ostrander', 'naomi.ostrander@gateway.test', 'Gateway Institute of Radiology'];
const alone = { secondFactor: false, known };
const withCode = { secondFactor: true, known };

describe('passwordProblem', () => {
  it.each([
    'fourteen letter',
    'tea drifts past umbrella',
    'Wer reitet so spät durch Nacht',
    '窓の外に古い時計が二つ並んでいる朝',
    'bMk%9vT2!xLq8rWz',
    'angiolog-demo-suite',
  ])('takes %s', (password) => {
    expect(passwordProblem(password, alone)).toBeNull();
  });

  it.each([
    'passwordpassword',
    'Password123456!',
    'P@ssw0rdP@ssw0rd',
    'qwertyuiopasdfgh',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    'abcdefghijklmnop',
    '123456789012345',
    'Angiolog2026Angiolog',
    'NaomiOstrander2026',
    'naomi.ostrander!!!!!!',
    'GatewayRadiology2026',
    'gateway institute of radiology',
    'correct horse battery staple',
    'iloveyouiloveyou1',
    'interventionalradiology',
    'zyxwvutsrqponmlk',
  ])('refuses %s as easy to guess', (password) => {
    expect(passwordProblem(password, alone)).toContain('easy to guess');
  });

  it('asks for 15 characters alone and for 8 beside a code', () => {
    expect(passwordProblem('tea umbrella x', alone)).toContain('at least 15');
    expect(passwordProblem('tea umbrella xy', alone)).toBeNull();
    expect(passwordProblem('teaumbr', withCode)).toContain('at least 8');
    expect(passwordProblem('teaumbre', withCode)).toBeNull();
    expect(passwordProblem('x'.repeat(201), alone)).toContain('at most 200');
  });

  it('counts characters, not code units', () => {
    expect(passwordProblem('🩻🫀🧠🦴🩸🩺💉', withCode)).toContain('at least 8');
  });

  it('asks for no kind of character', () => {
    const word = fc.constantFrom(
      'tundra',
      'mosaic',
      'velvet',
      'canyon',
      'ledger',
      'piano',
      'otter',
    );
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 6 }), (words) => {
        expect(passwordProblem(words.join(' '), alone)).toBeNull();
      }),
    );
  });

  it('is quick on hostile input', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(200), 'ab'.repeat(100), 'password'.repeat(25)])
      isGuessable(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

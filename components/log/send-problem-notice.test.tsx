import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SendProblemNotice } from './send-problem-notice.tsx';
import type { SendVerb } from './send-problem-words.ts';
import type { SendProblem } from './settle.ts';

const html = (problem: SendProblem, verb: SendVerb = 'log') =>
  renderToStaticMarkup(
    <SendProblemNotice
      problem={problem}
      verb={verb}
      caseId="c1"
      onAgain={() => {}}
      onRenew={() => {}}
    />,
  );

describe('each problem has its way on', () => {
  test('signed out: sign in beside the form, then again', () => {
    const shown = html({ kind: 'signed-out' });
    expect(shown).toMatch(/<a href="\/sign-in" target="_blank"/);
    expect(shown).toContain('Sign in to send this case.');
    expect(shown).toContain('Try again');
  });
  test('unreachable: again', () => {
    expect(html({ kind: 'unreachable' })).toContain('Not sent. The case is still here. Try again.');
  });
  test('failed: a reference to quote', () => {
    expect(html({ kind: 'failed', reference: '9F3C' })).toContain('Ref 9F3C');
  });
  test('stale: the current one to compare, and one’s own on top of it', () => {
    const shown = html({ kind: 'stale' }, 'amend');
    expect(shown).toContain('href="/cases/c1/amend"');
    expect(shown).toContain('Put mine on top of it');
    expect(shown).not.toContain('Try again');
  });
  test('conflict: as another case, never the same again', () => {
    const shown = html({ kind: 'conflict' });
    expect(shown).toContain('Log as another case');
    expect(shown).not.toContain('Try again');
  });
  test('locked: says who is bound by it', () => {
    expect(html({ kind: 'locked' }, 'amend')).toContain('is verified');
  });
});

test('is announced', () => {
  expect(html({ kind: 'unreachable' })).toContain('role="status"');
  expect(html({ kind: 'failed' })).toContain('role="alert"');
});

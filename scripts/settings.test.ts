import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

const base = { NODE_ENV: 'production' } as const;
const strong = {
  ...base,
  DATABASE_URL: 'postgres://owner:pw@db.example.org:5432/angiolog',
  DATABASE_APP_PASSWORD: 'Qm9vdHN0cmFwIGlzIG5vdCBh',
  NEXTAUTH_SECRET: 'c2VjdXJlIGVub3VnaCBmb3IgYSB0ZXN0LCByZWFsbHk',
  NEXTAUTH_URL: 'https://cases.example.org',
};

/** The list of problems, or an empty one when the settings are accepted. */
function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return String(error).split('\n  - ').slice(1);
  }
}

describe('settings', () => {
  test('an empty environment is the demo on the loopback address', () => {
    expect(readSettings(base)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      database: undefined,
    });
  });

  test('an own database with all its settings is accepted', () => {
    expect(readSettings(strong).database?.ownerUrl).toBe(strong.DATABASE_URL);
  });

  test('every problem is listed at once', () => {
    const problems = problemsOf({ ...base, PORT: '0', DATABASE_URL: 'mysql://x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'NEXTAUTH_URL',
      'NEXTAUTH_SECRET',
      'DATABASE_APP_PASSWORD',
    ]);
  });

  test.each([
    ['short by one letter', { NEXTAUTH_SECRET: strong.NEXTAUTH_SECRET.slice(0, 31) }],
    ['a placeholder', { NEXTAUTH_SECRET: 'changeme-8f1b0c6d2e9a47f3b5d1c0a9e8f7' }],
    ['one letter', { DATABASE_APP_PASSWORD: 'a'.repeat(40) }],
    ['a repeated group', { DATABASE_APP_PASSWORD: 'abcdefghij'.repeat(3) }],
    ['the same secret twice', { DATABASE_APP_PASSWORD: strong.NEXTAUTH_SECRET }],
    ['the application’s login as the owner', { DATABASE_URL: 'postgres://angiolog_app:x@h/d' }],
    ['an address without a protocol', { NEXTAUTH_URL: 'cases.example.org' }],
  ])('%s is refused', (_, change) => {
    expect(problemsOf({ ...strong, ...change })).toHaveLength(1);
  });

  test('no problem repeats a secret', () => {
    const secret = 'changeme-8f1b0c6d2e9a47f3b5d1c0a9e8f7';
    expect(problemsOf({ ...strong, NEXTAUTH_SECRET: secret }).join()).not.toContain(secret);
  });

  test('mail wants a server and a sender, and either alone is a mistake', () => {
    const smtp = { SMTP_URL: 'smtps://u:p@mail.example.org', MAIL_FROM: 'log@example.org' };
    expect(problemsOf({ ...strong, ...smtp })).toEqual([]);
    expect(problemsOf({ ...strong, SMTP_URL: smtp.SMTP_URL })).toHaveLength(1);
    expect(problemsOf({ ...strong, MAIL_FROM: smtp.MAIL_FROM })).toHaveLength(1);
    expect(problemsOf({ ...strong, ...smtp, SMTP_URL: 'mail.example.org' })).toHaveLength(1);
  });
});

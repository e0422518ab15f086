import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineMachine, lastBackup } from './doctor-machine.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'angiolog-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const strong = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://owner:pw@db.example.org/angiolog',
  DATABASE_APP_PASSWORD: 'Qm9vdHN0cmFwIGlzIG5vdCBh',
  NEXTAUTH_SECRET: 'c2VjdXJlIGVub3VnaCBmb3IgYSB0ZXN0LCByZWFsbHk',
  NEXTAUTH_URL: 'https://cases.example.org',
} as const;

const levels = (env: NodeJS.ProcessEnv, node?: string) =>
  examineMachine(env, node)
    .filter(({ level }) => level !== 'ok')
    .map(({ level, what }) => `${level} ${what}`);

describe('examineMachine', () => {
  it('finds nothing wrong with a good installation', () => {
    writeFileSync(join(folder, 'angiolog.dump'), 'x');
    expect(levels({ ...strong, ANGIOLOG_BACKUP_DIR: folder })).toEqual([]);
  });

  it.each([
    [{ NEXTAUTH_SECRET: 'short' }, /^fail Secrets are not good enough/],
    [{ DATABASE_APP_PASSWORD: '' }, /^fail Secrets are not good enough/],
    [{ NEXTAUTH_URL: 'http://cases.example.org' }, /^warn NEXTAUTH_URL is not https/],
    [
      { NEXTAUTH_SECRET_PREVIOUS: 'YW5vdGhlciBvbmUsIGp1c3QgYXMgbG9uZyBhcyB0aGF0' },
      /^warn A previous session key/,
    ],
  ])('says what is wrong with %j', (change, words) => {
    writeFileSync(join(folder, 'angiolog.dump'), 'x');
    const found = levels({ ...strong, ...change, ANGIOLOG_BACKUP_DIR: folder });
    expect(found).toEqual([expect.stringMatching(words)]);
  });

  it('refuses an old Node, and repeats no secret', () => {
    const found = examineMachine({ ...strong, NEXTAUTH_SECRET: 'kJ8-2nBv7' }, '18.20.0');
    expect(found[0]).toMatchObject({ level: 'fail', what: 'Node 18.20.0 is too old' });
    expect(JSON.stringify(found)).not.toContain('kJ8-2nBv7');
  });
});

describe('lastBackup', () => {
  const hours = (age: number) => {
    const file = join(folder, 'angiolog.dump');
    writeFileSync(file, 'x');
    const then = Date.now() / 1000 - age * 3600;
    utimesSync(file, then, then);
    return lastBackup(folder).level;
  };

  it('is fine for a day, a warning for a week, then a failure', () => {
    expect([1, 25, 27, 160, 200].map(hours)).toEqual(['ok', 'ok', 'warn', 'warn', 'fail']);
  });

  it('counts neither an empty file nor a missing folder', () => {
    expect(lastBackup(folder).level).toBe('fail');
    writeFileSync(join(folder, 'empty.dump'), '');
    expect(lastBackup(folder).level).toBe('fail');
    expect(lastBackup(join(folder, 'nowhere')).level).toBe('fail');
    expect(lastBackup(undefined).level).toBe('warn');
  });
});

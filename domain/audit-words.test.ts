import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditFacts, auditLabel, auditPhrase, auditSubject, auditWords } from './audit-words.ts';

/** Names in `defineVerb({ name: '…' })`; a verb that never writes a row needs no words. */
const unwritten = new Set(['item.reject']);
const verbs = ['server', 'server/people'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
          /define(?:List)?Verb\(\{\s*name: '([^']+)'/g,
        ),
      ].map(([, name = '']) => name),
    ),
);

describe('the words of the audit log', () => {
  it('know every verb that the server defines', () => {
    expect(verbs.length).toBeGreaterThan(20);
    expect(verbs.filter((verb) => !unwritten.has(verb) && !(verb in auditWords))).toEqual([]);
  });

  it('show a verb that they don’t know', () => {
    expect(auditPhrase('case.transmogrify')).toBe('did “case.transmogrify”');
    expect(auditLabel('case.log')).toBe('Logged a case');
  });

  it('name what was acted on in short, and not the person twice', () => {
    const id = '0198a3c1-7b1e-7c5a-9a53-1f2e3d4c5b6a';
    expect(auditSubject(`case:${id}`, id)).toBe('case …3d4c5b6a');
    expect(auditSubject('report:minimums', id)).toBe('minimums');
    expect(auditSubject(`person:${id}`, id)).toBe('');
  });

  it('list facts without the empty ones', () => {
    expect(auditFacts({ format: 'csv', fromVersion: 2, PET: 3, to: null })).toBe(
      'format: csv, from version: 2, PET: 3',
    );
    expect(auditFacts({ denied: 'target.set' })).toBe('denied: set a target');
  });
});

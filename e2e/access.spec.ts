import { execFile } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { inRepository } from '../scripts/repository.mjs';
import { buildEntries, gaps } from './access/build-entries.ts';
import { actions, routes } from './access/matrix.ts';
import { writes } from './access/writes.ts';

// `npm run access` asks everything, three times, which takes longer than a test may. Here stands that
// the matrix is complete, and one page of it as a sample, clean and with a planted leak.

interface Ran {
  readonly code: number;
  /** Standard output, which holds the verdicts alone. */
  readonly verdict: string;
  readonly said: string;
}

function access(...args: string[]): Promise<Ran> {
  const script = inRepository('scripts', 'access.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, verdict, said) => {
      resolve({ code: error ? Number(error.code) : 0, verdict, said });
    });
  });
}

const cohort = ['--mode', 'as-built', '--only', '/residents/[id]/cases'];

test.describe.configure({ timeout: 300_000 });

test('the matrix knows every route and every action of the build, and no other', () => {
  const { routes: built, actionIds } = buildEntries(inRepository());
  expect(built.length).toBeGreaterThan(20);
  expect(gaps(built, Object.keys(routes), 'route')).toEqual([]);
  expect(gaps([...actionIds.keys()], Object.keys(actions), 'action')).toEqual([]);
  const written = new Set(Object.values(writes).map(({ entry }) => entry));
  const unwritten = Object.entries({ ...routes, ...actions }).filter(
    ([key, { kind }]) => kind === 'writer' && !written.has(key),
  );
  expect(unwritten).toEqual([]);
});

test('a route that the matrix lacks, and one that the build lacks, are both named', () => {
  expect(gaps(['/new'], [], 'route')).toEqual(['route /new has no line in the matrix']);
  expect(gaps([], ['/gone'], 'route')).toEqual(["route /gone of the matrix isn't in the build"]);
});

test('nobody reaches the cases of who is not theirs, by any way', async () => {
  const { code, verdict, said } = await access(...cohort);
  expect(verdict, said).toMatch(/^access: mode=as-built checks=\d{3,} routes=\d+\/\d+ leaks=0 /);
  expect(code).toBe(0);
});

test('a policy that lets everything through is found', async () => {
  const { code, verdict, said } = await access(...cohort, '--plant-leak', 'resident_read');
  expect(verdict, said).toMatch(/ leaks=[1-9]\d* /);
  expect(said).toContain('leak: director /residents/[id]/cases of other program here');
  expect(code).toBe(1);
});

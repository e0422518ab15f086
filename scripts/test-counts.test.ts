import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-counts.mjs';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [1, 2, 3, 4, 5] }],
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('what counts as failed', () => {
  test('nothing, when all passed', () => {
    expect(countVitest(vitest, 0)).toEqual({ passed: 5, failed: 0, remarks: [] });
    expect(countPlaywright(playwright, 0)).toEqual({ passed: 3, failed: 0, remarks: [] });
  });

  test('skipped and flaky tests', () => {
    expect(countVitest({ ...vitest, numPendingTests: 2, numTodoTests: 1 }, 0).failed).toBe(3);
    const stats = { ...playwright.stats, flaky: 1, skipped: 1 };
    expect(countPlaywright({ ...playwright, stats }, 0)).toMatchObject({ passed: 3, failed: 2 });
  });

  test('a file that could not be loaded, though no test of it failed', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...vitest, testResults }, 1).failed).toBe(1);
  });

  test('a step that ran no test at all', () => {
    expect(countVitest({ ...vitest, numPassedTests: 0 }, 0).failed).toBe(1);
    const stats = { ...playwright.stats, expected: 0 };
    expect(countPlaywright({ ...playwright, stats }, 0).failed).toBe(1);
  });

  test('an error that shows in the exit code alone', () => {
    expect(countVitest(vitest, 1).failed).toBe(1);
    expect(countPlaywright(playwright, 1).failed).toBe(1);
  });
});

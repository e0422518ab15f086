/**
 * What a step of `npm test` found. A test that was skipped or passed only at a second try has failed.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} remarks
 */

/**
 * Reads Vitest's JSON report. A file that couldn't be loaded counts as one failed test, and so does an
 * error outside of any test, which shows only in the exit code.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return settle(
    report.numPassedTests,
    [
      { count: report.numFailedTests, what: 'failed' },
      { count: skipped, what: 'skipped' },
      { count: unloaded, what: 'files could not be loaded' },
    ],
    exitCode,
  );
}

/**
 * Reads Playwright's JSON report.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }, exitCode) {
  return settle(
    stats.expected,
    [
      { count: stats.unexpected, what: 'failed' },
      { count: stats.flaky, what: 'flaky' },
      { count: stats.skipped, what: 'skipped' },
      { count: errors.length, what: 'errors outside of a test' },
    ],
    exitCode,
  );
}

/**
 * @param {number} passed
 * @param {{ count: number, what: string }[]} bad
 * @param {number} exitCode
 * @returns {Counts}
 */
function settle(passed, bad, exitCode) {
  const found = bad.filter(({ count }) => count > 0);
  const remarks = found.map(({ count, what }) => `${count} ${what}`);
  const failed = found.reduce((sum, { count }) => sum + count, 0);
  if (failed > 0) return { passed, failed, remarks };
  if (passed === 0) return { passed, failed: 1, remarks: ['no test ran'] };
  if (exitCode !== 0) return { passed, failed: 1, remarks: [`ended with code ${exitCode}`] };
  return { passed, failed: 0, remarks };
}

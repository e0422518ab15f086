import { close, closeOnSignals, isClosing } from './closing.mjs';
import { asText, Failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { say } from './say.mjs';
import { steps } from './test-steps.mjs';

/** @typedef {import('./test-counts.mjs').Counts & { name: string, seconds: number }} Outcome */

const names = steps.map(({ name }) => name);

/**
 * Runs `npm test`; ends the process itself. The last line is `N passed, N failed`.
 * @param {string[]} args
 */
export async function runTests(args) {
  if (args.includes('--help') || args.includes('-h')) return say(help());
  closeOnSignals(130);
  try {
    const chosen = chooseSteps(args);
    await installPackages();
    const outcomes = await runSteps(chosen);
    await close(report(outcomes) ? 0 : 1);
  } catch (error) {
    if (isClosing()) return;
    console.error(asText(error));
    say('0 passed, 1 failed');
    await close(1);
  }
}

function help() {
  const list = steps.map(({ name, what }) => `  ${name.padEnd(8)}${what}`).join('\n');
  return `Usage: npm test [-- --only <step>[,<step>…]]

Installs what is missing, runs every step and ends with “N passed, N failed”. Formatting, lint, types
and the build count as one test each; a skipped or flaky test counts as failed.

${list}

CHROMIUM_PATH names the browser for e2e; without it one is looked for, then installed.`;
}

/** @param {string[]} args */
function chooseSteps(args) {
  if (args.length === 0) return steps;
  const [option, list = '', ...rest] = args;
  const wanted = list.split(',');
  const unknown = wanted.find((name) => !names.includes(name));
  if (option !== '--only' || rest.length > 0 || unknown !== undefined)
    throw new Failure(`Use --only with one or more of ${names.join(',')}. See npm test -- --help`);
  const needed = steps.flatMap((step) =>
    wanted.includes(step.name) && step.needs ? [step.needs] : [],
  );
  return steps.filter(({ name }) => wanted.includes(name) || needed.includes(name));
}

/** @param {import('./test-steps.mjs').Step[]} chosen */
async function runSteps(chosen) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of chosen) {
    const obstacle = outcomes.find(({ name, failed }) => name === step.needs && failed > 0);
    if (isClosing()) break;
    if (obstacle) {
      const remarks = [`not run: ${obstacle.name} failed`];
      outcomes.push({ name: step.name, seconds: 0, passed: 0, failed: 1, remarks });
    } else outcomes.push(await runStep(step));
  }
  return outcomes;
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, what, run }) {
  say(`\n── ${name}: ${what}`);
  const started = performance.now();
  const counts = await run().catch((error) => {
    say(asText(error));
    return { passed: 0, failed: 1, remarks: ['could not run'] };
  });
  return { name, seconds: (performance.now() - started) / 1000, ...counts };
}

/**
 * Prints a line per step and the sum; true when all is well.
 * @param {Outcome[]} outcomes
 */
function report(outcomes) {
  say();
  for (const { name, seconds, passed, failed, remarks } of outcomes) {
    const details = remarks.length > 0 ? `  (${remarks.join(', ')})` : '';
    const numbers = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    say(`${name.padEnd(8)}${numbers} ${seconds.toFixed(1).padStart(8)} s${details}`);
  }
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

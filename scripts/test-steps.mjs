import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { onClose } from './closing.mjs';
import { quietTools } from './install.mjs';
import { inRepository } from './repository.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */
/** @typedef {{ name: string, what: string, needs?: string, run: () => Promise<Counts> }} Step */

const stepLimitMilliseconds = 30 * 60_000;
const biome = 'node_modules/@biomejs/biome/bin/biome';
const next = 'node_modules/next/dist/bin/next';

/** @type {Step[]} The steps in their order; a step doesn't run when the one it needs has failed. */
export const steps = [
  {
    name: 'format',
    what: 'formatting and order of imports',
    run: () => check([biome, 'check', '--linter-enabled=false', '.']),
  },
  { name: 'lint', what: 'lint', run: () => check([biome, 'lint', '.']) },
  {
    name: 'types',
    what: 'types, with those of the routes',
    run: async () => {
      const routes = await check([next, 'typegen']);
      return routes.failed > 0 ? routes : check(['node_modules/typescript/bin/tsc', '--noEmit']);
    },
  },
  { name: 'unit', what: 'unit, architecture and database tests', run: runVitest },
  { name: 'build', what: 'production build', run: build },
  {
    name: 'set',
    what: 'cases kept through cut replies, and kills of database and server',
    needs: 'build',
    run: () => check(['scripts/set.mjs', '--small']),
  },
  { name: 'e2e', what: 'journeys in a browser', needs: 'build', run: runPlaywright },
];

/** @returns {Promise<Counts>} */
async function build() {
  const outcome = await buildApp();
  return { passed: 1, failed: 0, remarks: outcome === 'unchanged' ? ['sources unchanged'] : [] };
}

function runVitest() {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
    return count(file, code, countVitest);
  });
}

async function runPlaywright() {
  const chromium = await provideChromium(process.env);
  return withReport(async (file) => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    return count(file, await runNode(args, env), countPlaywright);
  });
}

/**
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function check(args) {
  const code = await runNode(args);
  return code === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] };
}

/**
 * @template T
 * @param {(file: string) => Promise<T>} work
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'angiolog-test-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @template R
 * @param {string} file
 * @param {number} code
 * @param {(report: R, exitCode: number) => Counts} read
 * @returns {Counts}
 */
function count(file, code, read) {
  if (existsSync(file)) return read(JSON.parse(readFileSync(file, 'utf8')), code);
  return { passed: 0, failed: 1, remarks: [`ended with code ${code} and without a report`] };
}

/**
 * Runs a tool of ours on the screen; returns its exit code, 1 when it was ended after the limit.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
function runNode(args, env = {}) {
  const [script = '', ...rest] = args;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRepository(script), ...rest], {
      cwd: inRepository(),
      env: { ...process.env, ...quietTools, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: stepLimitMilliseconds,
    });
    const forget = onClose((force) => void child.kill(force ? 'SIGKILL' : 'SIGTERM'));
    child.once('error', () => resolve(127));
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

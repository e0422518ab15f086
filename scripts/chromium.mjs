import { execFileSync, spawnSync } from 'node:child_process';
import { startChild } from './child.mjs';
import { Failure } from './failure.mjs';
import { inRepository } from './repository.mjs';
import { startStep } from './say.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium that runs: one that is there, else Playwright's download, else the system's package.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function provideChromium(env) {
  const present = [env.CHROMIUM_PATH, ...usualPlaces, playwrightPath()].find(runs);
  if (present) return present;
  for (const install of [downloadThroughPlaywright, installSystemPackage]) {
    await install(env);
    const found = [playwrightPath(), ...usualPlaces].find(runs);
    if (found) return found;
  }
  throw new Failure(
    'The end-to-end tests need a Chromium and none could be installed. Install one, such as ' +
      'Debian’s package “chromium”, or set CHROMIUM_PATH to the program.',
  );
}

/**
 * Asks for its version: Ubuntu's /usr/bin/chromium-browser may be a stub that only prints advice.
 * @param {string | undefined} path
 */
function runs(path) {
  if (!path) return false;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

function playwrightPath() {
  const question =
    "import('@playwright/test').then((m) => console.log(m.chromium.executablePath()))";
  try {
    return execFileSync(process.execPath, ['-e', question], {
      cwd: inRepository(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function downloadThroughPlaywright(env) {
  const cli = inRepository('node_modules/@playwright/test/cli.js');
  await attempt('Downloading a browser', process.execPath, [cli, 'install', 'chromium'], env);
}

/** @param {NodeJS.ProcessEnv} env */
async function installSystemPackage(env) {
  if (process.platform !== 'linux') return;
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const script = `${asRoot}apt-get update && ${asRoot}apt-get install -y --no-install-recommends chromium`;
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await attempt('Installing the system’s Chromium', 'sh', ['-c', script], quiet);
}

/**
 * @param {string} label
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function attempt(label, command, args, env) {
  const step = startStep(label);
  const child = startChild(command, args, { env });
  const timer = setTimeout(() => void child.stop(), 600_000);
  const code = await child.exited;
  clearTimeout(timer);
  if (code === 0) step.done();
  else step.failed();
}

import { existsSync, readFileSync } from 'node:fs';
import { startChild } from './child.mjs';
import { Failure } from './failure.mjs';
import { inRepository } from './repository.mjs';
import { startStep } from './say.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** Settings for every tool that we start: no telemetry, and a browser only when one is asked for. */
export const quietTools = { NEXT_TELEMETRY_DISABLED: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

/** Installs the packages of package-lock.json when node_modules doesn't hold exactly them. */
export async function installPackages() {
  if (isInstalled()) return;
  const step = startStep('Installing packages, which takes a minute the first time');
  const npm = npmCommand();
  const child = startChild(
    npm.command,
    [...npm.args, 'ci', '--include=dev', '--include=optional'],
    {
      env: { ...process.env, ...quietTools },
    },
  );
  const code = await child.exited;
  if (code === 0 && isInstalled()) return step.done();
  step.failed();
  throw new Failure(
    `${child.tail()}\n\nThe packages could not be installed. ${advice(child.tail())}`,
  );
}

/** npm names itself when it runs us; by hand it is looked up in the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script))
    return { command: process.execPath, args: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

function isInstalled() {
  const wanted = readPackages(inRepository('package-lock.json'));
  // npm writes this record last: an install that was cut short leaves none.
  const present = readPackages(inRepository('node_modules', '.package-lock.json'));
  return wanted !== undefined && present !== undefined && holds(present, wanted);
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * True when `present` has every package of `wanted` in its version and nothing else. Optional ones
 * may be missing: they are for other platforms.
 * @param {Packages} present
 * @param {Packages} wanted
 */
export function holds(present, wanted) {
  const complete = Object.entries(wanted).every(([path, one]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === one.version : (one.optional ?? one.devOptional ?? false);
  });
  return complete && Object.keys(present).every((path) => path in wanted);
}

/**
 * What to do about npm's complaint.
 * @param {string} output
 */
export function advice(output) {
  if (/ENOSPC|no space left/i.test(output))
    return 'The disk is full: free about 1.5 GB and try again.';
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(output))
    return 'The package registry can’t be reached: check the network (and npm’s proxy setting), then try again.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'This user may not write into the folder of the clone: mend its owner, then try again.';
  if (/npm ci.*can only install|not in sync/i.test(output))
    return 'package.json and package-lock.json disagree: run “npm install” once, then try again.';
  if (/^spawn npm.* ENOENT/m.test(output)) return 'npm was not found: it comes with Node.';
  return 'Mend what npm says above, then try again.';
}

// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();

// Standard output is for findings and verdicts; what the server and the build say goes to the other one.
process.stdout.write = process.stderr.write.bind(process.stderr);

/** Needs two scanners, which we don't install: it is neither part of `npm test` nor of CI. */
const needs = 'On Debian: apt install --no-install-recommends wapiti sqlmap';
const help = `Usage: npm run scan [-- options]

Lets wapiti and sqlmap loose on the production build with a database of its own, as three roles.
  --minutes N  about how long it may take; 10 where left out
  --only NAME  wapiti or sqlmap; both where left out
${needs}`;

/** @param {string[]} args */
async function scan(args) {
  const { existsSync } = await import('node:fs');
  const { close, closeOnSignals, isClosing } = await import('./closing.mjs');
  const { asText, Failure } = await import('./failure.mjs');
  closeOnSignals(130);
  if (args.includes('--help')) {
    console.error(help);
    await close(0);
  }
  /** @param {string} name */
  const valueAfter = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const minutes = Number(valueAfter('--minutes') ?? 10);
  try {
    if (!(minutes > 0)) throw new Failure(help);
    for (const tool of ['wapiti', 'sqlmap']) {
      if (!existsSync(`/usr/bin/${tool}`)) throw new Failure(`${tool} is missing. ${needs}`);
    }
    const { installPackages } = await import('./install.mjs');
    await installPackages();
    const { buildApp } = await import('./build.mjs');
    await buildApp();
    const { register } = await import('tsx/esm/api');
    register();
    const { runScan } = await import('../e2e/scan/run-scan.ts');
    await close((await runScan(minutes, valueAfter('--only'))) ? 0 : 1);
  } catch (error) {
    if (isClosing()) return; // A child that was stopped by a Ctrl-C is no failure.
    console.error(asText(error));
    await close(error instanceof Failure ? 2 : 1);
  }
}

await scan(process.argv.slice(2));

// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();

// Standard output is for the verdicts alone; what any step says of its progress goes to the other one.
process.stdout.write = process.stderr.write.bind(process.stderr);

/** @param {string[]} args */
async function access(args) {
  const { close, closeOnSignals, isClosing } = await import('./closing.mjs');
  const { asText } = await import('./failure.mjs');
  const { installPackages } = await import('./install.mjs');
  closeOnSignals(130);
  try {
    await installPackages();
    const { register } = await import('tsx/esm/api');
    register();
    const { runAccess } = await import('../e2e/access/run-access.ts');
    await close((await runAccess(args)) ? 0 : 1);
  } catch (error) {
    if (isClosing()) return; // A child that was stopped by a Ctrl-C is no failure.
    console.error(asText(error));
    await close(1);
  }
}

await access(process.argv.slice(2));
